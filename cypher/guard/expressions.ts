import { readAtom } from "./atoms.ts";
import type { Cursor, Shape, Value } from "./cursor.ts";
import { inserted, replaced, wrapped } from "./forms.ts";
import { noteProperty, readLabel } from "./patterns.ts";
import { endOf } from "./tokens.ts";

const boolean = (...of: readonly Value[]): Value => ({ shape: "boolean", sure: of.every(({ sure }) => sure === true) });

/** An expression, from the loosest binding (OR) to the tightest. */
export function readExpression(cursor: Cursor): Value {
  let value = readNot(cursor);
  while (cursor.takes("OR") || cursor.takes("XOR") || cursor.takes("AND")) value = boolean(value, readNot(cursor));
  return value;
}

function readNot(cursor: Cursor): Value {
  let negated = false;
  while (cursor.takes("NOT")) negated = true;
  const value = readComparison(cursor);
  return negated ? boolean(value) : value;
}

const comparisons = ["=", "<>", "<", "<=", ">", ">="];

function readComparison(cursor: Cursor): Value {
  let value = readPredicate(cursor);
  let before: string | undefined;
  for (;;) {
    const sign = cursor.peek();
    if (sign.type !== "symbol" || !comparisons.includes(sign.text)) return value;
    if (before !== undefined)
      cursor.refuse("not-portable", "a chain of comparisons groups differently: write a < b AND b < c", sign, [
        inserted(sign.offset, `AND ${before} `),
      ]);
    cursor.next();
    const start = cursor.peek();
    const other = readPredicate(cursor);
    before = cursor.sourceSince(start);
    checkCompared(cursor, sign, value, other);
    value = boolean(value, other);
  }
}

const ordered = (sign: string) => sign !== "=" && sign !== "<>";

function checkCompared(cursor: Cursor, sign: ReturnType<Cursor["peek"]>, a: Value, b: Value): void {
  const shapes = [a.shape, b.shape];
  if (shapes.includes("text") && shapes.includes("number"))
    cursor.refuse("not-portable", "text and number are equal in one engine: compare like with like", sign);
  if (ordered(sign.text) && shapes.some((shape) => shape === "list" || shape === "boolean"))
    cursor.refuse("not-portable", "lists and booleans have no order in one engine: compare numbers or texts", sign);
}

/** What follows a value and makes it true or false. */
function readPredicate(cursor: Cursor): Value {
  let value = readSum(cursor);
  for (;;) {
    const token = cursor.peek();
    if (cursor.takes("IS", "NULL") || cursor.takes("IS", "NOT", "NULL")) value = { shape: "boolean", sure: true };
    else if (cursor.sees("IS")) cursor.refuse("not-portable", "only IS NULL and IS NOT NULL", token);
    else if (cursor.takes("STARTS", "WITH") || cursor.takes("ENDS", "WITH") || cursor.takes("CONTAINS"))
      value = boolean(value, readSum(cursor));
    else if (cursor.takes("=~")) value = readRegex(cursor, value);
    else if (cursor.takes("IN")) {
      const list = readSum(cursor);
      if (differ(value.shape, list.items))
        cursor.refuse("not-portable", "text and number are equal in one engine: compare like with like", token);
      value = boolean(value, list);
    } else return value;
  }
}

const differ = (a: Shape, b: Shape | undefined): boolean => (a === "text" && b === "number") || (a === "number" && b === "text");

/** A pattern is a text of the query, so that its length and nesting are known before it runs. */
function readRegex(cursor: Cursor, value: Value): Value {
  const token = cursor.next();
  if (token.type !== "string") cursor.refuse("bad-query", "=~ takes a text written here: its pattern must be known", token);
  if (token.text.length > 200) cursor.refuse("bad-query", "a pattern holds at most 200 characters", token);
  if (/[*+}][^()]*\)+[*+{?]/.test(token.text) || /\\\\[1-9]|\(\?[=!<]/.test(token.text))
    cursor.refuse("not-portable", "no repetition inside a repetition, back reference or look-around in a pattern", token);
  return boolean(value);
}

function readSum(cursor: Cursor): Value {
  let value = readProduct(cursor);
  for (;;) {
    const sign = cursor.peek();
    if (cursor.sees("||")) cursor.refuse("not-portable", "write + to join texts or lists", sign, [replaced(sign, "+")]);
    if (!cursor.takes("+") && !cursor.takes("-")) return value;
    const start = cursor.peek();
    const other = readProduct(cursor);
    if (sign.text === "+") checkSum(cursor, start, value, other);
    value = { shape: sumOf(value.shape, other.shape) };
  }
}

