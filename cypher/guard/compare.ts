import { because } from "../../schema/problemReason.ts";
import type { Cursor } from "./cursor.ts";
import { inserted, replaced } from "./forms.ts";
import { type Kind, mayPart } from "./kinds.ts";
import { endOf, type Token } from "./tokens.ts";
import type { Edit } from "./verdict.ts";

/** One side of a comparison, and how it is written. */
export interface Side {
  readonly kind: Kind;
  readonly words: readonly Token[];
}

/** Refuses to compare a text with a number: in one engine they are never equal, in the other they may be. */
export function compareAlike(cursor: Cursor, at: Token, a: Side, b: Side): void {
  if (!mayPart(a.kind, b.kind)) return;
  const edits = [...likeOther(a, b), ...likeOther(b, a)];
  cursor.refuse("not-portable", because("like-with-like"), at, edits);
}

const plainNumber = /^\d+(\.\d+)?$/;

/** What is written as a number becomes the text that the other side is, and the other way round. */
function likeOther({ kind: own, words }: Side, { kind }: Side): readonly Edit[] {
  const other = kind.items?.shape ?? kind.shape;
  if (own.shape === "any") return read(words, other);
  const values = words.filter(({ type, text }) => type !== "symbol" || !"[],".includes(text));
  if (other === "text" && values.every(({ type }) => type === "number")) return values.map((each) => replaced(each, `'${each.text}'`));
  const numbers = values.every(({ type, text }) => type === "string" && plainNumber.test(text));
  return other === "number" && numbers ? values.map((each) => replaced(each, each.text)) : [];
}

/** What may be a number or a text is read as what the other side is. */
function read(words: readonly Token[], as: string): readonly Edit[] {
  const [first, last] = [words[0], words.at(-1)];
  const before = { text: "toString(", number: "toFloat(toString(" }[as];
  if (!first || !last || before === undefined) return [];
  return [inserted(first.offset, before), inserted(endOf(last), as === "text" ? ")" : "))")];
}
