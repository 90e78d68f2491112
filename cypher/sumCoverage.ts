import { type BlankReason, type Coverage, type CoverageCell, unnamedRow } from "../schema/coverage.ts";
import { blankOf, type Counts } from "./blankOf.ts";
import { type Matrix, type Tally, tallyAt } from "./countCoverage.ts";

/** The tallies of one matrix: cells by row and column, with a space between. */
export interface Sums {
  readonly cells: ReadonlyMap<string, Tally>;
  readonly rows: ReadonlyMap<string, Tally>;
  readonly columns: ReadonlyMap<string, Tally>;
  readonly whole: Tally;
}

/** What counts, and what there is when everything counts. */
export interface BothSums {
  readonly counted: Sums;
  readonly all: Sums;
}

export function sumUp({ coverings, active, rowsOf }: Matrix): Sums {
  const [cells, rows, columns] = [new Map<string, Tally>(), new Map<string, Tally>(), new Map<string, Tally>()];
  const whole = new Map<string, Tally>();
  for (const covering of coverings) {
    for (const row of rowsOf(covering.model)) {
      tallyAt(cells, `${row} ${covering.column}`).add(covering);
      tallyAt(rows, row).add(covering);
      tallyAt(columns, covering.column).add(covering);
      tallyAt(whole, "").add(covering);
    }
  }
  for (const { row, column, edge } of active) {
    tallyAt(cells, `${row} ${column}`).addActive(edge);
    tallyAt(rows, row).addActive(edge);
    tallyAt(columns, column).addActive(edge);
    tallyAt(whole, "").addActive(edge);
  }
  return { cells, rows, columns, whole: tallyAt(whole, "") };
}

export const countsAt = ({ counted, all }: BothSums, part: "cells" | "rows" | "columns", key: string): Counts => ({
  counted: counted[part].get(key),
  all: all[part].get(key),
});

/** The total of a row or a column, and why it has none. */
export function toLine(counts: Counts, lacking: () => BlankReason) {
  const { counted } = counts;
  return {
    total: counted?.models.length ?? 0,
    related: counted?.onlyRelated.length ?? 0,
    activeIn: counted?.active.length ?? 0,
    claims: counted?.claims ?? 0,
    ...blankOf(counts, lacking),
  };
}

/** The row of models for which no row is named: with those whose rows the switches leave out. */
export function toUnnamed({ counted, all }: BothSums, rowsOfAll: Matrix["rowsOf"]): Coverage["unnamed"] {
  const counts = countsAt({ counted, all }, "rows", unnamedRow);
  if (!counts.counted && !counts.all) return null;
  const leftOut = (counts.counted?.models ?? []).filter((model) => !rowsOfAll(model).includes(unnamedRow));
  return { ...toLine(counts, () => "no-product-found"), leftOut: leftOut.length };
}

/** The cells of these rows but those that are empty whatever counts. */
export function toCells(sums: BothSums, rows: ReadonlySet<string>): CoverageCell[] {
  const keys = [...new Set([...sums.counted.cells.keys(), ...sums.all.cells.keys()])];
  return keys.flatMap((key) => {
    const [row = "", column = ""] = key.split(" ");
    if (!rows.has(row)) return [];
    const counts = countsAt(sums, "cells", key);
    const { counted } = counts;
    const cell = {
      row,
      column,
      models: counted?.models.length ?? 0,
      related: counted?.onlyRelated.length ?? 0,
      claims: counted?.claims ?? 0,
      tier: counted?.tier ?? null,
      activeIn: counted?.active.length ?? 0,
      ...blankOf(counts, () => null),
    };
    return counted || cell.blank ? [cell] : [];
  });
}

/** In how many rows with a name each column has a model. */
export function rowsWithModel({ cells }: Sums): ReadonlyMap<string, number> {
  const filled = new Map<string, number>();
  for (const [key, { models }] of cells) {
    const [row = "", column = ""] = key.split(" ");
    if (models.length > 0 && row !== unnamedRow) filled.set(column, (filled.get(column) ?? 0) + 1);
  }
  return filled;
}