const isList = (shape: Shape) => shape === "list" || shape === "nodes";
const sumOf = (a: Shape, b: Shape): Shape =>
  isList(a) || isList(b) ? "list" : a === "text" || b === "text" ? "text" : a === b ? a : "any";

/** `start` is the first word of the second. */
function checkSum(cursor: Cursor, start: ReturnType<Cursor["peek"]>, a: Value, b: Value): void {
  const parted = (one: Shape, other: Shape) => isList(one) && !isList(other) && other !== "any";
  const what = "list + value is null in one engine: write list + [value]";
  if (parted(a.shape, b.shape)) cursor.refuse("not-portable", what, start, wrapped(cursor, start, "[", "]"));
  if (parted(b.shape, a.shape)) cursor.refuse("not-portable", what, start);
}

function readProduct(cursor: Cursor): Value {
  let value = readPower(cursor);
  while (cursor.takes("*") || cursor.takes("/") || cursor.takes("%")) {
    readPower(cursor);
    value = { shape: "number" };
  }
  return value;
}

function readPower(cursor: Cursor): Value {
  const start = cursor.peek();
  const value = readSigned(cursor);
  if (!cursor.takes("^")) return value;
  readSigned(cursor);
  if (cursor.sees("^"))
    cursor.refuse("not-portable", "a ^ b ^ c groups differently: set brackets", cursor.peek(), wrapped(cursor, start, "(", ")"));
  return { shape: "number" };
}

function readSigned(cursor: Cursor): Value {
  let signed = false;
  while (cursor.takes("-") || cursor.takes("+")) signed = true;
  const value = readPostfix(cursor);
  return signed ? { shape: "number", ...(value.sure ? { sure: true } : {}) } : value;
}

function readPostfix(cursor: Cursor): Value {
  const start = cursor.peek();
  let value = readAtom(cursor);
  for (;;) {
    const token = cursor.peek();
    const list = cursor.sourceSince(start);
    if (cursor.takes(".")) value = readProperty(cursor, value, token);
    else if (cursor.takes("[")) value = readIndex(cursor, value, token, list);
    else if (value.variable !== undefined && cursor.sees(":")) value = readLabels(cursor, value);
    else return value;
  }
}

function readProperty(cursor: Cursor, value: Value, token: ReturnType<Cursor["peek"]>): Value {
  const name = cursor.name("a property");
  if (value.shape === "node" || value.shape === "relationship") noteProperty(cursor, name);
  if (value.shape === "date" && value.variable === undefined)
    cursor.refuse("not-portable", "write WITH date('2024-03-05') AS d RETURN d.month", token);
  const id = value.shape === "node" && name.text === "id";
  return { shape: "any", id, sure: id && value.sure === true };
}

function readLabels(cursor: Cursor, value: Value): Value {
  const [variable, type] = [cursor.last(), cursor.peek(1)];
  const form = { from: variable.offset, to: endOf(type), insert: `type(${value.variable}) = '${type.text}'` };
  if (value.shape === "relationship") cursor.refuse("not-portable", "write type(r) = 'TYPE'", cursor.peek(), [form]);
  while (cursor.takes(":")) readLabel(cursor);
  return boolean(value);
}

/** `list` is what is written before the bracket `token`. */
function readIndex(cursor: Cursor, value: Value, token: ReturnType<Cursor["peek"]>, list: string): Value {
  if (value.aggregate) cursor.refuse("not-portable", "an aggregate takes no index: WITH collect(x) AS xs RETURN xs[0]", token);
  const slice = (): Value => {
    if (!cursor.sees("]")) readBound(cursor, list);
    cursor.expect("]");
    return { shape: value.shape };
  };
  if (cursor.takes("..")) return slice();
  const negative = cursor.sees("-");
  readExpression(cursor);
  if (cursor.takes("..")) {
    if (negative) cursor.refuse("not-portable", "a slice from the end is empty in one engine: count from the start", token);
    return slice();
  }
  cursor.expect("]");
  return { shape: value.shape === "nodes" ? "node" : (value.items ?? "any") };
}

function readBound(cursor: Cursor, list: string): void {
  const sign = cursor.peek();
  if (cursor.sees("-"))
    cursor.refuse("not-portable", "a slice from the end is empty in one engine: count from the start", sign, [
      inserted(sign.offset, `size(${list}) `),
    ]);
  readExpression(cursor);
}
