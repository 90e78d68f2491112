import type { Cursor } from "./cursor.ts";
import { inserted } from "./forms.ts";
import { endOf, type Token } from "./tokens.ts";
import type { Edit } from "./verdict.ts";

/** A column as RETURN makes it, with its name if it has one. */
export interface Item {
  readonly name: string | undefined;
  /** Whether AS gives a name that was none before. */
  readonly renamed: boolean;
  readonly aggregate: boolean;
}

/** The columns of a RETURN, from its word to their end. */
interface Returned {
  readonly word: Token;
  readonly distinct: boolean;
  readonly items: readonly Item[];
  readonly end: Token;
}

interface Key {
  readonly words: readonly Token[];
  readonly start: Token;
}

/** The keys after ORDER BY. `returned` is given where they order a RETURN: there one engine misreads some of them. */
export function readOrder(cursor: Cursor, returned: Returned | undefined): void {
  const keys: Key[] = [];
  do {
    const [start, position] = [cursor.peek(), cursor.position()];
    cursor.grammar.expression(cursor);
    keys.push({ words: cursor.since(position), start });
    for (const word of ["ASCENDING", "ASC", "DESCENDING", "DESC"]) if (cursor.takes(word)) break;
  } while (cursor.takes(","));
  if (returned) checkKeys(cursor, returned, keys);
}

/**
 * Where a key reads a property of what is matched, a column inside an expression is null in one engine, and so is a
 * property inside an expression after DISTINCT. A column or property alone is read well.
 */
function checkKeys(cursor: Cursor, returned: Returned, keys: readonly Key[]): void {
  const { items, distinct } = returned;
  if (!keys.some(readsProperty) || items.some(({ aggregate }) => aggregate)) return;
  const renamed = new Set(items.flatMap(({ name, renamed: given }) => (given && name !== undefined ? [name] : [])));
  const misread = (each: Key) => isComposed(each) && ((distinct && readsProperty(each)) || namesIn(each).some((name) => renamed.has(name)));
  const key = keys.find(misread);
  if (key === undefined) return;
  const what = "one engine misreads a column inside an expression of ORDER BY: name the columns in WITH, then RETURN and order them";
  cursor.refuse("not-portable", what, key.start, withForm(returned, keys));
}

const isPoint = (token: Token | undefined): boolean => token?.type === "symbol" && token.text === ".";
/** Neither a bare name nor a bare property. */
const isComposed = ({ words }: Key): boolean => words.length > 1 && !(words.length === 3 && isPoint(words[1]));
const readsProperty = ({ words }: Key): boolean => words.some(isPoint);
/** Variables and columns; words of the language are none of them. */
const namesIn = ({ words }: Key): string[] =>
  words.filter(({ type }, index) => (type === "name" || type === "quoted") && !isPoint(words[index - 1])).map(({ text }) => text);

/** `RETURN m.y AS y ORDER BY …` as `WITH m.y AS y RETURN y ORDER BY …`, where all that the keys read is among the columns. */
function withForm({ word, items, end }: Returned, keys: readonly Key[]): readonly Edit[] {
  const names = items.map(({ name }) => name);
  const owners = keys.flatMap(({ words }) => words.filter((_, index) => isPoint(words[index + 1])).map(({ text }) => text));
  if (names.includes(undefined) || owners.some((owner) => !names.includes(owner))) return [];
  return [{ from: word.offset, to: endOf(word), insert: "WITH" }, inserted(endOf(end), `\nRETURN ${names.join(", ")}`)];
}
