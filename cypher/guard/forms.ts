import type { Cursor } from "./cursor.ts";
import { endOf, type Token } from "./tokens.ts";
import type { Edit } from "./verdict.ts";

/** Edits that make the portable form of what is refused. */
export const replaced = (token: Token, insert: string): Edit => ({ from: token.offset, to: endOf(token), insert });
export const inserted = (at: number, insert: string): Edit => ({ from: at, to: at, insert });
/** Puts what was read from a word on between two texts. */
export const wrapped = (cursor: Cursor, start: Token, before: string, after: string): readonly Edit[] => [
  inserted(start.offset, before),
  inserted(endOf(cursor.last()), after),
];

/** The text with its edits made; they do not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  const inOrder = edits.toSorted((a, b) => b.from - a.from || b.to - a.to);
  return inOrder.reduce((done, { from, to, insert }) => done.slice(0, from) + insert + done.slice(to), text);
}

/** `-[:T]->{1,4}` as `-[:T*1..4]->`: the repetition that comes next moves into the bracket that closed at `bracket`. */
export function repetitionForm(cursor: Cursor, bracket: Token | undefined): readonly Edit[] {
  if (bracket === undefined) return [];
  const first = cursor.peek();
  const lengths = { "+": "*1..", "*": "*0.." }[first.text];
  if (lengths !== undefined) return [inserted(bracket.offset, lengths), replaced(first, "")];
  const inside: Token[] = [];
  for (let ahead = 1; cursor.peek(ahead).text !== "}" && ahead < 5; ahead++) inside.push(cursor.peek(ahead));
  const text = inside.map((token) => token.text).join("");
  const close = cursor.peek(inside.length + 1);
  if (close.text !== "}" || !/^\d+$|^\d*,\d*$/.test(text)) return [];
  return [inserted(bracket.offset, `*${text.replace(",", "..")}`), { from: first.offset, to: endOf(close), insert: "" }];
}

const clauseWords = new Set(["RETURN", "WITH", "MATCH", "OPTIONAL", "UNWIND", "CALL", "UNION"]);

/** `(n:A|B)` as `(n) WHERE (n:A OR n:B)`. `label` is the first of the alternatives and just read, `variable` the node's name. */
export function alternativesForm(cursor: Cursor, variable: string | undefined, colon: Token, label: Token): readonly Edit[] {
  if (variable === undefined) return [];
  const labels = [label];
  let ahead = 0;
  while (cursor.peek(ahead).text === "|") {
    if (cursor.peek(ahead + 1).text === ":") ahead++;
    labels.push(cursor.peek(ahead + 1));
    ahead += 2;
  }
  if (cursor.peek(ahead).text !== ")" && cursor.peek(ahead).text !== "{") return [];
  const ending = labels.at(-1) ?? label;
  const condition = `(${labels.map(({ text }) => `${variable}:${text}`).join(" OR ")})`;
  const bare: Edit = { from: colon.offset, to: endOf(ending), insert: "" };
  const where = clauseEnd(cursor, ahead, 1, "WHERE");
  const after = endOf(cursor.peek(where - 1));
  if (cursor.peek(where).text.toUpperCase() !== "WHERE") return [bare, inserted(after, ` WHERE ${condition}`)];
  const end = clauseEnd(cursor, where + 1, 0);
  return [bare, inserted(cursor.peek(where + 1).offset, `${condition} AND (`), inserted(endOf(cursor.peek(end - 1)), ")")];
}

/** How far ahead the next clause begins, or the word given, outside of all brackets; `deep` are open. */
function clauseEnd(cursor: Cursor, from: number, deep: number, word = ""): number {
  let depth = deep;
  for (let ahead = from; ; ahead++) {
    const { type, text } = cursor.peek(ahead);
    if (type === "end") return ahead;
    if (type === "symbol" && "([{".includes(text)) depth++;
    if (type === "symbol" && ")]}".includes(text) && --depth < 0) return ahead;
    if (depth === 0 && type === "name" && (clauseWords.has(text.toUpperCase()) || text.toUpperCase() === word)) return ahead;
  }
}
