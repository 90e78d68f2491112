import { useMemo } from "react";
import { Entity } from "../../schema/api.ts";
import type { EntityName, SubgraphEdge } from "../../schema/graph.ts";
import { type Path, Paths } from "../../schema/paths.ts";
import { pathWith } from "../api/fetchJson.ts";
import { useApi } from "../api/hooks.ts";
import { setParameters, usePlace } from "../router/location.ts";
import { scopeQuery, useScope } from "../state/scope.ts";

/** The two ends and the path looked at, as the address says them. */
export function usePathPlace(): { readonly from: string; readonly to: string; readonly at: number } {
  const parameters = new URLSearchParams(usePlace().search);
  const at = Number(parameters.get("path") ?? 1);
  return { from: parameters.get("from") ?? "", to: parameters.get("to") ?? "", at: Number.isInteger(at) && at > 0 ? at - 1 : 0 };
}

export const pathAddress = (from: string, to: string): string => {
  const given = Object.entries({ from, to }).filter(([, id]) => id !== "");
  return given.length === 0 ? "/path" : `/path?${new URLSearchParams(given)}`;
};

export const choosePath = (index: number): void => setParameters({ path: index === 0 ? null : String(index + 1) });

export const usePaths = (from: string, to: string) => {
  const scope = useScope();
  return useApi(Paths, from === "" || to === "" || from === to ? null : pathWith("/api/paths", { from, to, ...scopeQuery(scope) }));
};

/** The name of one end; the address of the request is the picker's too, so that it is asked once. */
export const useEnd = (id: string) => useApi(Entity, id === "" ? null : `/api/entities/${encodeURIComponent(id)}?limit=1`);

export interface WalkedPath {
  readonly cards: readonly EntityName[];
  readonly edges: readonly SubgraphEdge[];
}

/** A path with the names of what it goes through. */
export function useWalked(paths: Paths, path: Path | undefined): WalkedPath {
  return useMemo(() => {
    const names = new Map(paths.nodes.map((node) => [node.id, node]));
    return { cards: path?.nodes.flatMap((id) => names.get(id) ?? []) ?? [], edges: path?.edges ?? [] };
  }, [paths, path]);
}
