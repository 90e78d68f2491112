import type { CoverageCell, CoverageRow } from "../../schema/coverage.ts";
import { groupBy } from "../state/groupBy.ts";
import type { Language } from "../state/language.ts";
import { nameIn } from "../words/nameIn.ts";
import { seriate } from "./seriate.ts";

export const rowOrders = ["total", "name", "similarity"] as const;
export type RowOrder = (typeof rowOrders)[number];
export const isOrder = (text: string): text is RowOrder => rowOrders.some((order) => order === text);

/** Rows by total as the API gives them, by name as the language sorts, or by likeness over the cells given. */
export function orderRows(
  rows: readonly CoverageRow[],
  cells: readonly CoverageCell[],
  order: RowOrder,
  language: Language,
): readonly CoverageRow[] {
  if (order === "total") return rows;
  if (order === "name") {
    const { compare } = new Intl.Collator(language === "zh" ? "zh-CN" : "en-GB", { numeric: true });
    return rows.toSorted((a, b) => compare(nameIn(language, a).text, nameIn(language, b).text));
  }
  const byRow = groupBy(cells, ({ row }) => row);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const valued = rows.map(({ id }) => ({
    id,
    values: new Map((byRow.get(id) ?? []).filter(({ models }) => models > 0).map(({ column, models }) => [column, models])),
  }));
  return seriate(valued).flatMap((id) => byId.get(id) ?? []);
}
