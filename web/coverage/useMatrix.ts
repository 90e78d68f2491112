import { useMemo } from "react";
import {
  type Coverage,
  type CoverageCell,
  type CoverageColumns,
  type CoverageRow,
  type CoverageRows,
  unnamedRow,
} from "../../schema/coverage.ts";
import { useCoverage } from "../api/views.ts";
import { type Language, useLanguage } from "../state/language.ts";
import { coverageWords } from "../words/coverage.ts";
import type { CoverageAddress } from "./address.ts";
import { orderRows } from "./orderRows.ts";
import { cellsOf, levelsOf, type ShownColumn, unfoldColumns } from "./unfold.ts";

/** The row of models for which no row is named: its names are words, and a note says how many the switches put there. */
export type UnnamedRow = CoverageRow & { readonly note: string | undefined };

/** The matrix on screen: rows in order, columns as unfolded, cells by row and column. */
export interface Matrix {
  readonly base: Coverage;
  readonly rows: readonly CoverageRow[];
  readonly unnamed: UnnamedRow | null;
  readonly columns: readonly ShownColumn[];
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, CoverageCell>>;
}

const unnamedKinds = { vendor: "Vendor", model: "Model", hospital: "Hospital" } as const;

function toUnnamed({ unnamed }: Coverage, rows: CoverageRows, language: Language): UnnamedRow | null {
  if (unnamed === null) return null;
  const { leftOut, ...line } = unnamed;
  const note = leftOut > 0 ? coverageWords[language].unnamedLeftOut(rows, leftOut) : undefined;
  const { en, zh } = coverageWords;
  return { ...line, id: unnamedRow, kind: unnamedKinds[rows], nameEn: en.unnamed(rows, leftOut), nameZh: zh.unnamed(rows, leftOut), note };
}

interface MatrixRead {
  readonly matrix: Matrix | null;
  readonly error: Error | null;
  readonly again: () => void;
}

/** Reads the levels that the address needs and puts them together. */
export function useMatrix({ rows, columns, match, scope, order, unfold }: CoverageAddress): MatrixRead {
  const language = useLanguage();
  const needed = new Set(levelsOf(columns, unfold.length > 0));
  const asked = (level: CoverageColumns) => (needed.has(level) ? { rows, columns: level, match, scope } : null);
  const section = useCoverage(asked("section"));
  const category = useCoverage(asked("category"));
  const scenario = useCoverage(asked("scenario"));
  const market = useCoverage(asked("market"));
  const base = { section, category, scenario, market }[columns];
  const opened = unfold.join();

  const matrix = useMemo(() => {
    if (!base.data) return null;
    const levels = Object.fromEntries(
      Object.entries({ section: section.data, category: category.data, scenario: scenario.data, market: market.data }).filter(
        ([, data]) => data,
      ),
    );
    const shown = unfoldColumns(levels, columns, opened.split(","));
    const cells = cellsOf(levels, shown);
    const byRow = new Map<string, Map<string, CoverageCell>>();
    for (const cell of cells) {
      const row = byRow.get(cell.row) ?? new Map<string, CoverageCell>();
      byRow.set(cell.row, row.set(cell.column, cell));
    }
    const named = orderRows(base.data.rows, cells, order, language);
    return { base: base.data, rows: named, unnamed: toUnnamed(base.data, rows, language), columns: shown, cells: byRow };
  }, [rows, base.data, section.data, category.data, scenario.data, market.data, columns, opened, order, language]);
  return { matrix, error: base.error, again: () => void base.refetch() };
}
