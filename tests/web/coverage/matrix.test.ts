import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { readCoverage } from "../../../cypher/readCoverage.ts";
import { openEmbeddedStore } from "../../../cypher/stores/embedded.ts";
import { type Coverage, type CoverageColumns, coverageColumns, unnamedRow } from "../../../schema/coverage.ts";
import { visibleRows, whyBlank } from "../../../web/coverage/cell.ts";
import { seriate } from "../../../web/coverage/seriate.ts";
import { cellsOf, groupsOf, type Levels, unfoldColumns } from "../../../web/coverage/unfold.ts";

const row = fc.record({
  id: fc.stringMatching(/^[a-z]{1,6}$/),
  values: fc
    .dictionary(fc.constantFrom("a", "b", "c", "d"), fc.integer({ min: 1, max: 9 }))
    .map((values) => new Map(Object.entries(values))),
});
const rows = fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 20 });

describe("the order by likeness", () => {
  it("keeps every row once, and those with nothing last", () => {
    fc.assert(
      fc.property(rows, (given) => {
        const order = seriate(given);
        expect(order.toSorted()).toEqual(given.map(({ id }) => id).toSorted());
        const empty = new Set(given.filter(({ values }) => values.size === 0).map(({ id }) => id));
        expect(order.slice(order.length - empty.size).every((id) => empty.has(id))).toBe(true);
      }),
    );
  });

  it("is the same in whatever order the rows come", () => {
    fc.assert(
      fc.property(rows, (given) => {
        expect(seriate(given.toReversed())).toEqual(seriate(given));
      }),
    );
  });

  it("puts rows with the same columns side by side, so that blocks appear", () => {
    const of = (id: string, column: string, value: number) => ({ id, values: new Map([[column, value]]) });
    expect(seriate([of("p", "x", 9), of("q", "y", 8), of("r", "x", 1), of("s", "y", 1)])).toEqual(["p", "r", "q", "s"]);
  });
});

describe("the window of the matrix", () => {
  it("draws every row in sight and few beyond", () => {
    fc.assert(
      fc.property(fc.nat(20_000), fc.integer({ min: 1, max: 2_000 }), fc.nat(1_000), (scrolled, height, total) => {
        const [first, last] = visibleRows(scrolled, height, 24, total);
        for (let at = 0; at < total; at += 1)
          if (at * 24 < scrolled + height && (at + 1) * 24 > scrolled) expect(at >= first && at < last).toBe(true);
        expect(last - first).toBeLessThanOrEqual(Math.ceil(height / 24) + 26);
      }),
      { numRuns: 40 },
    );
  });
});

describe("the columns of the matrix", () => {
  const store = openEmbeddedStore(inject("atlasHome"));
  const levels: Partial<Record<CoverageColumns, Coverage>> = {};
  beforeAll(async () => {
    for (const columns of coverageColumns)
      levels[columns] = await store.view((read) =>
        readCoverage(read, { rows: "vendor", columns, match: "counted", evidence: "any" }, { limit: 1000, offset: 0 }),
      );
  });
  afterAll(() => store.close());
  const open = (unfold: readonly string[]) => unfoldColumns(levels as Levels, "section", unfold);
  const ids = (unfold: readonly string[]) => open(unfold).map(({ column }) => column.id);

  it("unfold from 4 sections to 13 categories and 84 scenarios, each under its parent", () => {
    const sections = ids([]);
    expect(sections).toHaveLength(4);
    const categories = ids(sections);
    expect(categories).toHaveLength(13);
    expect(ids([...sections, ...categories])).toHaveLength(84);
    expect(groupsOf(open(sections)).map(({ parent }) => parent?.id)).toEqual(sections);
  });

  it("hold the cells of each column's own level, and nothing else", () => {
    const shown = open(["S1", "C01"]);
    const cells = cellsOf(levels, shown);
    for (const { column } of shown) {
      const counted = cells.filter((cell) => cell.column === column.id && cell.row !== unnamedRow && cell.models > 0);
      expect([column.id, counted.length]).toEqual([column.id, column.rows]);
    }
  });

  it("leave no blank without a reason", () => {
    const { rows: lines = [], columns = [], cells = [] } = levels.scenario ?? {};
    expect(columns).toHaveLength(84);
    for (const line of lines.filter(({ total }) => total === 0)) expect(line.blank).not.toBeNull();
    for (const column of columns.filter(({ total }) => total === 0)) {
      expect(column.blank).not.toBeNull();
      const line = lines[0];
      if (line)
        expect(
          whyBlank(
            cells.find((cell) => cell.row === line.id && cell.column === column.id),
            line,
            column,
          ).why,
        ).not.toBe("not-stated");
    }
  });
});
