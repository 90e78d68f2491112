import type { Cell, QueryResult } from "../../../schema/savedQuery.ts";

/** Rows as CSV by RFC 4180, with the ids of the claims behind each. A cell that a spreadsheet would take for a formula is quoted with an apostrophe. */
export function toCsv(result: Pick<QueryResult, "columns" | "rows" | "rowClaims">, attribution: string): string {
  const { columns, rows } = result;
  const claims = columns.some((column) => /^claimIds?$/.test(column)) ? undefined : result.rowClaims;
  const lines = [
    [...columns, ...(claims ? ["claimIds"] : [])],
    ...rows.map((row, at) => [...columns.map((column) => cellText(row[column] ?? null)), ...(claims ? [cellText(claims[at] ?? [])] : [])]),
  ];
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
