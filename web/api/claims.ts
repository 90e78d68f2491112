import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { ClaimList } from "../../schema/api.ts";
import type { Claim } from "../../schema/claim.ts";
import { fetchJson } from "./fetchJson.ts";

/** A request line holds about 8 kB; ids are up to some 120 characters. */
const perRequest = 40;

/** Claims by their ids, in the order given. */
export function useClaims(ids: readonly string[]): UseQueryResult<readonly Claim[], Error> {
  return useQuery<readonly Claim[], Error>({
    queryKey: ["claims", ids],
    queryFn: ({ signal }) => fetchClaims(ids, signal),
    enabled: ids.length > 0,
  });
}

async function fetchClaims(ids: readonly string[], signal: AbortSignal): Promise<readonly Claim[]> {
  const batches = Array.from({ length: Math.ceil(ids.length / perRequest) }, (_, index) =>
    ids.slice(index * perRequest, (index + 1) * perRequest),
  );
  const lists = await Promise.all(batches.map((batch) => fetchJson(ClaimList, `/api/claims?ids=${batch.join(",")}`, { signal })));
  return lists.flatMap(({ claims }) => claims);
}
