import { isEntity, nameOf, plainText } from "./cells.ts";
import { type Cell, holdsClaimIds, type Table } from "./savedQuery.ts";

type Rows = Pick<Table, "columns" | "rows" | "rowClaims" | "rowTiers" | "rowSources">;
type Row = Readonly<Record<string, Cell>>;
interface Field {
  readonly head: string;
  readonly text: (row: Row, at: number) => string;
}

/**
 * Rows as CSV by RFC 4180. An entity has two columns, `vendor` its id and `vendor name` its name in `language`; `claimIds`,
 * `sourceIds` and `strongestTier` say what stands behind each row. A cell that a spreadsheet would take for a formula is
 * quoted with an apostrophe.
 */
export function toCsv(table: Rows, language: "en" | "zh"): string {
  const fields = [...table.columns.flatMap((column) => fieldsOf(column, table.rows, language)), ...provenance(table)];
  const lines = [fields.map(({ head }) => head), ...table.rows.map((row, at) => fields.map(({ text }) => text(row, at)))];
  return lines.map(csvLine).join("");
}

/** One line of CSV. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(quote).join(",")}\r\n`;

function fieldsOf(column: string, rows: readonly Row[], language: "en" | "zh"): Field[] {
  const id: Field = { head: column, text: (row) => plainText(row[column] ?? null) };
  const named = rows.some((row) => isEntity(row[column]));
  return named ? [id, { head: `${column} name`, text: (row) => nameText(row[column], language) }] : [id];
}

/** What the query has no column of its own for. */
function provenance({ columns, rowClaims, rowTiers, rowSources }: Rows): Field[] {
  const claims: Field = { head: "claimIds", text: (_, at) => plainText([...(rowClaims?.[at] ?? [])]) };
  const sources: Field = { head: "sourceIds", text: (_, at) => plainText([...(rowSources?.[at] ?? [])]) };
  const tier: Field = { head: "strongestTier", text: (_, at) => rowTiers?.[at] ?? "" };
  return [
    ...(rowClaims && !columns.some(holdsClaimIds) ? [claims] : []),
    ...(rowSources && !columns.includes("sourceIds") ? [sources] : []),
    ...(rowTiers ? [tier] : []),
  ];
}

const nameText = (cell: Cell | undefined, language: "en" | "zh"): string => (isEntity(cell) ? nameOf(cell, language) : "");

function quote(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
