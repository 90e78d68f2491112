import type { CoverageMatch } from "../schema/coverage.ts";
import type { ClauseCounts } from "../schema/policy.ts";
import { blankOf } from "./blankOf.ts";
import { layMatrix, type Matrix, type Tally, tallyAt } from "./countCoverage.ts";
import { byEnd, type CoverageFacts, type GuidelineSteps } from "./coverageFacts.ts";

/** What is counted for one clause of the guideline. */
export interface ClauseCount {
  readonly tally: Tally;
  /** When everything counts. */
  readonly all: Tally;
  readonly vendors: ReadonlySet<string>;
  readonly hospitals: ReadonlySet<string>;
}

/** Counts every scenario of the guideline, or every category or section, whoever developed the model. */
export function countClauses(
  facts: CoverageFacts,
  match: CoverageMatch,
  columns: "scenario" | "category" | "section",
): ReadonlyMap<string, ClauseCount> {
  const tallies = tallyColumns(layMatrix(facts, "vendor", columns, match));
  const all = tallyColumns(layMatrix(facts.all, "vendor", columns, match));
  const developers = byEnd(facts.develops, "target");
  const users = byEnd(facts.deployedAt, "source");
  return new Map(
    [...all].map(([column, whole]) => {
      const tally = tallyAt(tallies, column);
      return [
        column,
        {
          tally,
          all: whole,
          vendors: new Set(tally.models.flatMap((model) => developers.get(model) ?? [])),
          hospitals: new Set(tally.models.flatMap((model) => users.get(model) ?? [])),
        },
      ];
    }),
  );
}

function tallyColumns({ coverings, active }: Matrix): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const covering of coverings) tallyAt(tallies, covering.column).add(covering);
  for (const { column, edge } of active) tallyAt(tallies, column).addActive(edge);
  return tallies;
}

/** Where a clause stands: itself, its category, its section. */
export function placesOf(facts: GuidelineSteps): (id: string) => readonly string[] {
  const category = byEnd(facts.inCategory, "source");
  const section = byEnd(facts.inSection, "source");
  return (id) => {
    const categories = category.get(id) ?? [];
    return [id, ...categories, ...[...categories, id].flatMap((of) => section.get(of) ?? [])];
  };
}

/** Clauses, categories and sections to which any scenario of the market maps. */
export function mappedPlaces(facts: GuidelineSteps): ReadonlySet<string> {
  const places = placesOf(facts);
  return new Set(facts.mapsTo.flatMap(({ target }) => places(target)));
}

/** What our sources lack where nothing leads to a clause. */
export const lackingOf = (mapped: boolean) => (mapped ? "no-product-found" : "not-mapped");

/** A count as the API gives it; without one nothing leads to the clause. */
export function toClauseCounts(count: ClauseCount | undefined, mapped: boolean): ClauseCounts {
  return {
    models: count?.tally.models.length ?? 0,
    vendors: count?.vendors.size ?? 0,
    hospitals: count?.hospitals.size ?? 0,
    related: count?.tally.onlyRelated.length ?? 0,
    activeIn: count?.tally.active.length ?? 0,
    claims: count?.tally.claims ?? 0,
    tier: count?.tally.tier ?? null,
    ...blankOf({ counted: count?.tally, all: count?.all }, () => lackingOf(mapped)),
  };
}
