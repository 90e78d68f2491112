import { because } from "../../schema/problemReason.ts";
import type { Cursor, Value } from "./cursor.ts";
import { inserted } from "./forms.ts";
import { anything, holdsElement, itemOf, type Kind, listOf, nothing, oneOf } from "./kinds.ts";
import { endOf } from "./tokens.ts";

/** After `[`: a list, a list comprehension or a pattern comprehension. */
export function readBrackets(cursor: Cursor): Value {
  cursor.expect("[");
  if (cursor.takes("]")) return { ...listOf(nothing), sure: true };
  if (cursor.seesName() && cursor.peek(1).type === "name" && cursor.peek(1).text.toUpperCase() === "IN") return readComprehension(cursor);
  if (cursor.sees("(") || (cursor.seesName() && cursor.peek(1).type === "symbol" && cursor.peek(1).text === "="))
    return readPatternOrList(cursor);
  return readItems(cursor, cursor.grammar.expression(cursor));
}

function readItems(cursor: Cursor, first: Value): Value {
  const values = [first];
  while (cursor.takes(",")) values.push(cursor.grammar.expression(cursor));
  cursor.expect("]");
  return { ...listOf(oneOf(values)), sure: values.every(({ sure }) => sure === true) };
}

/** Reads `x IN list`, then with `x` bound what `rest` reads; a variable of that name outside keeps what it is. */
export function withElement<Result>(cursor: Cursor, rest: (name: string, list: Value) => Result): Result {
  const { text: name } = cursor.name("a variable");
  cursor.expect("IN");
  const list = cursor.grammar.expression(cursor);
  return withVariable(cursor, name, itemOf(list), () => {
    const before = cursor.sure.has(name);
    if (list.sure) cursor.sure.add(name);
    else cursor.sure.delete(name);
    const result = rest(name, list);
    if (before) cursor.sure.add(name);
    else cursor.sure.delete(name);
    return result;
  });
}

/** Reads with a variable that is known only there. */
export function withVariable<Result>(cursor: Cursor, name: string, kind: Kind, read: () => Result): Result {
  const before = cursor.kinds.get(name);
  cursor.kinds.set(name, kind);
  const result = read();
  if (before) cursor.kinds.set(name, before);
  else cursor.kinds.delete(name);
  return result;
}

function readComprehension(cursor: Cursor): Value {
  return withElement(cursor, (name, list) => {
    if (cursor.takes("WHERE")) cursor.grammar.expression(cursor);
    const token = cursor.peek();
    const projected = cursor.takes("|") ? cursor.grammar.expression(cursor) : undefined;
    const made: Kind = projected ?? cursor.kinds.get(name) ?? anything;
    const bare = made.shape === "node" || made.shape === "relationship";
    if (holdsElement(made))
      cursor.refuse(
        "not-portable",
        because("list-of-nodes"),
        token,
        bare ? [inserted(endOf(cursor.last()), projected === undefined ? ` | ${name}.id` : ".id")] : [],
      );
    cursor.expect("]");
    const sure = projected === undefined ? list.sure : projected.sure;
    return { ...listOf(made), sure: list.sure === true && sure === true };
  });
}

/** `[(a)-[:T]->(b) | b.id]`, or a list that begins with a bracket. */
function readPatternOrList(cursor: Cursor): Value {
  const token = cursor.peek();
  if (cursor.seesName()) cursor.refuse("not-portable", because("pattern-named"), token);
  const first = cursor.grammar.expression(cursor);
  if (!cursor.sees("|") && !cursor.sees("WHERE")) return readItems(cursor, first);
  if (cursor.takes("WHERE")) cursor.grammar.expression(cursor);
  cursor.expect("|");
  const start = cursor.peek();
  const projected = cursor.grammar.expression(cursor);
  const isId = start.type === "name" && cursor.kinds.get(start.text)?.shape === "node" && projected.id === true;
  if (!projected.sure && !isId) cursor.refuse("not-portable", because("comprehension-nulls"), start);
  cursor.expect("]");
  return listOf(projected);
}
