import { because, type Reason } from "../../schema/problemReason.ts";
import { kindOfCall } from "./callKinds.ts";
import type { Cursor, Value } from "./cursor.ts";
import { inserted, replaced } from "./forms.ts";
import { aggregates, functions, sureFunctions, unportable } from "./functions.ts";
import { anything, oneOf, toKind } from "./kinds.ts";
import { withElement, withVariable } from "./lists.ts";
import { refuseElement, refusePattern } from "./misplaced.ts";
import { notThere } from "./nearest.ts";
import { refuseFraction } from "./sums.ts";
import { endOf, type Token } from "./tokens.ts";
import type { Edit } from "./verdict.ts";

const quantifiers = new Set(["any", "all", "none", "single"]);

/** A call as it is read: the function's name in small letters, its first word, and what it is given. */
interface Call {
  readonly key: string;
  readonly token: Token;
  /** How many words stand before it. */
  readonly position: number;
  /** The first word of the first argument, and the bracket that closes. */
  readonly start: Token;
  readonly given: readonly Value[];
}

/** A call of a listed function. */
export function readCalled(cursor: Cursor): Value {
  const [token, position] = [cursor.peek(), cursor.position()];
  const parts = [cursor.next().text];
  while (cursor.takes(".")) parts.push(cursor.name("a function").text);
  const name = parts.join(".");
  const key = name.toLowerCase();
  if (quantifiers.has(key)) return readQuantifier(cursor, token);
  if (key === "reduce") return readReduce(cursor);
  const other =
    (Object.hasOwn(unportable, key) ? unportable[key] : undefined) ??
    (/^(date|datetime|localdatetime|time|localtime|duration)\./.test(key) ? unportable["datetime"] : undefined);
  if (other !== undefined) refuseElsewhere(cursor, token, name, other);
  const shape = Object.hasOwn(functions, key) ? functions[key] : undefined;
  if (shape === undefined) return cursor.refuse("bad-query", notThere("no-function", name, Object.keys(functions)), token);
  cursor.expect("(");
  const start = cursor.peek();
  const call = { key, token, position, start, given: readArguments(cursor, key) };
  checkCall(cursor, call);
  const aggregate = aggregates.has(key);
  const sure = sureFunctions.has(key) && (aggregate || call.given.every((value) => value.sure === true || value.shape !== "any"));
  return {
    ...kindOfCall(key, call.given.map(toKind), { shape }),
    sure: sure || (key === "coalesce" && call.given.at(-1)?.sure === true),
    aggregate,
  };
}

/** Says what to write instead: of `upper(x)` it is `toUpper(x)` at a key, as a name is all that differs. */
function refuseElsewhere(cursor: Cursor, token: Token, name: string, form: string | null): never {
  if (form === null) return cursor.refuse("not-portable", because("dates-are-text", { name }), token);
  const other = /^(\w+)\(x\)$/.exec(form)?.[1];
  const edits = other === undefined ? [] : [replaced(token, other)];
  return cursor.refuse("not-portable", because("function-elsewhere", { name, form }), token, edits);
}

function readArguments(cursor: Cursor, key: string): Value[] {
  if (cursor.takes(")")) return [];
  if (key === "count" && cursor.takes("*", ")")) return [];
  if (aggregates.has(key)) cursor.takes("DISTINCT");
  const values = [];
  do {
    const token = cursor.peek();
    const value = cursor.grammar.expression(cursor);
    if (key !== "exists" && key !== "size") refusePattern(cursor, token, value);
    if (key === "coalesce" || key === "min" || key === "max") refuseElement(cursor, token, value);
    values.push(value);
  } while (cursor.takes(","));
  cursor.expect(")");
  return values;
}

/** The call without its name and brackets, between two texts. */
const bared = (cursor: Cursor, { token, start }: Call, before = "", after = ""): readonly Edit[] => [
  { from: token.offset, to: start.offset, insert: before },
  replaced(cursor.last(), after),
];
const inside = (cursor: Cursor, { start }: Call, before: string, after: string): readonly Edit[] => [
  inserted(start.offset, before),
  inserted(cursor.last().offset, after),
];

