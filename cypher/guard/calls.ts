import type { Cursor, Value } from "./cursor.ts";
import { aggregates, functions, sureFunctions, unportable } from "./functions.ts";
import { readElement } from "./lists.ts";
import { meant } from "./nearest.ts";

const quantifiers = new Set(["any", "all", "none", "single"]);

/** A call of a listed function. */
export function readCalled(cursor: Cursor): Value {
  const token = cursor.peek();
  const parts = [cursor.next().text];
  while (cursor.takes(".")) parts.push(cursor.name("a function").text);
  const name = parts.join(".");
  const key = name.toLowerCase();
  if (quantifiers.has(key)) return readQuantifier(cursor, token);
  if (key === "reduce") return readReduce(cursor);
  const other =
    unportable[key] ?? (/^(date|datetime|localdatetime|time|localtime|duration)\./.test(key) ? unportable["datetime"] : undefined);
  if (other !== undefined) cursor.refuse("not-portable", `${name}( ) is not on both engines: ${other}`, token);
  const shape = Object.hasOwn(functions, key) ? functions[key] : undefined;
  if (shape === undefined)
    return cursor.refuse("bad-query", `the function ${name} is not on the list${meant(name, Object.keys(functions))}`, token);
  cursor.expect("(");
  const given = readArguments(cursor, key);
  checkArguments(cursor, key, given, token);
  const sure = sureFunctions.has(key) && (aggregates.has(key) || given.every((value) => value.sure === true || value.shape !== "any"));
  return { shape, sure: sure || (key === "coalesce" && given.at(-1)?.sure === true), aggregate: aggregates.has(key), ...itemsOf(key) };
}

const itemsOf = (key: string): Partial<Value> =>
  key === "labels" || key === "keys" ? { items: "text" } : key === "range" ? { items: "number" } : {};

function readArguments(cursor: Cursor, key: string): Value[] {
  if (cursor.takes(")")) return [];
  if (key === "count" && cursor.takes("*", ")")) return [];
  if (aggregates.has(key)) cursor.takes("DISTINCT");
  const values = [];
  do values.push(cursor.grammar.expression(cursor));
  while (cursor.takes(","));
  cursor.expect(")");
  return values;
}

function checkArguments(cursor: Cursor, key: string, given: readonly Value[], token: ReturnType<Cursor["peek"]>): void {
  const refuse = (what: string) => cursor.refuse("not-portable", what, token);
  if (key === "coalesce" && given.some(({ shape }) => shape === "node" || shape === "relationship"))
    refuse("a node here is an internal number in one engine: use its id");
  if (key === "tointeger" && given[0]?.shape === "text") refuse("toInteger of a text with a point differs: write toFloat, then toInteger");
  if (key === "round" && given.length > 1) refuse("round takes one number on both engines: write round(x * 100) / 100.0");
  if (key === "date" && given.length > 0 && given[0]?.shape !== "text" && given[0]?.shape !== "any") refuse("write date('2024-03-05')");
}

/** Over null the engines part: a quantifier is portable where neither list nor condition can be null. */
function readQuantifier(cursor: Cursor, token: ReturnType<Cursor["peek"]>): Value {
  cursor.expect("(");
  const { list } = readElement(cursor);
  cursor.expect("WHERE");
  const condition = cursor.grammar.expression(cursor);
  cursor.expect(")");
  if (!list.sure || !condition.sure)
    cursor.refuse("not-portable", `${token.text}( ) differs over null: write size([x IN xs WHERE …]) and compare`, token);
  return { shape: "boolean", sure: true };
}

function readReduce(cursor: Cursor): Value {
  cursor.expect("(");
  const { text } = cursor.name("a variable");
  cursor.expect("=");
  const { shape } = cursor.grammar.expression(cursor);
  cursor.shapes.set(text, shape);
  cursor.expect(",");
  readElement(cursor);
  cursor.expect("|");
  cursor.grammar.expression(cursor);
  cursor.expect(")");
  return { shape };
}
