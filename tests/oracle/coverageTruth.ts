import { expect, it } from "vitest";
import { readCoverage } from "../../cypher/readCoverage.ts";
import { readCoverageClaims, readCoverageDetail } from "../../cypher/readCoverageDetail.ts";
import { readPolicyTree } from "../../cypher/readPolicy.ts";
import { readTrace } from "../../cypher/readTrace.ts";
import { readWhiteSpace } from "../../cypher/readWhiteSpace.ts";
import type { Read } from "../../cypher/store.ts";
import { Coverage } from "../../schema/coverage.ts";
import { PolicyTree } from "../../schema/policy.ts";
import { countedTiers, isFrame } from "../../schema/threshold.ts";
import { tiers } from "../../schema/vocabulary.ts";
import { type Columns, CoverageOracle, type Rows } from "./coverageOracle.ts";
import type { Facts } from "./facts.ts";
import type { Route, Threshold } from "./routes.ts";

const everything = { limit: 100_000, offset: 0 };
const rowKinds = ["vendor", "model", "hospital"] as const satisfies readonly Rows[];
const columnKinds = ["section", "category", "scenario", "market"] as const satisfies readonly Columns[];
const matches = ["counted", "related"] as const;

/** Coverage, the gaps and the policy tree against the oracle, and against each other. */
export function describeCoverage(facts: Facts, read: () => Read, thresholds: readonly Threshold[]): void {
  it.each(thresholds)(
    "counts every cell and total as the data files say, at threshold %s",
    async (evidence) => {
      const oracle = new CoverageOracle(facts, evidence);
      let cells = 0;
      for (const rows of rowKinds) {
        for (const columns of columnKinds) {
          for (const match of matches) {
            const found = Coverage.parse(await readCoverage(read(), { rows, columns, match, evidence }, everything));
            // What names no model is in no row but its vendor's.
            const row = (at: Route["at"]) => at[rows] ?? (at.model ? "-" : undefined);
            const expected = oracle.count(columns, match, (at, column) => (row(at) ? `${row(at)} ${column}` : undefined));
            const label = `${rows} × ${columns}, ${match}`;
            expect(
              found.cells
                .filter(({ models }) => models > 0)
                .map(toCell)
                .sort(),
              label,
            ).toEqual(
              [...expected]
                .filter(([, { models }]) => models > 0)
                .map(([key, { models, claims }]) => `${key} ${models} ${claims}`)
                .sort(),
            );
            expect(
              found.cells
                // The others only say why they are blank.
                .filter(({ models, related, activeIn }) => models + related + activeIn > 0)
                .map(({ row, column, related, activeIn }) => `${row} ${column} ${related} ${rows === "vendor" ? activeIn : 0}`)
                .sort(),
              label,
            ).toEqual(
              [...expected]
                .filter(([, { models, related, activeIn }]) => models + related > 0 || (rows === "vendor" && activeIn > 0))
                .map(([key, { related, activeIn }]) => `${key} ${related} ${rows === "vendor" ? activeIn : 0}`)
                .sort(),
            );
            const totals = (of: readonly { id: string; total: number }[]) =>
              of
                .filter(({ total }) => total > 0)
                .map(({ id, total }) => `${id} ${total}`)
                .sort();
            const lines = (of: ReturnType<CoverageOracle["count"]>) =>
              [...of]
                .filter(([, { models }]) => models > 0)
                .map(([id, { models }]) => `${id} ${models}`)
                .sort();
            const unnamed = found.unnamed ? [{ id: "-", total: found.unnamed.total }] : [];
            expect(totals([...found.rows, ...unnamed]), label).toEqual(lines(oracle.count(columns, match, row)));
            expect(totals(found.columns), label).toEqual(lines(oracle.count(columns, match, (_, column) => column)));
            cells += found.cells.length;
          }
        }
      }
      console.log(`coverage at ${evidence}: ${rowKinds.length * columnKinds.length * matches.length} matrices, ${cells} cells`);
    },
    300_000,
  );

  it.each(thresholds)("finds the gaps, and counts each clause, as the data files say, at threshold %s", async (evidence) => {
    const oracle = new CoverageOracle(facts, evidence);
    for (const match of matches) {
      const tree = PolicyTree.parse(await readPolicyTree(read(), match, { evidence }));
      const clauses = {
        section: tree.sections,
        category: tree.sections.flatMap(({ categories }) => categories),
        scenario: tree.sections.flatMap(({ categories }) => categories.flatMap(({ scenarios }) => scenarios)),
      };
      expect(Object.values(clauses).map(({ length }) => length)).toEqual([4, 13, 84]);
      for (const columns of ["section", "category", "scenario"] as const) {
        const counts = oracle.count(columns, match, (_, column) => column);
        const [vendors, hospitals] = [oracle.others(columns, match, "vendor"), oracle.others(columns, match, "hospital")];
        const expected = clauses[columns].map(({ id }) => ({
          id,
          models: counts.get(id)?.models ?? 0,
          related: counts.get(id)?.related ?? 0,
          activeIn: counts.get(id)?.activeIn ?? 0,
          vendors: vendors.get(id) ?? 0,
          hospitals: hospitals.get(id) ?? 0,
        }));
        expect(
          clauses[columns].map(({ id, counts: { models, related, activeIn, vendors, hospitals } }) => ({
            id,
            models,
            related,
            activeIn,
            vendors,
            hospitals,
          })),
        ).toEqual(expected);
      }
      const { scenarios, grades, largeModels } = await readWhiteSpace(read(), match, { evidence });
      const none = clauses.scenario.filter(({ counts }) => counts.models === 0).map(({ id }) => id);
      expect(scenarios.filter((scenario) => scenario.grades.includes("none")).map(({ id }) => id)).toEqual(none.sort());
      expect(grades.map(({ of }) => of)).toEqual([84, 84 - none.length, 84 - none.length, 84 - none.length]);
      const oneVendor = clauses.scenario.filter(({ counts }) => counts.models > 0 && counts.vendors === 1).length;
      const noHospital = clauses.scenario.filter(({ counts }) => counts.models > 0 && counts.hospitals === 0).length;
      const makers = oracle.onMakersWord(match);
      expect(grades.map(({ total }) => total)).toEqual([none.length, oneVendor, makers.length, noHospital]);
      expect(scenarios.filter((scenario) => scenario.grades.includes("vendor-word-only")).map(({ id }) => id)).toEqual([...makers].sort());
      // Regulators and papers do not give the report's figure.
      const reported = evidence === "strong" ? [null, 0] : [19, 1];
      expect([largeModels.byText, largeModels.byReport, largeModels.conflicts.length]).toEqual([
        facts.mentionsLargeModels.length,
        ...reported,
      ]);
      console.log(`white space at ${evidence}, ${match}: ${grades.map(({ grade, total, of }) => `${grade} ${total} of ${of}`).join(", ")}`);
    }
  });

  it.each(thresholds)("agrees with the traces on every vendor and clause, at threshold %s", async (evidence) => {
    const options = { rows: "vendor", columns: "scenario", match: "counted", evidence } as const;
    const { rows, columns, cells } = await readCoverage(read(), options, everything);
    const counted = async (id: string, lane: string) =>
      (await readTrace(read(), id, { limit: 1, evidence }))?.lanes.find((each) => each.lane === lane)?.counted;
    for (const { id } of rows.slice(0, 60)) {
      expect([id, await counted(id, "policyScenario")]).toEqual([id, cells.filter(({ row, models }) => row === id && models > 0).length]);
    }
    for (const { id, rows: vendors } of columns) expect([id, await counted(id, "vendor")]).toEqual([id, vendors]);
  });

  it.each(thresholds)(
    "opens every number of a row, a column and a cell to as many models and claims, at threshold %s",
    async (evidence) => {
      const options = { rows: "vendor", columns: "category", match: "counted", evidence } as const;
      const { rows, columns, cells, models } = await readCoverage(read(), options, { limit: 12, offset: 0 });
      const opened = async (row?: string, column?: string) => {
        const asked = { ...options, row, column };
        const detail = await readCoverageDetail(read(), asked);
        const counted = await readCoverageClaims(read(), { ...asked, of: "counted", limit: 3, offset: 0 });
        const routes = await readCoverageClaims(read(), { ...asked, of: "routes", limit: 1, offset: 0 });
        expect(counted?.claims).toHaveLength(Math.min(3, counted?.total ?? -1));
        expect([detail?.claims, detail?.routeClaims]).toEqual([counted?.total, routes?.total]);
        expect(new Set(detail?.rows.flatMap((filled) => filled.models)).size).toBeLessThanOrEqual(detail?.models.length ?? 0);
        return { models: detail?.models.length, claims: counted?.total, ...(row ? {} : { rows: detail?.rows.length }) };
      };
      for (const { id, total, claims } of rows) expect([id, await opened(id)]).toEqual([id, { models: total, claims }]);
      for (const { id, total, claims, rows: filled } of columns)
        expect([id, await opened(undefined, id)]).toEqual([id, { models: total, claims, rows: filled }]);
      for (const { row, column, models, claims } of cells.slice(0, 40))
        expect([row, column, await opened(row, column)]).toEqual([row, column, { models, claims }]);
      expect((await opened()).models).toBe(models);
    },
  );

  it.each(thresholds)("gives of a number only claims that count, by pages, the strongest first, at threshold %s", async (evidence) => {
    const asked = { rows: "vendor", columns: "section", match: "counted", evidence, column: "S1", of: "routes" } as const;
    const all = await readCoverageClaims(read(), { ...asked, ...everything });
    const ids = all?.claims.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(all?.total);
    const paged: string[] = [];
    for (let offset = 0; offset < ids.length; offset += 100)
      paged.push(...((await readCoverageClaims(read(), { ...asked, limit: 100, offset }))?.claims.map(({ id }) => id) ?? []));
    expect(paged).toEqual(ids);
    const ranks = all?.claims.map(({ tier }) => tiers.indexOf(tier)) ?? [];
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    for (const { tier, predicate } of all?.claims ?? []) if (!isFrame(predicate)) expect(countedTiers(evidence)).toContain(tier);
  });
}

/** A cell's counts by its place. Only vendors are active where no model is named. */
const toCell = ({ row, column, models, claims }: Coverage["cells"][number]) => `${row} ${column} ${models} ${claims}`;
