import { everything, type Scope } from "../../schema/scope.ts";
import { type Columns, CoverageOracle, type Rows } from "./coverageOracle.ts";
import type { Facts } from "./facts.ts";
import { counting, type Route, within } from "./routes.ts";

/** Why nothing is counted, null where something is, and how many count when everything counts. */
export interface Blank {
  readonly blank: string | null;
  readonly whenAll: number;
}

type Count = ReturnType<CoverageOracle["count"]>;

/** Tells from the data files alone why a place is blank at one stop of the switches. */
export class BlankOracle {
  readonly #facts: Facts;
  readonly #scope: Scope;
  readonly #counted: CoverageOracle;
  readonly #all: CoverageOracle;

  constructor(facts: Facts, scope: Scope) {
    this.#facts = facts;
    this.#scope = scope;
    this.#counted = new CoverageOracle(within(facts, scope), scope.evidence);
    this.#all = new CoverageOracle(facts, everything.evidence);
  }

  coverage(rows: Rows, columns: Columns, match: "counted" | "related") {
    const both = (key: (row: string | undefined, column: string) => string | undefined): readonly [Count, Count] => {
      const keyed = (at: Route["at"], column: string) => key(at[rows] ?? (at.model ? "-" : undefined), column);
      return [this.#counted.count(columns, match, keyed), this.#all.count(columns, match, keyed)];
    };
    const byRow = both((row) => row);
    const byColumn = both((_, column) => column);
    const byCell = both((row, column) => (row ? `${row} ${column}` : undefined));
    return {
      row: (id: string) => blankAt(byRow, id, () => this.#lackingOfRow(rows, id)),
      column: (id: string) => blankAt(byColumn, id, () => (columns === "market" || this.#isMapped(id) ? "no-product-found" : "not-mapped")),
      cell: (row: string, column: string) => blankAt(byCell, `${row} ${column}`, () => null),
      /** The cells that the switches alone leave blank. */
      blankCells: () =>
        [...byCell[1]].flatMap(([key, { models }]) =>
          models > 0 && (byCell[0].get(key)?.models ?? 0) === 0 ? [key.split(" ") as [string, string]] : [],
        ),
    };
  }

  #lackingOfRow(rows: Rows, id: string): string {
    const { facts } = this.#facts;
    const models = facts.flatMap(({ type, from, to }) => {
      if (rows === "vendor") return type === "DEVELOPS" && from === id ? [to] : [];
      return rows === "hospital" && type === "DEPLOYED_AT" && to === id ? [from] : [];
    });
    const own = rows === "model" ? [id] : models;
    if (own.length === 0) return "no-model-named";
    return facts.some(({ type, from }) => type === "COVERS" && own.includes(from)) ? "not-mapped" : "no-scenario-stated";
  }

  #isMapped(id: string): boolean {
    const up = (of: string): string[] =>
      this.#facts.facts.filter(({ type, from }) => from === of && (type === "IN_CATEGORY" || type === "IN_SECTION")).map(({ to }) => to);
    return this.#facts.facts.some(({ type, to }) => {
      if (type !== "MAPS_TO") return false;
      const categories = up(to);
      return [to, ...categories, ...categories.flatMap(up)].includes(id);
    });
  }

  /** Why the routes of an entity end at it: what it leads on to, lane by lane. */
  ends(id: string, outside: ReadonlySet<string>): unknown[] {
    const kind = this.#facts.kinds.get(id) ?? "";
    const lanes = onward[kind] ?? [];
    if (outside.has(id) && lanes.length > 0) return [[id, "left-out", null, 0]];
    const rest = counting(this.#facts, this.#scope);
    return lanes.flatMap(([lane, reason, types]) => {
      const others = ({ facts }: Facts) =>
        new Set(facts.flatMap(({ type, from, to }) => (!types.includes(type) ? [] : from === id ? [to] : to === id ? [from] : [])));
      if (others(rest).size > 0) return [];
      const whenAll = others(this.#facts).size;
      return [[id, whenAll > 0 ? "left-out" : reason, lane, whenAll]];
    });
  }
}

const models = [["model", "no-model-named", ["DEVELOPS", "DEPLOYED_AT"]]] as const;
const onward: Readonly<Record<string, readonly (readonly [string, string, readonly string[]])[]>> = {
  Vendor: models,
  Hospital: models,
  Model: [
    ["vendor", "no-developer-known", ["DEVELOPS"]],
    ["scenario", "no-scenario-stated", ["COVERS"]],
    ["hospital", "not-deployed", ["DEPLOYED_AT"]],
  ],
  Scenario: [
    ["model", "no-model-named", ["COVERS"]],
    ["policyScenario", "not-mapped", ["MAPS_TO"]],
  ],
  PolicyScenario: [["scenario", "not-mapped", ["MAPS_TO"]]],
};

function blankAt([counted, all]: readonly [Count, Count], key: string, lacking: () => string | null): Blank {
  const whenAll = all.get(key)?.models ?? 0;
  if ((counted.get(key)?.models ?? 0) > 0) return { blank: null, whenAll };
  if (whenAll > 0) return { blank: "left-out", whenAll };
  const related = (counted.get(key)?.related ?? 0) + (all.get(key)?.related ?? 0);
  return { blank: related > 0 ? "only-related" : lacking(), whenAll };
}
