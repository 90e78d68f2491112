import type { EntityName } from "../../../schema/graph.ts";
import type { QuerySummary } from "../../../schema/savedQuery.ts";

/** A saved query's address with these parameters; empty ones are left out. */
export function queryAddress(name: string, parameters: Readonly<Record<string, string>> = {}): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== "");
  const text = new URLSearchParams(given).toString();
  return `/queries/${encodeURIComponent(name)}${text ? `?${text}` : ""}`;
}

/** The query with an entity in the first place that takes its kind. */
export function queryAddressFor({ name, parameters }: QuerySummary, { id, kind, kinds = [kind] }: EntityName): string {
  const place = Object.entries(parameters).find(
    ([, parameter]) => parameter.kind === "entity" && parameter.of.some((of) => kinds.includes(of)),
  );
  return queryAddress(name, place ? { [place[0]]: id } : {});
}
