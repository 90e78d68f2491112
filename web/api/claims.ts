import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { ClaimList } from "../../schema/api.ts";
import type { Claim } from "../../schema/claim.ts";
import type { Scope } from "../../schema/scope.ts";
import { scopeQuery, useScope } from "../state/scope.ts";
import { fetchJson, pathWith } from "./fetchJson.ts";

/** A request line holds about 8 kB; ids are up to some 120 characters. */
const perRequest = 40;

/** Claims by their ids, in the order given, each with the disagreements that what counts on screen leaves. */
export function useClaims(ids: readonly string[]): UseQueryResult<readonly Claim[], Error> {
  const scope = useScope();
  return useQuery<readonly Claim[], Error>({
    queryKey: ["claims", ids, scope],
    queryFn: ({ signal }) => fetchClaims(ids, scope, signal),
    enabled: ids.length > 0,
  });
}

async function fetchClaims(ids: readonly string[], scope: Scope, signal: AbortSignal): Promise<readonly Claim[]> {
  const batches = Array.from({ length: Math.ceil(ids.length / perRequest) }, (_, index) =>
    ids.slice(index * perRequest, (index + 1) * perRequest),
  );
  const lists = await Promise.all(
    batches.map((batch) => fetchJson(ClaimList, pathWith("/api/claims", { ids: batch.join(","), ...scopeQuery(scope) }), { signal })),
  );
  return lists.flatMap(({ claims }) => claims);
}
