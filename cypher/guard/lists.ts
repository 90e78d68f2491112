import type { Cursor, Value } from "./cursor.ts";
import { inserted } from "./forms.ts";
import { endOf } from "./tokens.ts";

/** After `[`: a list, a list comprehension or a pattern comprehension. */
export function readBrackets(cursor: Cursor): Value {
  cursor.expect("[");
  if (cursor.takes("]")) return { shape: "list", sure: true };
  if (cursor.seesName() && cursor.peek(1).type === "name" && cursor.peek(1).text.toUpperCase() === "IN") return readComprehension(cursor);
  if (cursor.sees("(") || (cursor.seesName() && cursor.peek(1).type === "symbol" && cursor.peek(1).text === "="))
    return readPatternOrList(cursor);
  return readItems(cursor, cursor.grammar.expression(cursor));
}

function readItems(cursor: Cursor, first: Value): Value {
  const values = [first];
  while (cursor.takes(",")) values.push(cursor.grammar.expression(cursor));
  cursor.expect("]");
  const elements = values.find(({ shape }) => shape === "node" || shape === "relationship");
  const items = elements?.shape ?? (values.every(({ shape }) => shape === first.shape) ? first.shape : undefined);
  return { shape: "list", sure: values.every(({ sure }) => sure === true), ...(items && items !== "any" ? { items } : {}) };
}

/** Binds `x IN list` and gives what an element is. */
export function readElement(cursor: Cursor): { readonly name: string; readonly list: Value } {
  const { text: name } = cursor.name("a variable");
  cursor.expect("IN");
  const list = cursor.grammar.expression(cursor);
  cursor.shapes.set(name, list.shape === "nodes" ? "node" : (list.items ?? "any"));
  if (list.sure) cursor.sure.add(name);
  else cursor.sure.delete(name);
  return { name, list };
}

function readComprehension(cursor: Cursor): Value {
  const { name, list } = readElement(cursor);
  if (cursor.takes("WHERE")) cursor.grammar.expression(cursor);
  const token = cursor.peek();
  const projected = cursor.takes("|") ? cursor.grammar.expression(cursor) : undefined;
  const bare = projected === undefined ? cursor.shapes.get(name) : projected.shape;
  if (bare === "node" || bare === "relationship")
    cursor.refuse("not-portable", "a list made of nodes is internal numbers in one engine: take their ids, [x IN nodes(p) | x.id]", token, [
      inserted(endOf(cursor.last()), projected === undefined ? ` | ${name}.id` : ".id"),
    ]);
  cursor.expect("]");
  const sure = projected === undefined ? list.sure : projected.sure;
  return { shape: "list", sure: list.sure === true && sure === true };
}

/** `[(a)-[:T]->(b) | b.id]`, or a list that begins with a bracket. */
function readPatternOrList(cursor: Cursor): Value {
  const token = cursor.peek();
  if (cursor.seesName()) cursor.refuse("not-portable", "no named pattern in a list: MATCH p = … and collect", token);
  const first = cursor.grammar.expression(cursor);
  if (!cursor.sees("|") && !cursor.sees("WHERE")) return readItems(cursor, first);
  if (cursor.takes("WHERE")) cursor.grammar.expression(cursor);
  cursor.expect("|");
  const start = cursor.peek();
  const projected = cursor.grammar.expression(cursor);
  const isId = start.type === "name" && cursor.shapes.get(start.text) === "node" && projected.id === true;
  if (!projected.sure && !isId)
    cursor.refuse("not-portable", "a pattern comprehension drops nulls in one engine: take ids, or MATCH and collect", start);
  cursor.expect("]");
  return { shape: "list" };
}
