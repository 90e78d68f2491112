import type { Coverage, CoverageCell, CoverageColumn, CoverageColumns } from "../../schema/coverage.ts";

/** A column of the matrix on screen: from which level it is, and whether it can open to the next. */
export interface ShownColumn {
  readonly column: CoverageColumn;
  readonly level: CoverageColumns;
  readonly opens: boolean;
  /** The section or category it stands under, for the line below the heads. */
  readonly parent: CoverageColumn | null;
}

export type Levels = Partial<Record<CoverageColumns, Coverage>>;

const below: Partial<Record<CoverageColumns, CoverageColumns>> = { section: "category", category: "scenario" };
const above: Partial<Record<CoverageColumns, CoverageColumns>> = { category: "section", scenario: "category" };

/** The levels that must be read for an address: the first, those below where something is unfolded, and the one above for its names. */
export function levelsOf(first: CoverageColumns, unfolds: boolean): readonly CoverageColumns[] {
  const parent = above[first];
  const next = unfolds ? below[first] : undefined;
  const last = next && below[next];
  return [first, parent, next, last].filter((level) => level !== undefined);
}

/** Columns from the first level on, each unfolded one replaced by those below it. */
export function unfoldColumns(levels: Levels, first: CoverageColumns, unfold: readonly string[]): ShownColumn[] {
  const open = (level: CoverageColumns, columns: readonly CoverageColumn[]): ShownColumn[] =>
    columns.flatMap((column) => {
      const next = below[level];
      const inside = next && unfold.includes(column.id) ? levels[next]?.columns.filter(({ parent }) => parent === column.id) : undefined;
      if (next && inside && inside.length > 0) return open(next, inside);
      const upper = above[level];
      const parent = (upper && levels[upper]?.columns.find(({ id }) => id === column.parent)) ?? null;
      return [{ column, level, opens: next !== undefined, parent }];
    });
  return open(first, levels[first]?.columns ?? []);
}

/** Cells of the columns on screen, whichever level they are from. */
export function cellsOf(levels: Levels, columns: readonly ShownColumn[]): CoverageCell[] {
  const shown = new Set(columns.map(({ column }) => column.id));
  return [...new Set(columns.map(({ level }) => level))].flatMap(
    (level) => levels[level]?.cells.filter(({ column }) => shown.has(column)) ?? [],
  );
}

/** Neighbouring columns with the same parent, for the line below the heads. */
export function groupsOf(
  columns: readonly ShownColumn[],
): { readonly parent: CoverageColumn | null; readonly span: number; readonly first: string }[] {
  const groups: { parent: CoverageColumn | null; span: number; first: string }[] = [];
  for (const { parent, column } of columns) {
    const last = groups.at(-1);
    if (last && last.parent?.id === parent?.id) last.span += 1;
    else groups.push({ parent, span: 1, first: column.id });
  }
  return groups;
}
