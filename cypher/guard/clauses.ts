import { because } from "../../schema/problemReason.ts";
import type { Cursor } from "./cursor.ts";
import { inserted, replaced } from "./forms.ts";
import { itemOf, toKind } from "./kinds.ts";
import { refusePattern } from "./misplaced.ts";
import { type Item, keepOrder, readKeys } from "./order.ts";
import { readPatterns } from "./patterns.ts";
import { readProcedure } from "./procedures.ts";
import { endOf } from "./tokens.ts";

const writes = new Set(
  "CREATE INSERT MERGE SET DELETE DETACH NODETACH REMOVE FOREACH DROP LOAD ALTER GRANT DENY REVOKE RENAME START STOP TERMINATE SHOW USE ENABLE DRYRUN REALLOCATE DEALLOCATE COPY IMPORT EXPORT INSTALL ATTACH CYPHER USING PERIODIC BEGIN COMMIT ROLLBACK ANALYZE CALLS".split(
    " ",
  ),
);
const clauses = ["MATCH", "OPTIONAL", "UNWIND", "WITH", "CALL", "RETURN"];

/** Clauses up to the end of the text or of the braces, with UNION between them. `inBraces`: RETURN may be missing. */
export function readQuery(cursor: Cursor, inBraces = false): void {
  const outside = [...cursor.kinds];
  do {
    cursor.kinds.clear();
    for (const [name, kind] of outside) cursor.kinds.set(name, kind);
    readSingle(cursor, inBraces);
  } while (takesUnion(cursor));
}

/** In EXISTS and COUNT bare patterns may stand in the place of a query. */
export function readSubquery(cursor: Cursor, patternsToo: boolean): void {
  const bare = patternsToo && !clauses.some((word) => cursor.sees(word)) && !writes.has(cursor.peek().text.toUpperCase());
  if (!bare) readQuery(cursor, true);
  else readMatch(cursor);
}

function takesUnion(cursor: Cursor): boolean {
  if (!cursor.takes("UNION")) return false;
  if (!cursor.takes("ALL")) cursor.takes("DISTINCT");
  return true;
}

function readSingle(cursor: Cursor, inBraces: boolean): void {
  let count = 0;
  let complete = false;
  for (;;) {
    const called = cursor.sees("CALL");
    if (cursor.takes("MATCH") || cursor.takes("OPTIONAL", "MATCH")) readMatch(cursor);
    else if (cursor.takes("UNWIND")) readUnwind(cursor);
    else if (cursor.takes("WITH")) readProjection(cursor, true);
    else if (cursor.takes("CALL")) readCall(cursor);
    else if (cursor.takes("RETURN")) {
      readProjection(cursor, false);
      return;
    } else if ((complete || (inBraces && count > 0)) && (cursor.sees("}") || cursor.sees("UNION") || cursor.peek().type === "end")) return;
    else refuseClause(cursor);
    count++;
    complete = called;
  }
}

/** Refuses what stands in a clause's place: it is not listed, whatever it is. */
export function refuseClause(cursor: Cursor): never {
  const { type, text } = cursor.peek();
  const word = type === "name" ? text.toUpperCase() : "";
  if (writes.has(word)) cursor.refuse("write-refused", because("writes-refused", { word }));
  if (word === "EXPLAIN" || word === "PROFILE")
    cursor.refuse("bad-query", because("query-alone", { word }), cursor.peek(), [replaced(cursor.peek(), "")]);
  return cursor.refuse("bad-query", because("expected-clause", { found: cursor.found() }));
}

function readMatch(cursor: Cursor): void {
  readPatterns(cursor);
  if (cursor.sees("USING")) cursor.refuse("not-portable", because("no-hints"));
  readWhere(cursor);
}

function readWhere(cursor: Cursor): void {
  if (cursor.takes("WHERE")) cursor.grammar.expression(cursor);
}

function readUnwind(cursor: Cursor): void {
  const token = cursor.peek();
  const items = itemOf(cursor.grammar.expression(cursor));
  if (token.text === "[" && (items.shape === "node" || items.shape === "relationship"))
    cursor.refuse("not-portable", because("node-in-list"), token);
  cursor.expect("AS");
  cursor.kinds.set(cursor.name("a name").text, items);
}

function readProjection(cursor: Cursor, named: boolean): void {
  const word = cursor.last();
  const distinct = cursor.takes("DISTINCT");
  const items: Item[] = [cursor.takes("*") ? everything : readItem(cursor, named)];
  while (cursor.takes(",")) items.push(readItem(cursor, named));
  const keys = cursor.takes("ORDER", "BY") ? readKeys(cursor) : [];
  if (cursor.takes("SKIP")) readAmount(cursor, "SKIP");
  if (cursor.takes("LIMIT")) readAmount(cursor, "LIMIT");
  if (named) readWhere(cursor);
  else keepOrder(cursor, { word, distinct, items }, keys);
}

const everything: Item = { name: undefined, renamed: false, variable: undefined, aggregate: false };

function readItem(cursor: Cursor, named: boolean): Item {
  const token = cursor.peek();
  const rewrites = cursor.rewrites.length;
  const value = cursor.grammar.expression(cursor);
  const { variable, aggregate = false } = value;
  refusePattern(cursor, token, value);
  if (cursor.takes("AS")) {
    const { text } = cursor.name("a name");
    cursor.kinds.set(text, toKind(value));
    return { name: text, renamed: variable !== text, variable, aggregate };
  }
  if (named && variable === undefined) cursor.refuse("bad-query", because("name-needed"), token);
  if (variable !== undefined) return { name: variable, renamed: false, variable, aggregate };
  const source = cursor.sourceSince(token);
  if (source.includes("`")) return { name: undefined, renamed: false, variable, aggregate };
  const naming = inserted(endOf(cursor.last()), ` AS \`${source}\``);
  const rewritten = cursor.rewrites.length > rewrites;
  // The column is called as it is written, not as it is rewritten.
  if (rewritten) cursor.rewrites.push(naming);
  return { name: source, naming: rewritten ? undefined : naming, renamed: false, variable, aggregate };
}

function readAmount(cursor: Cursor, word: string): void {
  const { type, text } = cursor.peek();
  const plain = type === "parameter" || (type === "number" && /^\d{1,9}$/.test(text));
  if (!plain) cursor.refuse("not-portable", because("amount-needed", { word }));
  cursor.next();
}

function readCall(cursor: Cursor): void {
  const word = cursor.last();
  if (cursor.takes("(")) readImports(cursor);
  if (cursor.takes("{")) readBraces(cursor);
  else if (readProcedure(cursor, word)) readWhere(cursor);
}

function readBraces(cursor: Cursor): void {
  cursor.grammar.subquery(cursor, false);
  cursor.expect("}");
  if (cursor.sees("IN")) cursor.refuse("write-refused", because("writes-refused", { word: "IN TRANSACTIONS" }));
}

/** The variables of `CALL (a, b) { … }`. */
function readImports(cursor: Cursor): void {
  if (!cursor.sees(")") && !cursor.takes("*")) {
    do cursor.name("a variable");
    while (cursor.takes(","));
  }
  cursor.expect(")");
  if (!cursor.sees("{")) cursor.expect("{");
}
