/** A place in the matrix: its row from 0 on, those after the last named row too, and its column, 0 the total. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** The last row and column, and how many rows a page is. */
export interface GridSize {
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly page: number;
}

/** Where a key leads from a place; null where the key does not walk. */
export function walkTo(key: string, far: boolean, { row, column }: GridPlace, { lastRow, lastColumn, page }: GridSize): GridPlace | null {
  const to = {
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    Home: { row: far ? 0 : row, column: 0 },
    End: { row: far ? lastRow : row, column: lastColumn },
    PageUp: { row: row - page, column },
    PageDown: { row: row + page, column },
  }[key];
  if (!to) return null;
  return { row: Math.min(lastRow, Math.max(0, to.row)), column: Math.min(lastColumn, Math.max(0, to.column)) };
}
