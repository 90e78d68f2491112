import { Tier as AnyTier } from "../../schema/claim.ts";
import type { SubgraphEdge } from "../../schema/graph.ts";
import type { Tier } from "../../schema/vocabulary.ts";
import { strongestTier } from "./tierStyle.ts";

/** Marks what stands for claims with the strongest who speaks: to be spread on a row, a chip or a line of a list. */
export const tierBar = (
  given: readonly (Tier | null | undefined)[],
): { readonly "data-tier": Tier | undefined; readonly "data-bar": "" } => ({
  "data-tier": strongestTier(given.filter((tier) => tier !== null && tier !== undefined)),
  "data-bar": "",
});

/** Who speaks for the steps that lead to or from an entity. */
export const tiersAt = (id: string, edges: readonly SubgraphEdge[]): Tier[] =>
  edges.flatMap(({ source, target, properties }) =>
    source === id || target === id ? (AnyTier.safeParse(properties["tier"]).data ?? []) : [],
  );
