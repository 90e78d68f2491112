import { afterAll, describe, expect, inject, it } from "vitest";
import { openEmbeddedStore } from "../../../cypher/stores/embedded.ts";
import { Coverage } from "../../../schema/coverage.ts";
import { createApp } from "../../../server/app.ts";
import { endpointsWith } from "../../../server/endpoints.ts";
import { type Sort, sortRows } from "../../../web/coverage/sortRows.ts";

const store = openEmbeddedStore(inject("atlasHome"));
afterAll(() => store.close());

describe("the rows of the matrix", async () => {
  const response = await createApp(store, endpointsWith([])).request("/api/coverage?rows=vendor&columns=category&limit=1000");
  const coverage = Coverage.parse(await response.json());
  const sorted = (sort: Sort, of = coverage) =>
    sortRows(of, sort, ({ id, nameEn }) => nameEn ?? id, new Intl.Collator("en").compare).map(({ id }) => id);

  it.each(["total", "name", "similarity"] as const)("are all there by %s, in one order whatever order they come in", (sort) => {
    const ids = sorted(sort);
    expect([...ids].sort()).toEqual(coverage.rows.map(({ id }) => id).sort());
    expect(sorted(sort, { ...coverage, rows: [...coverage.rows].reverse(), cells: [...coverage.cells].reverse() })).toEqual(ids);
  });

  it("stand so by similarity that more neighbours share a column than by name", () => {
    const columns = new Map<string, Set<string>>();
    for (const { row, column, models } of coverage.cells) {
      if (models > 0) columns.set(row, (columns.get(row) ?? new Set()).add(column));
    }
    const shared = (ids: readonly string[]) =>
      ids.filter((id, index) => [...(columns.get(id) ?? [])].some((column) => columns.get(ids[index + 1] ?? "")?.has(column))).length;
    expect(shared(sorted("similarity"))).toBeGreaterThan(shared(sorted("name")));
  });
});
