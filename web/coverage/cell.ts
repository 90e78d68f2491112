import type { BlankReason, CoverageCell, CoverageRow } from "../../schema/coverage.ts";

/** What a row, a column and the unnamed row have in common. */
type CoverageLine = Pick<CoverageRow, "blank">;

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

/** Why something is blank, and how many count there when everything counts. */
export interface Why {
  readonly why: BlankReason | "not-stated";
  readonly whenAll: number;
}

/** Why a line is blank; null where it is not. */
export const whyLine = (line: { readonly blank: BlankReason | null; readonly whenAll: number } | null | undefined): Why | null =>
  line?.blank ? { why: line.blank, whenAll: line.whenAll } : null;

/** Why a cell has no model: its own reason, else the column's where nobody ever has one, else the row's, else that the sources do not say it of this pair. */
export function whyBlank(cell: CoverageCell | undefined, row: CoverageLine, column: CoverageLine): Why {
  // That the switches leave out models of the row or of the column says nothing of this pair.
  const lacking = [column.blank, row.blank].find((blank) => blank !== null && blank !== "left-out");
  return whyLine(cell) ?? { why: lacking ?? "not-stated", whenAll: 0 };
}

/** The rows to draw: those in the window and some around it, so that scrolling finds them drawn. */
export function visibleRows(scrolled: number, height: number, rowHeight: number, total: number, around = 12): readonly [number, number] {
  const first = Math.max(0, Math.floor(scrolled / rowHeight) - around);
  const last = Math.min(total, Math.ceil((scrolled + height) / rowHeight) + around);
  return [Math.min(first, last), last];
}
