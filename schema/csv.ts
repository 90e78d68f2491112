import type { EntityName } from "./graph.ts";
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
  const id: Field = { head: column, text: (row) => plain(row[column] ?? null) };
  const named = rows.some((row) => isEntity(row[column]));
  return named ? [id, { head: `${column} name`, text: (row) => nameOf(row[column], language) }] : [id];
}

/** What the query has no column of its own for. */
function provenance({ columns, rowClaims, rowTiers, rowSources }: Rows): Field[] {
  const claims: Field = { head: "claimIds", text: (_, at) => plain([...(rowClaims?.[at] ?? [])]) };
  const sources: Field = { head: "sourceIds", text: (_, at) => plain([...(rowSources?.[at] ?? [])]) };
  const tier: Field = { head: "strongestTier", text: (_, at) => rowTiers?.[at] ?? "" };
  return [
    ...(rowClaims && !columns.some(holdsClaimIds) ? [claims] : []),
    ...(rowSources && !columns.includes("sourceIds") ? [sources] : []),
    ...(rowTiers ? [tier] : []),
  ];
}

const isEntity = (cell: Cell | undefined): cell is EntityName => typeof cell === "object" && cell !== null && "kind" in cell;

function nameOf(cell: Cell | undefined, language: "en" | "zh"): string {
  if (!isEntity(cell)) return "";
  const [own, other] = language === "zh" ? [cell.nameZh, cell.nameEn] : [cell.nameEn, cell.nameZh];
  return own ?? other ?? cell.id;
}

function plain(cell: Cell): string {
  if (cell === null) return "";
  if (Array.isArray(cell)) return cell.join("; ");
  return typeof cell === "object" ? cell.id : String(cell);
}

function quote(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
