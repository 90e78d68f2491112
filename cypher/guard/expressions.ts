import { because } from "../../schema/problemReason.ts";
import { readAtom } from "./atoms.ts";
import { compareAlike } from "./compare.ts";
import type { Cursor, Value } from "./cursor.ts";
import { inserted, wrapped } from "./forms.ts";
import { anything, both, itemOf, propertyOf, toKind } from "./kinds.ts";
import { refusePattern } from "./misplaced.ts";
import { noteProperty, readLabel } from "./patterns.ts";
import { readSum, refuseText } from "./sums.ts";
import { endOf, type Token } from "./tokens.ts";

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
  let side = sideBy(cursor, readPredicate);
  let before: string | undefined;
  for (;;) {
    const sign = cursor.peek();
    if (sign.type !== "symbol" || !comparisons.includes(sign.text)) return side.value;
    if (before !== undefined) cursor.refuse("not-portable", because("compare-in-pairs"), sign, [inserted(sign.offset, `AND ${before} `)]);
    cursor.next();
    const start = cursor.peek();
    const other = sideBy(cursor, readPredicate);
    before = cursor.sourceSince(start);
    checkCompared(cursor, sign, side, other);
    side = { ...side, value: boolean(side.value, other.value) };
  }
}

/** What is read, with the words it is written in. */
interface Read {
  readonly value: Value;
  readonly words: readonly Token[];
}

function sideBy(cursor: Cursor, read: (cursor: Cursor) => Value): Read {
  const position = cursor.position();
  const value = read(cursor);
  return { value, words: cursor.since(position) };
}

const ordered = (sign: string) => sign !== "=" && sign !== "<>";

function checkCompared(cursor: Cursor, sign: Token, a: Read, b: Read): void {
  for (const { value, words } of [a, b]) refusePattern(cursor, words[0] ?? sign, value);
  compareAlike(cursor, sign, { kind: a.value, words: a.words }, { kind: b.value, words: b.words });
  if (ordered(sign.text) && [a, b].some(({ value: { shape } }) => shape === "list" || shape === "boolean"))
    cursor.refuse("not-portable", because("no-order"), sign);
}

/** What follows a value and makes it true or false. */
function readPredicate(cursor: Cursor): Value {
  const position = cursor.position();
  let value = readTerms(cursor);
  for (;;) {
    const token = cursor.peek();
    const words = cursor.since(position);
    if (cursor.takes("IS", "NULL") || cursor.takes("IS", "NOT", "NULL")) value = { shape: "boolean", sure: true };
    else if (cursor.sees("IS")) cursor.refuse("not-portable", because("is-null-only"), token);
    else if (cursor.takes("STARTS", "WITH") || cursor.takes("ENDS", "WITH") || cursor.takes("CONTAINS"))
      value = boolean(value, readTerms(cursor));
    else if (cursor.takes("=~")) value = readRegex(cursor, value);
    else if (cursor.takes("IN")) value = readIn(cursor, token, { value, words });
    else return value;
  }
}

function readIn(cursor: Cursor, token: Token, { value, words }: Read): Value {
  const list = sideBy(cursor, readTerms);
  const { shape, items = anything } = list.value;
  if (["text", "number", "boolean", "map"].includes(shape)) cursor.refuse("bad-query", because("in-takes-list"), token);
  if (shape === "list") compareAlike(cursor, token, { kind: value, words }, { kind: items, words: list.words });
  return boolean(value, list.value);
}

/** A pattern is a text of the query, so that its length and nesting are known before it runs. */
function readRegex(cursor: Cursor, value: Value): Value {
  const token = cursor.next();
  if (token.type !== "string") cursor.refuse("bad-query", because("regex-written"), token);
  if (token.text.length > 200) cursor.refuse("bad-query", because("regex-long"), token);
  if (/[*+}][^()]*\)+[*+{?]/.test(token.text) || /\\\\[1-9]|\(\?[=!<]/.test(token.text))
    cursor.refuse("not-portable", because("regex-nested"), token);
  return boolean(value);
}

const readTerms = (cursor: Cursor): Value => readSum(cursor, readProduct);

function readProduct(cursor: Cursor): Value {
  let value = readPower(cursor);
  for (;;) {
    const sign = cursor.peek();
    if (!cursor.takes("*") && !cursor.takes("/") && !cursor.takes("%")) return value;
    const other = readPower(cursor);
    refuseText(cursor, sign, value, other);
    value = { shape: "number", whole: both(value.whole, other.whole), positive: both(value.positive, other.positive) };
  }
}

function readPower(cursor: Cursor): Value {
  const start = cursor.peek();
  const value = readSigned(cursor);
  const sign = cursor.peek();
  if (!cursor.takes("^")) return value;
  refuseText(cursor, sign, value, readSigned(cursor));
  if (cursor.sees("^")) cursor.refuse("not-portable", because("power-brackets"), cursor.peek(), wrapped(cursor, start, "(", ")"));
  return { shape: "number", positive: value.positive === true };
}

function readSigned(cursor: Cursor): Value {
  const sign = cursor.peek();
  let signed = false;
  while (cursor.takes("-") || cursor.takes("+")) signed = true;
  const value = readPostfix(cursor);
  if (!signed) return value;
  refuseText(cursor, sign, value);
  return { shape: "number", whole: value.whole === true, ...(value.sure ? { sure: true } : {}) };
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

function readProperty(cursor: Cursor, value: Value, token: Token): Value {
  const name = cursor.name("a property");
  if (value.shape === "node" || value.shape === "relationship") noteProperty(cursor, name);
  if (value.shape === "date" && value.variable === undefined)
    cursor.refuse("not-portable", because("write", { form: "WITH date('2024-03-05') AS d RETURN d.month" }), token);
  const id = value.shape === "node" && name.text === "id";
  return { ...propertyOf(value, name.text), id, sure: id && value.sure === true };
}

function readLabels(cursor: Cursor, value: Value): Value {
  const [variable, type] = [cursor.last(), cursor.peek(1)];
  const form = { from: variable.offset, to: endOf(type), insert: `type(${value.variable}) = '${type.text}'` };
  if (value.shape === "relationship") cursor.refuse("not-portable", because("write", { form: "type(r) = 'TYPE'" }), cursor.peek(), [form]);
  while (cursor.takes(":")) readLabel(cursor);
  return boolean(value);
}

/** `list` is what is written before the bracket `token`. */
function readIndex(cursor: Cursor, value: Value, token: Token, list: string): Value {
  if (value.aggregate) cursor.refuse("not-portable", because("aggregate-index"), token);
  const slice = (): Value => {
    if (!cursor.sees("]")) readBound(cursor, list);
    cursor.expect("]");
    return toKind(value);
  };
  if (cursor.takes("..")) return slice();
  const negative = cursor.sees("-");
  const name = cursor.peek();
  const index = readExpression(cursor);
  if (cursor.takes("..")) {
    if (negative) cursor.refuse("not-portable", because("slice-from-end"), token);
    return slice();
  }
  cursor.expect("]");
  if (value.shape === "list" || value.shape === "null") return itemOf(value);
  if (index.text === undefined) return anything;
  if (name.type === "string" && (value.shape === "node" || value.shape === "relationship")) noteProperty(cursor, name);
  return propertyOf(value, index.text);
}

function readBound(cursor: Cursor, list: string): void {
  const sign = cursor.peek();
  if (cursor.sees("-")) cursor.refuse("not-portable", because("slice-from-end"), sign, [inserted(sign.offset, `size(${list}) `)]);
  readExpression(cursor);
}
