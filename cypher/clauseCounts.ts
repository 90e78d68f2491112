import type { BlankReason } from "../schema/coverage.ts";
import type { ClauseCounts } from "../schema/policy.ts";
import { byEnd, type CoverageFacts } from "./coverageFacts.ts";
import type { ClauseCount } from "./readWhiteSpace.ts";

/** Where a clause stands: itself, its category, its section. */
export function placesOf(facts: CoverageFacts): (id: string) => readonly string[] {
  const category = byEnd(facts.inCategory, "source");
  const section = byEnd(facts.inSection, "source");
  return (id) => {
    const categories = category.get(id) ?? [];
    return [id, ...categories, ...[...categories, id].flatMap((of) => section.get(of) ?? [])];
  };
}

/** Clauses, categories and sections to which any scenario of the market maps. */
export function mappedPlaces(facts: CoverageFacts): ReadonlySet<string> {
  const places = placesOf(facts);
  return new Set(facts.mapsTo.flatMap(({ target }) => places(target)));
}

/** A count as the API gives it; without one nothing leads to the clause. */
export function toClauseCounts(count: ClauseCount | undefined, mapped: boolean): ClauseCounts {
  const models = count?.tally.models.length ?? 0;
  const related = count?.tally.onlyRelated.length ?? 0;
  const none: BlankReason = mapped ? "no-product-found" : "not-mapped";
  return {
    models,
    vendors: count?.vendors.size ?? 0,
    hospitals: count?.hospitals.size ?? 0,
    related,
    activeIn: count?.tally.active.length ?? 0,
    claims: count?.tally.claims ?? 0,
    tier: count?.tally.tier ?? null,
    blank: models > 0 ? null : related > 0 ? "only-related" : none,
  };
}
