import type { Path } from "../../schema/paths.ts";

/** What `/path` shows: the two ends, empty where not chosen, and the key of the path that is drawn. */
export interface PathAddress {
  readonly from: string;
  readonly to: string;
  readonly chosen: string | null;
}

/** In the address: which path is drawn; left out for the first. */
export const chosenParameter = "path";

export function readPathAddress(search: string): PathAddress {
  const parameters = new URLSearchParams(search);
  return {
    from: parameters.get("from")?.trim() ?? "",
    to: parameters.get("to")?.trim() ?? "",
    chosen: parameters.get(chosenParameter),
  };
}

/** The address of the paths between two entities; an end that is not yet chosen is left out. */
export function pathAddress(from: string, to = ""): string {
  const given = Object.entries({ from, to }).filter(([, id]) => id !== "");
  return given.length === 0 ? "/path" : `/path?${new URLSearchParams(given)}`;
}

/**
 * A name for each path that holds however many are listed: the entities on its way, and a number where several lead
 * over the same.
 */
export function pathKeys(paths: readonly Path[]): string[] {
  const seen = new Map<string, number>();
  return paths.map(({ nodes }) => {
    const way = nodes.slice(1, -1).join(",");
    const nth = (seen.get(way) ?? 0) + 1;
    seen.set(way, nth);
    return nth === 1 ? way : `${way}~${nth}`;
  });
}

/** The address of the paths that a query with two ends is about; null where it has no two. */
export function pathAddressOf({ from, to }: Readonly<Record<string, unknown>>): string | null {
  return typeof from === "string" && typeof to === "string" && from !== to ? pathAddress(from, to) : null;
}
