import type { Hit } from "../../schema/api.ts";
import { RequestProblem } from "../api/fetchJson.ts";
import { useSearch } from "../api/hooks.ts";

const most = 8;

/** Whether a request failed because its id is not held, or cannot be one. */
export const isMissing = (problem: Error): problem is RequestProblem =>
  problem instanceof RequestProblem && (problem.code === "not-found" || problem.code === "bad-parameter");

/** The names that come nearest to an id that is not held; null while they are looked for, none for an empty id. */
export function useNearestNames(id: string): readonly Hit[] | null {
  const { data } = useSearch(id.replaceAll("-", " "), most);
  if (id === "") return [];
  if (!data) return null;
  return (data.hits.length > 0 ? data.hits : (data.nearest ?? [])).slice(0, most);
}
