import { because } from "../../schema/problemReason.ts";
import type { Cursor } from "./cursor.ts";
import { notThere } from "./nearest.ts";
import { endOf, type Token } from "./tokens.ts";

/** What may be asked of the database beside the graph: the column it gives, and a query that gives the same on an engine without procedures. */
export const procedures: ReadonlyMap<string, { readonly column: string; readonly rows: readonly string[] }> = new Map([
  ["db.labels", { column: "label", rows: ["MATCH (n) UNWIND labels(n)"] }],
  ["db.relationshipTypes", { column: "relationshipType", rows: ["MATCH ()-[r]->() UNWIND [type(r)]"] }],
  ["db.propertyKeys", { column: "propertyKey", rows: ["MATCH (n) UNWIND keys(n)", "MATCH ()-[r]->() UNWIND keys(r)"] }],
]);

/** Reads what stands after CALL, `call`, and puts its query in its place. True where a condition on its rows may follow. */
export function readProcedure(cursor: Cursor, call: Token): boolean {
  const token = cursor.peek();
  const parts = [cursor.name("a procedure").text];
  while (cursor.takes(".")) parts.push(cursor.name("a procedure").text);
  const name = parts.join(".");
  const procedure = procedures.get(name);
  if (procedure === undefined || parts.some((part) => part.includes(".")))
    return cursor.refuse("write-refused", notThere("no-procedure", name, procedures.keys()), token);
  if (cursor.takes("(")) cursor.expect(")");
  const { column, rows } = procedure;
  const yields = cursor.takes("YIELD");
  const as = yields && !cursor.takes("*") ? readColumn(cursor, column) : column;
  cursor.kinds.set(as, { shape: "text" });
  const ended = cursor.peek().type === "end";
  if (!yields && !ended) cursor.refuse("bad-query", because("yield-first", { column }), token);
  const query = `CALL { ${rows.map((each) => `${each} AS each RETURN DISTINCT each AS \`${as}\``).join(" UNION ")} }`;
  const end = ended ? ` RETURN \`${as}\` ORDER BY \`${as}\`` : cursor.sees("WHERE") ? " WITH *" : "";
  cursor.rewrites.push({ from: call.offset, to: endOf(cursor.last()), insert: query + end });
  return true;
}

function readColumn(cursor: Cursor, column: string): string {
  const token = cursor.name("a column");
  if (token.text !== column) cursor.refuse("bad-query", because("column-called", { column }), token);
  return cursor.takes("AS") ? cursor.name("a name").text : column;
}
