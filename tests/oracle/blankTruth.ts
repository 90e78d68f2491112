import { expect, it } from "vitest";
import { readCoverage } from "../../cypher/readCoverage.ts";
import { readHealth } from "../../cypher/readHealth.ts";
import { readPolicyTree } from "../../cypher/readPolicy.ts";
import { readPolicyDetail } from "../../cypher/readPolicyDetail.ts";
import { readTrace } from "../../cypher/readTrace.ts";
import { readWhiteSpace } from "../../cypher/readWhiteSpace.ts";
import type { Read } from "../../cypher/store.ts";
import { everything, type Scope } from "../../schema/scope.ts";
import { type Blank, BlankOracle } from "./blankOracle.ts";
import type { Columns, Rows } from "./coverageOracle.ts";
import type { Facts } from "./facts.ts";
import { leftOut } from "./routes.ts";

const page = { limit: 100_000, offset: 0 };
const matrices: readonly (readonly [Rows, Columns, "counted" | "related"])[] = [
  ["vendor", "section", "counted"],
  ["vendor", "category", "related"],
  ["vendor", "scenario", "counted"],
  ["vendor", "market", "counted"],
  ["model", "scenario", "counted"],
  ["hospital", "category", "counted"],
];

/** Every blank says why it is blank as the data files do: what is lacking, or that the switches leave out so many. */
export function describeBlanks(facts: Facts, read: () => Read, asked: readonly Scope[], sample: number): void {
  const oracles = new Map(asked.map((scope) => [scope, new BlankOracle(facts, scope)]));
  const oracleOf = (scope: Scope) => oracles.get(scope) ?? new BlankOracle(facts, scope);

  it.each(asked)(
    "says of rows, columns and cells of coverage why they are blank, at %o",
    async (scope) => {
      const oracle = oracleOf(scope);
      for (const [rows, columns, match] of matrices) {
        const found = await readCoverage(read(), { rows, columns, match, ...scope }, page);
        const label = `${rows} × ${columns}, ${match}`;
        const told = ({ id, blank, whenAll }: Blank & { readonly id: string }) => [id, blank, whenAll];
        const blanks = oracle.coverage(rows, columns, match);
        expect(found.rows.map(told), label).toEqual(found.rows.map(({ id }) => told({ id, ...blanks.row(id) })));
        expect(found.columns.map(told), label).toEqual(found.columns.map(({ id }) => told({ id, ...blanks.column(id) })));
        const cells = found.cells.map((cell) => told({ ...cell, id: `${cell.row} ${cell.column}` }));
        expect(cells, label).toEqual(found.cells.map(({ row, column }) => told({ id: `${row} ${column}`, ...blanks.cell(row, column) })));
        const listed = new Set(found.rows.map(({ id }) => id));
        const missing = blanks.blankCells().filter(([row, column]) => {
          return (listed.has(row) || row === "-") && !found.cells.some((cell) => cell.row === row && cell.column === column);
        });
        expect(missing, label).toEqual([]);
      }
    },
    120_000,
  );

  it.each(asked)("says the same of clauses in policy, white space and health, at %o", async (scope) => {
    const oracle = oracleOf(scope);
    const { sections } = await readPolicyTree(read(), "counted", scope);
    const categories = sections.flatMap((section) => section.categories);
    const clauses = { section: sections, category: categories, scenario: categories.flatMap(({ scenarios }) => scenarios) };
    for (const columns of ["section", "category", "scenario"] as const) {
      const blanks = oracle.coverage("vendor", columns, "counted");
      for (const { id, counts } of clauses[columns]) expect([id, counts]).toMatchObject([id, blanks.column(id)]);
    }
    const blanks = oracle.coverage("vendor", "scenario", "counted");
    const space = await readWhiteSpace(read(), "counted", scope);
    for (const gap of space.scenarios) expect(gap).toMatchObject({ id: gap.id, ...blanks.column(gap.id) });
    for (const { id } of clauses.scenario.slice(0, 5)) {
      const detail = await readPolicyDetail(read(), id, { match: "counted", ...page, ...scope });
      expect(detail?.counts).toMatchObject(blanks.column(id));
    }
    const release = { id: "here", hash: "here", loadedAt: "2026-11-27", nodes: 0, relationships: 0, elapsedMs: 0 };
    const health = await readHealth(read(), release, scope, 100_000);
    const gaps = space.scenarios.filter(({ grades }) => grades.includes("none"));
    expect(health.gaps.leftOut).toBe(gaps.filter(({ id }) => blanks.column(id).blank === "left-out").length);
    for (const [name, type, end] of healthLists) {
      const { items, leftOut: said } = health[name];
      const whenAll = (id: string) => facts.facts.filter((fact) => fact.type === type && fact[end] === id).length;
      expect(items.map((item) => [item.id, item.whenAll])).toEqual(items.map(({ id }) => [id, whenAll(id)]));
      expect(said).toBe(items.filter(({ id }) => whenAll(id) > 0).length);
    }
  });

  it.each(asked)("says why routes end where they do, and how many stand in a lane that the switches empty, at %o", async (scope) => {
    const oracle = oracleOf(scope);
    const outside = leftOut(facts, scope);
    for (const kind of ["Vendor", "Model", "Scenario", "PolicyScenario", "Hospital"]) {
      const ids = [...facts.kinds].flatMap(([id, each]) => (each === kind ? [id] : [])).sort();
      for (const id of ids.filter((_, index) => index % Math.max(1, Math.floor(ids.length / sample)) === 0)) {
        const trace = await readTrace(read(), id, { limit: 100_000, ...scope });
        const whole = await readTrace(read(), id, { limit: 100_000, ...everything });
        const shown = trace?.lanes.flatMap(({ nodes }) => nodes.map((node) => node.id)) ?? [];
        const sorted = (of: readonly unknown[]) => of.map((each) => JSON.stringify(each)).sort();
        const told = trace?.ends.map(({ id: of, reason, lane, whenAll }) => [of, reason, lane, whenAll]) ?? [];
        expect([id, sorted(told)]).toEqual([id, sorted([...new Set(shown)].flatMap((each) => oracle.ends(each, outside)))]);
        for (const { lane, total, whenAll } of trace?.lanes ?? []) {
          const all = whole?.lanes.find((each) => each.lane === lane)?.total;
          expect([id, lane, whenAll]).toEqual([id, lane, total === 0 ? all : null]);
        }
      }
    }
  });
}

const healthLists = [
  ["modelsWithoutDeployment", "DEPLOYED_AT", "from"],
  ["modelsWithoutScenario", "COVERS", "from"],
  ["modelsWithoutDeveloper", "DEVELOPS", "to"],
] as const;
