import { useInfiniteQuery } from "@tanstack/react-query";
import { ClaimList } from "../../schema/api.ts";
import type { Claim } from "../../schema/claim.ts";
import { scopeQuery, useScope } from "../state/scope.ts";
import { fetchJson, pathWith } from "./fetchJson.ts";

const pageSize = 100;

/** Which claims: of an entity, of a source, or those that fit. */
export type ClaimsAsked = Readonly<Partial<Record<"entity" | "source" | "tier" | "confidence" | "dated", string>>>;

/** Claims as far as they have been read. `total` is unknown until something has. */
export interface ClaimPages {
  readonly claims: readonly Claim[];
  readonly total: number | null;
  readonly error: Error | null;
  readonly busy: boolean;
  readonly readMore: () => void;
}

interface Begun {
  readonly claims: readonly Claim[];
  readonly total: number;
}

/** Reads claims page by page; those of an entity or a source as what counts on screen has them. `begun`: the first ones are at hand, and nothing is read before it is asked for. */
export function useClaimPages(asked: ClaimsAsked, begun?: Begun): ClaimPages {
  const scope = useScope();
  const counted = asked.entity === undefined && asked.source === undefined ? asked : { ...asked, ...scopeQuery(scope) };
  const first = begun?.claims ?? [];
  const { data, error, isFetching, fetchNextPage } = useInfiniteQuery({
    queryKey: ["claim pages", counted, first.length],
    queryFn: ({ pageParam, signal }) =>
      fetchJson(ClaimList, pathWith("/api/claims", { ...counted, limit: pageSize, offset: pageParam }), { signal }),
    initialPageParam: first.length,
    getNextPageParam: ({ total }, pages) => {
      const next = first.length + pages.reduce((sum, { claims }) => sum + claims.length, 0);
      return next < total ? next : undefined;
    },
    enabled: begun === undefined,
  });
  return {
    claims: [...first, ...(data?.pages.flatMap(({ claims }) => claims) ?? [])],
    total: begun?.total ?? data?.pages[0]?.total ?? null,
    error,
    busy: isFetching,
    readMore: () => void fetchNextPage(),
  };
}
