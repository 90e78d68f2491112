import type { Cursor, Value } from "./cursor.ts";
import { inserted, replaced } from "./forms.ts";
import { aggregates, functions, sureFunctions, unportable } from "./functions.ts";
import { readElement } from "./lists.ts";
import { meant } from "./nearest.ts";
import { endOf, type Token } from "./tokens.ts";
import type { Edit } from "./verdict.ts";

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
    (Object.hasOwn(unportable, key) ? unportable[key] : undefined) ??
    (/^(date|datetime|localdatetime|time|localtime|duration)\./.test(key) ? unportable["datetime"] : undefined);
  if (other !== undefined) cursor.refuse("not-portable", `${name}( ) is not on both engines: ${other}`, token, renamed(token, other));
  const shape = Object.hasOwn(functions, key) ? functions[key] : undefined;
  if (shape === undefined)
    return cursor.refuse("bad-query", `the function ${name} is not on the list${meant(name, Object.keys(functions))}`, token);
  cursor.expect("(");
  const start = cursor.peek();
  const given = readArguments(cursor, key);
  if (key === "tointeger" && given[0]?.shape === "text")
    cursor.refuse("not-portable", "toInteger of a text with a point differs: write toFloat, then toInteger", token, [
      inserted(start.offset, "toFloat("),
      inserted(cursor.last().offset, ")"),
    ]);
  checkArguments(cursor, key, given, token);
  const sure = sureFunctions.has(key) && (aggregates.has(key) || given.every((value) => value.sure === true || value.shape !== "any"));
  return { shape, sure: sure || (key === "coalesce" && given.at(-1)?.sure === true), aggregate: aggregates.has(key), ...itemsOf(key) };
}

/** `upper(x)` as `toUpper(x)`, where a name is all that differs. */
function renamed(token: Token, other: string): readonly Edit[] {
  const name = /^write (\w+)\(x\)$/.exec(other)?.[1];
  return name === undefined ? [] : [replaced(token, name)];
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
  if (key === "round" && given.length > 1) refuse("round takes one number on both engines: write round(x * 100) / 100.0");
  if (key === "date" && given.length > 0 && given[0]?.shape !== "text" && given[0]?.shape !== "any") refuse("write date('2024-03-05')");
}

const compared: Readonly<Record<string, string>> = { any: "> 0", none: "= 0", single: "= 1" };

/** Over null the engines part: a quantifier is portable where neither list nor condition can be null. */
function readQuantifier(cursor: Cursor, token: ReturnType<Cursor["peek"]>): Value {
  cursor.expect("(");
  const opening = cursor.peek();
  const { list } = readElement(cursor);
  const source = cursor.sourceSince(opening).replace(/^\S+\s+IN\s+/i, "");
  cursor.expect("WHERE");
  const condition = cursor.grammar.expression(cursor);
  const inside = cursor.sourceSince(opening);
  cursor.expect(")");
  const insert = `size([${inside}]) ${compared[token.text.toLowerCase()] ?? `= size(${source})`}`;
  if (!list.sure || !condition.sure)
    cursor.refuse("not-portable", `${token.text}( ) differs over null: write size([x IN xs WHERE …]) and compare`, token, [
      { from: token.offset, to: endOf(cursor.last()), insert },
    ]);
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
