import { because } from "../../schema/problemReason.ts";
import type { Cursor, Value } from "./cursor.ts";
import { inserted, replaced, wrapped } from "./forms.ts";
import { anything, both, holdsElement, type Kind, listOf, nothing, oneOf } from "./kinds.ts";
import { refusePattern } from "./misplaced.ts";
import { endOf, type Token } from "./tokens.ts";
import type { Edit } from "./verdict.ts";

/** Numbers, texts and lists put together: `+` and `-`. `operand` reads what binds more tightly. */
export function readSum(cursor: Cursor, operand: (cursor: Cursor) => Value): Value {
  const first = cursor.peek();
  let value = operand(cursor);
  for (;;) {
    const sign = cursor.peek();
    if (cursor.sees("||")) cursor.refuse("not-portable", because("join-with-plus"), sign, [replaced(sign, "+")]);
    const before = cursor.last();
    if (!cursor.takes("+") && !cursor.takes("-")) return value;
    refusePattern(cursor, first, value);
    const second = cursor.peek();
    const other = operand(cursor);
    refusePattern(cursor, second, other);
    const places = { start: first, end: before, sign, second };
    if (sign.text === "+") checkSum(cursor, places, value, other);
    else refuseText(cursor, sign, value, other);
    value = sign.text === "+" ? sumOf(value, other) : differenceOf(value, other);
  }
}

/** Only numbers are subtracted, multiplied and divided: of a text one engine makes null. */
export function refuseText(cursor: Cursor, sign: Token, ...of: readonly Kind[]): void {
  if (of.some(({ shape }) => shape === "text" || shape === "boolean" || shape === "list" || shape === "map"))
    cursor.refuse("bad-query", because("takes-numbers", { sign: sign.text }), sign);
}

function sumOf(a: Kind, b: Kind): Kind {
  if (a.shape === "null" || b.shape === "null") return nothing;
  if (a.shape === "list" || b.shape === "list") return listOf(oneOf([itemsIn(a), itemsIn(b)]));
  if (a.shape === "text" || b.shape === "text") return { shape: "text" };
  if (a.shape !== "number" || b.shape !== "number") return anything;
  return { shape: "number", whole: both(a.whole, b.whole), positive: both(a.positive, b.positive) };
}

const itemsIn = (kind: Kind): Kind => (kind.shape === "list" ? (kind.items ?? anything) : kind);
const differenceOf = (a: Kind, b: Kind): Kind => ({ shape: "number", whole: both(a.whole, b.whole) });

interface Places {
  /** The first word of what stands before the sign, and its last. */
  readonly start: Token;
  readonly end: Token;
  readonly sign: Token;
  /** The first word of what stands after it. */
  readonly second: Token;
}

function checkSum(cursor: Cursor, places: Places, a: Kind, b: Kind): void {
  const first = (before: string, after: string) => [inserted(places.start.offset, before), inserted(endOf(places.end), after)];
  const second = (before: string, after: string) => wrapped(cursor, places.second, before, after);
  if (isList(a) !== isList(b) && a.shape !== "null" && b.shape !== "null")
    cursor.refuse("not-portable", because("list-and-value"), places.second, isList(a) ? second("[", "]") : first("[", "]"));
  if (isList(a) && (holdsElement(a) || holdsElement(b))) cursor.refuse("not-portable", because("node-lists-joined"), places.sign);
  if (b.shape === "text" && (a.shape === "number" || a.shape === "any"))
    cursor.refuse("not-portable", because("number-and-text"), places.sign, first("toString(", ")"));
  if (a.shape !== "text") return;
  if (b.shape === "boolean") cursor.refuse("not-portable", because("text-and-boolean"), places.second, second("toString(", ")"));
  if (b.shape === "number" && !b.whole) refuseFraction(cursor, places.second);
}

const isList = ({ shape }: Kind): boolean => shape === "list";

/** 2.0 as text is "2.0" in one engine, "2" in the other. */
export function refuseFraction(cursor: Cursor, token: Token, edits: readonly Edit[] = []): never {
  return cursor.refuse("not-portable", because("fraction-as-text"), token, edits);
}
