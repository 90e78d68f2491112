import type { EntityName } from "./graph.ts";
import type { Cell } from "./savedQuery.ts";

/** What a cell holds as text: an entity by its id, a list apart by "; ", nothing where nothing is known. */
export function plainText(cell: Cell): string {
  if (cell === null) return "";
  if (Array.isArray(cell)) return cell.join("; ");
  return typeof cell === "object" ? cell.id : String(cell);
}

/** The name in a language, else in the other, else the id. */
export function nameOf({ id, nameEn, nameZh }: EntityName, language: "en" | "zh"): string {
  return (language === "en" ? (nameEn ?? nameZh) : (nameZh ?? nameEn)) ?? id;
}

export const isEntity = (cell: Cell | undefined): cell is EntityName => typeof cell === "object" && cell !== null && "kind" in cell;
