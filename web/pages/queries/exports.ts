import { type Cell, holdsClaimIds, type QueryResult } from "../../../schema/savedQuery.ts";

/** Rows as CSV by RFC 4180, with the ids of the claims behind each. A cell that a spreadsheet would take for a formula is quoted with an apostrophe. */
export function toCsv({ columns, rows, rowClaims }: Pick<QueryResult, "columns" | "rows" | "rowClaims">, attribution: string): string {
  const apart = rowClaims !== undefined && !columns.some(holdsClaimIds);
  const heads = apart ? [...columns, "claimIds"] : columns;
  const cells = apart ? rows.map((row, at) => ({ ...row, claimIds: rowClaims[at] ?? [] })) : rows;
  const lines = [heads, ...cells.map((row: QueryResult["rows"][number]) => heads.map((head) => cellText(row[head] ?? null)))];
  return `${[...lines, [attribution]].map((cells) => cells.map(quote).join(",")).join("\r\n")}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return "";
  if (Array.isArray(cell)) return cell.join("; ");
  return typeof cell === "object" ? cell.id : String(cell);
}

function quote(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Hands a text to the reader as a file. Excel reads UTF-8 only with the mark at its start. */
export function download(file: string, type: string, text: string): void {
  const mark = type === "text/csv" ? "\uFEFF" : "";
  downloadBlob(file, new Blob([mark + text], { type: `${type};charset=utf-8` }));
}

/** Hands bytes to the reader as a file. */
export function downloadBlob(file: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = Object.assign(document.createElement("a"), { href: address, download: file });
  link.click();
  URL.revokeObjectURL(address);
}
