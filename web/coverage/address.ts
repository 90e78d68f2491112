import { CoverageColumns, CoverageRows, type WhiteSpaceGrade as Grade, WhiteSpaceGrade } from "../../schema/coverage.ts";
import type { MatrixAsked } from "../api/views.ts";
import { setParameters } from "../router/location.ts";
import { readScope } from "../state/scope.ts";
import { isOrder, type RowOrder } from "./orderRows.ts";

/** What the address of the matrix says. `columns` is the level it starts at; `unfold` opens some of them to the next. */
export interface CoverageAddress extends MatrixAsked {
  readonly order: RowOrder;
  readonly unfold: readonly string[];
  readonly grade: Grade;
  /** The number that is open: a cell, a row's total or a column's. */
  readonly row: string | null;
  readonly column: string | null;
}

/** Reads the address; what it does not say, or says wrongly, is the default. */
export function readAddress(search: string): CoverageAddress {
  const given = new URLSearchParams(search);
  const order = given.get("order") ?? "";
  return {
    rows: CoverageRows.safeParse(given.get("rows")).data ?? "vendor",
    columns: CoverageColumns.safeParse(given.get("columns")).data ?? "category",
    match: given.get("match") === "related" ? "related" : "counted",
    scope: readScope(search),
    order: isOrder(order) ? order : "total",
    unfold: (given.get("unfold") ?? "").split(",").filter((id) => id !== ""),
    grade: WhiteSpaceGrade.safeParse(given.get("grade")).data ?? "none",
    row: given.get("row"),
    column: given.get("column"),
  };
}

/** Closes the rows behind a number. */
export const closeRows = (): void => setParameters({ row: null, column: null });
