import type { Facts } from "./facts.ts";
import { allRoutes, claimsAt, factsAt, type Place, type Route, type Threshold } from "./routes.ts";

export type Columns = "section" | "category" | "scenario" | "market";
export type Rows = "vendor" | "model" | "hospital";

const placeOf: Readonly<Record<Columns, Place>> = {
  section: "policySection",
  category: "policyCategory",
  scenario: "policyScenario",
  market: "scenario",
};

/** The makers themselves, our own mapping, and what is only remembered. */
const makersWord: readonly string[] = ["developer", "curator", "recalled"];

/** One cell: who is counted, who is only related, which claims say so, how often active without a named model. */
interface Cell {
  readonly counted: Set<string>;
  readonly related: Set<string>;
  readonly active: Set<string>;
  readonly covers: Set<string>;
}

/** The matrix told from all routes, one by one. */
export class CoverageOracle {
  readonly #routes: readonly Route[];
  readonly #claims: ReadonlyMap<string, number>;
  /** Who speaks for each step from a model to a scenario. */
  readonly #tiers: ReadonlyMap<string, readonly string[]>;

  constructor(facts: Facts, threshold: Threshold) {
    const standing = factsAt(facts, threshold);
    this.#routes = allRoutes(standing, facts.kinds);
    const covers = standing.filter(({ type }) => type === "COVERS");
    this.#claims = new Map(covers.map((fact) => [`${fact.from} ${fact.to}`, claimsAt(fact, threshold).length]));
    this.#tiers = new Map(covers.map((fact) => [`${fact.from} ${fact.to}`, claimsAt(fact, threshold).map(({ tier }) => tier)]));
  }

  /** Counts by `key`: of a cell, a row or a column, or everything under one key. */
  count(columns: Columns, match: "counted" | "related", key: (route: Route["at"], column: string) => string | undefined) {
    const cells = new Map<string, Cell>();
    for (const { at, related } of this.#routes) {
      const column = at[placeOf[columns]];
      const name = column === undefined ? undefined : key(at, column);
      if (name === undefined || at.scenario === undefined) continue;
      const cell = cells.get(name) ?? { counted: new Set(), related: new Set(), active: new Set(), covers: new Set() };
      const weak = related && columns !== "market" && match === "counted";
      if (at.model) (weak ? cell.related : cell.counted).add(at.model);
      if (at.model && !weak) cell.covers.add(`${at.model} ${at.scenario}`);
      if (!at.model && at.vendor && !weak) cell.active.add(`${at.vendor} ${at.scenario}`);
      cells.set(name, cell);
    }
    return new Map(
      [...cells].flatMap(([name, { counted, related, active, covers }]) => {
        const onlyRelated = [...related].filter((model) => !counted.has(model)).length;
        const claims = [...covers].reduce((sum, edge) => sum + (this.#claims.get(edge) ?? 0), 0);
        const empty = counted.size + onlyRelated + active.size === 0;
        return empty ? [] : [[name, { models: counted.size, related: onlyRelated, activeIn: active.size, claims }] as const];
      }),
    );
  }

  /** The clauses that models answer, but nobody says so who is further from the makers than they are themselves. */
  onMakersWord(match: "counted" | "related"): readonly string[] {
    const said = new Map<string, Set<string>>();
    for (const { at, related } of this.#routes) {
      if (!at.policyScenario || !at.model || (related && match === "counted")) continue;
      const tiers = said.get(at.policyScenario) ?? new Set();
      for (const tier of this.#tiers.get(`${at.model} ${at.scenario}`) ?? []) tiers.add(tier);
      said.set(at.policyScenario, tiers);
    }
    return [...said].filter(([, tiers]) => [...tiers].every((tier) => makersWord.includes(tier))).map(([id]) => id);
  }

  /** How many different ones of a place stand on routes of counted models to each clause. */
  others(columns: Columns, match: "counted" | "related", place: "vendor" | "hospital"): ReadonlyMap<string, number> {
    const found = new Map<string, Set<string>>();
    for (const { at, related } of this.#routes) {
      const column = at[placeOf[columns]];
      const other = at[place];
      if (!column || !other || !at.model || (related && match === "counted")) continue;
      found.set(column, (found.get(column) ?? new Set()).add(other));
    }
    return new Map([...found].map(([column, ids]) => [column, ids.size]));
  }
}
