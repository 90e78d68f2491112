import type { BlankReason, CoverageCell, CoverageColumn, CoverageRow } from "../../schema/coverage.ts";

/** How a cell is drawn: a number shaded by claims, hatched where no model is named, only a related number, or blank. */
export type CellLook = "one" | "few" | "many" | "active" | "related" | "blank";

/** From how many claims on a cell is shaded the middle and the full step. */
const [fewClaims, manyClaims] = [2, 5];

export function lookOf(cell: CoverageCell | undefined): CellLook {
  if (!cell) return "blank";
  if (cell.models > 0) return cell.claims >= manyClaims ? "many" : cell.claims >= fewClaims ? "few" : "one";
  if (cell.activeIn > 0) return "active";
  return cell.related > 0 ? "related" : "blank";
}

/** Why a cell has no model: of the column where nobody has one, else of the row, else that the sources do not say it of this pair. */
export function whyBlank(cell: CoverageCell | undefined, row: CoverageRow, column: CoverageColumn): BlankReason | "not-stated" {
  if (cell && cell.related > 0) return "only-related";
  return column.blank ?? row.blank ?? "not-stated";
}

/** The rows to draw: those in the window and some around it, so that scrolling finds them drawn. */
export function visibleRows(scrolled: number, height: number, rowHeight: number, total: number, around = 12): readonly [number, number] {
  const first = Math.max(0, Math.floor(scrolled / rowHeight) - around);
  const last = Math.min(total, Math.ceil((scrolled + height) / rowHeight) + around);
  return [Math.min(first, last), last];
}
