import { type CoverageColumns, type CoverageMatch, type CoverageRows, unnamedRow } from "../schema/coverage.ts";
import type { SubgraphEdge } from "../schema/graph.ts";
import { type Tier, tiers } from "../schema/vocabulary.ts";
import { byEnd, type GuidelineSteps } from "./coverageFacts.ts";
import { claimIdsOf } from "./readSteps.ts";

/** One model that covers one column: the claims that say so, and whether only a `related` mapping leads there. */
export interface Covering {
  readonly model: string;
  readonly column: string;
  readonly covers: SubgraphEdge;
  readonly related: boolean;
}

/** One vendor that is active in one column, by a source that names no model. */
export interface Active {
  readonly row: string;
  readonly column: string;
  readonly edge: SubgraphEdge;
}

/** The matrix before it is counted. */
export interface Matrix {
  readonly coverings: readonly Covering[];
  readonly active: readonly Active[];
  readonly rowsOf: (model: string) => readonly string[];
}

/** Which models stand in which rows and columns. `BROADER` adds nothing: a model covers what its sources name. */
export function layMatrix(facts: GuidelineSteps, rows: CoverageRows, columns: CoverageColumns, match: CoverageMatch): Matrix {
  const columnsOf = columnFinder(facts, columns, match);
  const coverings = facts.covers.flatMap((covers) =>
    columnsOf(covers.target).map(({ column, related }) => ({ model: covers.source, column, covers, related })),
  );
  const active =
    rows === "vendor"
      ? facts.activeIn.flatMap((edge) =>
          columnsOf(edge.target)
            .filter(({ related }) => !related)
            .map(({ column }) => ({ row: edge.source, column, edge })),
        )
      : [];
  return { coverings, active, rowsOf: rowFinder(facts, rows) };
}

/** A model for which no row is named stands in a row of its own, so that no total loses it. */
function rowFinder(facts: GuidelineSteps, rows: CoverageRows): Matrix["rowsOf"] {
  if (rows === "model") return (model) => [model];
  const named = rows === "vendor" ? byEnd(facts.develops, "target") : byEnd(facts.deployedAt, "source");
  return (model) => named.get(model) ?? [unnamedRow];
}

type ColumnFinder = (scenario: string) => readonly { readonly column: string; readonly related: boolean }[];

const countedGrades: Readonly<Record<CoverageMatch, readonly string[]>> = {
  exact: ["exact"],
  counted: ["exact", "narrower", "close"],
  related: ["exact", "narrower", "close", "related"],
};

/** A scenario that maps to one column both closely and as `related` counts there: the better grade wins. */
function columnFinder(facts: GuidelineSteps, columns: CoverageColumns, match: CoverageMatch): ColumnFinder {
  if (columns === "market") return (scenario) => [{ column: scenario, related: false }];
  const category = byEnd(facts.inCategory, "source");
  const section = byEnd(facts.inSection, "source");
  const up = (clause: string): readonly string[] => {
    if (columns === "scenario") return [clause];
    const categories = category.get(clause) ?? [];
    return columns === "category" ? categories : categories.flatMap((id) => section.get(id) ?? []);
  };
  const found = new Map<string, Map<string, boolean>>();
  for (const { source, target, properties } of facts.mapsTo) {
    const related = !countedGrades[match].includes(String(properties["match"]));
    const of = found.get(source) ?? new Map<string, boolean>();
    for (const column of up(target)) of.set(column, (of.get(column) ?? true) && related);
    found.set(source, of);
  }
  return (scenario) => [...(found.get(scenario) ?? [])].map(([column, related]) => ({ column, related }));
}

/** Adds up one cell, row, column or the whole: distinct models, distinct claims, the strongest tier. */
export class Tally {
  readonly #counted = new Set<string>();
  readonly #related = new Set<string>();
  readonly #active = new Map<string, SubgraphEdge>();
  readonly #edges = { counted: new Map<string, SubgraphEdge>(), related: new Map<string, SubgraphEdge>() };

  add({ model, covers, related }: Covering): void {
    (related ? this.#related : this.#counted).add(model);
    this.#edges[related ? "related" : "counted"].set(covers.id, covers);
  }
  addActive(edge: SubgraphEdge): void {
    this.#active.set(edge.id, edge);
  }

  get models(): string[] {
    return [...this.#counted];
  }
  /** Models that nothing but a `related` mapping leads here. */
  get onlyRelated(): string[] {
    return [...this.#related].filter((model) => !this.#counted.has(model));
  }
  get active(): SubgraphEdge[] {
    return [...this.#active.values()];
  }
  get covers(): SubgraphEdge[] {
    return [...new Map([...this.#edges.counted, ...this.#edges.related]).values()];
  }
  get claimIds(): string[] {
    return [...new Set(this.#backing().flatMap(claimIdsOf))];
  }
  get claims(): number {
    return this.claimIds.length;
  }
  get tier(): Tier | null {
    const found = new Set(this.#backing().map(({ properties }) => properties["tier"]));
    return tiers.find((tier) => found.has(tier)) ?? null;
  }

  /** What the cell rests on: the counted, else the related, else the active. */
  #backing(): SubgraphEdge[] {
    const { counted, related } = this.#edges;
    if (counted.size > 0) return [...counted.values()];
    return related.size > 0 ? [...related.values()] : this.active;
  }
}

/** The tally under a key, made where there is none yet. */
export function tallyAt(tallies: Map<string, Tally>, key: string): Tally {
  const found = tallies.get(key) ?? new Tally();
  tallies.set(key, found);
  return found;
}
