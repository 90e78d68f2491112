import { keepPreviousData, type UseQueryResult, useQuery } from "@tanstack/react-query";
import type { z } from "zod";
import { Entity, Meta, QueryList, SearchResult, SourceDetail, SourceList } from "../../schema/api.ts";
import { Claim } from "../../schema/claim.ts";
import { type Kind, Subgraph } from "../../schema/graph.ts";
import { QueryDetail, QueryResult } from "../../schema/savedQuery.ts";
import type { Scope } from "../../schema/scope.ts";
import { Trace } from "../../schema/trace.ts";
import type { RelationshipType } from "../../schema/vocabulary.ts";
import { scopeQuery, useScope } from "../state/scope.ts";
import { fetchJson, pathWith } from "./fetchJson.ts";

type Asked<Schema extends z.ZodType> = UseQueryResult<z.infer<Schema>, Error>;

/**
 * Reads one address of the API; null asks nothing yet. `keep` shows the former answer until the new one is there: `same`
 * only where but the parameters differ. Another room's view of the API is one line like those below.
 */
export function useApi<Schema extends z.ZodType>(
  schema: Schema,
  path: string | null,
  { keep = false }: { readonly keep?: boolean | "same" } = {},
): Asked<Schema> {
  return useQuery<z.infer<Schema>, Error>({
    queryKey: [path],
    queryFn: ({ signal }) => fetchJson(schema, path ?? "", { signal }),
    enabled: path !== null,
    ...(keep === true ? { placeholderData: keepPreviousData } : {}),
    ...(keep === "same" ? { placeholderData: (before, query) => (pathOf(query?.queryKey[0]) === pathOf(path) ? before : undefined) } : {}),
  });
}

const pathOf = (address: unknown): string => String(address).split("?")[0] ?? "";

const idPath = (prefix: string, id: string, suffix = ""): string => `/api/${prefix}/${encodeURIComponent(id)}${suffix}`;

const allSources = 1000;

export interface NeighborQuery {
  readonly relationship?: RelationshipType;
  readonly direction?: "out" | "in";
  readonly kind?: Kind;
  readonly limit?: number;
  readonly offset?: number;
}

export const useMeta = (): Asked<typeof Meta> => useApi(Meta, "/api/meta");
/** Entity, neighbours and trace as what counts on screen has them: the address says it, every view asks the same. */
export function useEntity(id: string): Asked<typeof Entity> {
  const scope = useScope();
  return useApi(Entity, pathWith(idPath("entities", id), scopeQuery(scope)), { keep: "same" });
}
export function useNeighbors(id: string | null, query: NeighborQuery = {}): Asked<typeof Subgraph> {
  const scope = useScope();
  const path = id === null ? null : pathWith(idPath("entities", id, "/neighbors"), { ...query, ...scopeQuery(scope) });
  return useApi(Subgraph, path, { keep: true });
}
export const useTrace = (id: string, scope: Scope, limit?: number): Asked<typeof Trace> =>
  useApi(Trace, pathWith(idPath("entities", id, "/trace"), { limit, ...scopeQuery(scope) }), { keep: "same" });
export const useSearch = (text: string, limit = 12): Asked<typeof SearchResult> =>
  useApi(SearchResult, text.trim() === "" ? null : pathWith("/api/search", { q: text.trim(), limit }), { keep: true });
export const useQueries = (): Asked<typeof QueryList> => useApi(QueryList, "/api/queries");
export const useSavedQuery = (name: string | null): Asked<typeof QueryDetail> =>
  useApi(QueryDetail, name === null ? null : idPath("queries", name));
export function useQueryResult(
  name: string | null,
  parameters: Readonly<Record<string, string | number | undefined>> = {},
): Asked<typeof QueryResult> {
  const scope = useScope();
  const path = name === null ? null : pathWith(idPath("queries", name, "/run"), { ...parameters, ...scopeQuery(scope) });
  return useApi(QueryResult, path, { keep: true });
}
export const useClaim = (id: string): Asked<typeof Claim> => useApi(Claim, idPath("claims", id));
export function useSources(): Asked<typeof SourceList> {
  const scope = useScope();
  return useApi(SourceList, pathWith("/api/sources", { ...scopeQuery(scope), limit: allSources }), { keep: true });
}
export function useSource(id: string): Asked<typeof SourceDetail> {
  const scope = useScope();
  return useApi(SourceDetail, pathWith(idPath("sources", id), scopeQuery(scope)), { keep: "same" });
}
