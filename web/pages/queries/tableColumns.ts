import { type Cell, holdsEntityIds, type QueryColumn, type QuerySummary, type RowsQuery } from "../../../schema/savedQuery.ts";
import { isTranslation } from "../../../schema/translations.ts";
import type { Language } from "../../state/language.ts";

type Row = Readonly<Record<string, Cell>>;

/** A column as a reader sees it. Ids and names that belong together are one column; claims open what is behind them. */
export type ShownColumn = Readonly<
  | { type: "cell"; key: string; label: string; as: QueryColumn["as"]; opens?: RowsQuery }
  | { type: "claims"; key: string; label: string; ids: string }
  | { type: "names"; key: string; label: string; names?: string }
>;

/** The columns to show: `modelIds` with `modelNamesEn` and `modelNamesZh` become one, ids alone are named by the result, `claimIds` stand behind `claims`. A text's Chinese stands in the place of its English. */
export function tableColumns(columns: QuerySummary["columns"], language: Language): readonly ShownColumn[] {
  const suffix = language === "zh" ? "Zh" : "En";
  return Object.entries(columns).flatMap(([key, { label, as, opens }]): ShownColumn[] => {
    if (/Names(En|Zh)$/.test(key) && key.replace(/Names(En|Zh)$/, "Ids") in columns) return [];
    if (isTranslation(key)) return [];
    if (key === "claimIds" && "claims" in columns) return [];
    if (key === "claims" && "claimIds" in columns) return [{ type: "claims", key, label: label[language], ids: "claimIds" }];
    const stem = key.endsWith("Ids") ? key.slice(0, -"Ids".length) : null;
    if (stem !== null && `${stem}Names${suffix}` in columns) return [{ type: "names", key, label: stem, names: `${stem}Names${suffix}` }];
    if (stem !== null && holdsEntityIds(key)) return [{ type: "names", key, label: stem }];
    return [{ type: "cell", key, label: label[language], as, ...(opens && { opens }) }];
  });
}

/** A list cell as texts; anything else is none. */
export const textsOf = (row: Row, key: string): readonly string[] => {
  const cell = row[key];
  return Array.isArray(cell) ? cell.map(String) : [];
};
