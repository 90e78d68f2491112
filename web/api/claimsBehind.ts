import { type InfiniteData, type UseInfiniteQueryResult, useInfiniteQuery } from "@tanstack/react-query";
import { ClaimSet } from "../../schema/api.ts";
import { type ClaimsBehind, claimsBehindPath } from "../state/claimsBehind.ts";
import { fetchJson, pathWith } from "./fetchJson.ts";

const pageSize = 100;

/** Reads the claims behind a number page by page, the strongest first. `counting`: what counts, as the view has it. */
export function useClaimsBehind(
  behind: ClaimsBehind,
  counting: Readonly<Record<string, string>>,
): UseInfiniteQueryResult<InfiniteData<ClaimSet>, Error> {
  const [path, parameters] = claimsBehindPath(behind);
  return useInfiniteQuery({
    queryKey: ["claims behind", path, parameters, counting],
    queryFn: ({ pageParam, signal }) =>
      fetchJson(ClaimSet, pathWith(path, { ...parameters, ...counting, limit: pageSize, offset: pageParam }), { signal }),
    initialPageParam: 0,
    getNextPageParam: ({ total }, pages) => (pages.length * pageSize < total ? pages.length * pageSize : undefined),
  });
}
