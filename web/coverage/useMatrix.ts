import { useMemo } from "react";
import type { Coverage, CoverageCell, CoverageColumns, CoverageRow } from "../../schema/coverage.ts";
import { useCoverage } from "../api/views.ts";
import { useLanguage } from "../state/language.ts";
import type { CoverageAddress } from "./address.ts";
import { orderRows } from "./orderRows.ts";
import { cellsOf, levelsOf, type ShownColumn, unfoldColumns } from "./unfold.ts";

/** The matrix on screen: rows in order, columns as unfolded, cells by row and column. */
export interface Matrix {
  readonly base: Coverage;
  readonly rows: readonly CoverageRow[];
  readonly columns: readonly ShownColumn[];
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, CoverageCell>>;
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
    return { base: base.data, rows: orderRows(base.data.rows, cells, order, language), columns: shown, cells: byRow };
  }, [base.data, section.data, category.data, scenario.data, market.data, columns, opened, order, language]);
  return { matrix, error: base.error, again: () => void base.refetch() };
}