/** What the engines do otherwise with what a function is given; its closing bracket is just read. */
function checkCall(cursor: Cursor, call: Call): void {
  const { key, token, given } = call;
  const [first = anything] = given;
  const refuse = (what: Reason, edits: readonly Edit[] = []) => cursor.refuse("not-portable", what, token, edits);
  if (key === "size" && given[0]?.pattern) refuse(because("pattern-size"), bared(cursor, call, "COUNT { ", " }"));
  if (key === "exists" && given[0]?.pattern !== true) refuse(because("exists-pattern"), bared(cursor, call, "", " IS NOT NULL"));
  if (key === "tointeger" && first.shape === "text") refuse(because("integer-of-text"), inside(cursor, call, "toFloat(", ")"));
  if (key === "tostring" && first.shape === "number" && !first.whole)
    refuseFraction(cursor, token, inside(cursor, call, "toInteger(", ")"));
  if (key === "toboolean" && first.shape === "number") refuse(because("write", { form: "x <> 0" }), bared(cursor, call, "", " <> 0"));
  if (key === "split" && given[1]?.text === "") refuse(because("split-by-nothing"));
  if (key === "round" && given.length > 1) refuse(because("round-one"));
  // Half below zero goes up in Neo4j, down in the other.
  if (key === "round" && !first.positive) cursor.rewrites.push(replaced(token, "floor"), ...inside(cursor, call, "(", ") + 0.5"));
  if (key === "date" && given.length > 0) checkDate(cursor, call, first);
}

function checkDate(cursor: Cursor, call: Call, { shape, text }: Value): void {
  if (shape === "null" || (text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text))) return;
  const edits = shape === "text" ? [...bared(cursor, call), ...datesBeside(cursor, call)] : [];
  cursor.refuse("not-portable", because("date-whole"), call.token, edits);
}

/** `date('…')` on the other side of a comparison becomes the text that it is made of. */
function datesBeside(cursor: Cursor, { position }: Call): readonly Edit[] {
  const after = [0, 1, 2, 3, 4].map((ahead) => cursor.peek(ahead));
  const before = cursor.since(position - 5).slice(0, 5);
  const isCompared = (token: Token | undefined) => token !== undefined && /^([<>]=?|<>|=)$/.test(token.text);
  const bare = ([name, opening, value, closing]: readonly Token[]): readonly Edit[] =>
    name && opening && closing && value?.type === "string" && name.text.toLowerCase() === "date"
      ? [{ from: name.offset, to: value.offset, insert: "" }, replaced(closing, "")]
      : [];
  return [...(isCompared(after[0]) ? bare(after.slice(1)) : []), ...(isCompared(before[4]) ? bare(before) : [])];
}

const compared: Readonly<Record<string, string>> = { any: "> 0", none: "= 0", single: "= 1" };

/** Over null the engines part: a quantifier is portable where neither list nor condition can be null. */
function readQuantifier(cursor: Cursor, token: Token): Value {
  cursor.expect("(");
  const opening = cursor.peek();
  return withElement(cursor, (_, list) => {
    const source = cursor.sourceSince(opening).replace(/^\S+\s+IN\s+/i, "");
    cursor.expect("WHERE");
    const condition = cursor.grammar.expression(cursor);
    const within = cursor.sourceSince(opening);
    cursor.expect(")");
    const insert = `size([${within}]) ${compared[token.text.toLowerCase()] ?? `= size(${source})`}`;
    if (!list.sure || !condition.sure)
      cursor.refuse("not-portable", because("quantifier-null", { name: token.text }), token, [
        { from: token.offset, to: endOf(cursor.last()), insert },
      ]);
    return { shape: "boolean", sure: true };
  });
}

function readReduce(cursor: Cursor): Value {
  cursor.expect("(");
  const { text } = cursor.name("a variable");
  cursor.expect("=");
  const first = toKind(cursor.grammar.expression(cursor));
  cursor.expect(",");
  return withVariable(cursor, text, first, () =>
    withElement(cursor, () => {
      cursor.expect("|");
      const token = cursor.peek();
      const next = cursor.grammar.expression(cursor);
      refuseElement(cursor, token, next);
      cursor.expect(")");
      return oneOf([first, toKind(next)]);
    }),
  );
}
