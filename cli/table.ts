import { isEntity, nameOf, plainText } from "../schema/cells.ts";
import type { Cell, QueryResult } from "../schema/savedQuery.ts";
import { isTranslation, ownText } from "../schema/translations.ts";
import { valueText, yesOrNo } from "../schema/valueWords.ts";

export type Language = "en" | "zh";
type Rows = Pick<QueryResult, "columns" | "rows">;

const widest = 48;
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;

/** How many columns of a terminal a text takes: Chinese takes two a character. */
export function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (wide.test(character) ? 2 : /\p{Mark}/u.test(character) ? 0 : 1), 0);
}

/** A result as an aligned table; long cells are cut and marked, `--json` has them whole. */
export function toTable({ columns, rows }: Rows, language: Language): string {
  const own = language === "en" ? "En" : "Zh";
  const shown = columns.filter((column) => !isTranslation(column) && (!/(claimIds|NamesEn|NamesZh)$/.test(column) || column.endsWith(own)));
  const cells = [
    shown,
    ...rows.map((row) => shown.map((column) => cut(cellText(column, ownText(language, column, row).value ?? null, language)))),
  ];
  const widths = shown.map((_, index) => Math.max(...cells.map((line) => widthOf(line[index] ?? ""))));
  return cells
    .map((line) =>
      line
        .map((cell, index) => cell + " ".repeat((widths[index] ?? 0) - widthOf(cell)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function cellText(column: string, cell: Cell, language: Language): string {
  if (typeof cell === "boolean") return yesOrNo(language, cell);
  if (isEntity(cell)) return `${nameOf(cell, language)} (${cell.id})`;
  if (cell !== null && typeof cell === "object" && "source" in cell) return `${cell.claims} claims, ${cell.tier ?? "no tier"}`;
  return valueText(language, column, plainText(cell)).replaceAll(/\s+/g, " ");
}

function cut(text: string): string {
  let width = 0;
  let kept = "";
  for (const character of text) {
    width += widthOf(character);
    if (width > widest) return `${kept}…`;
    kept += character;
  }
  return kept;
}
