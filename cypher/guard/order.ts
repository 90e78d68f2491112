import { because } from "../../schema/problemReason.ts";
import type { Cursor } from "./cursor.ts";
import { inserted, replaced } from "./forms.ts";
import { endOf, type Token } from "./tokens.ts";
import type { Edit } from "./verdict.ts";

/** A column as RETURN makes it. */
export interface Item {
  /** What the column is called; none for `*`, and where the name cannot be written. */
  readonly name: string | undefined;
  /** Gives the column its name where it has none of its own. */
  readonly naming?: Edit | undefined;
  /** Whether AS gives a name that was none before. */
  readonly renamed: boolean;
  /** The variable that the column is, whatever it is called. */
  readonly variable: string | undefined;
  readonly aggregate: boolean;
}

/** The columns of a RETURN, and its word. */
export interface Returned {
  readonly word: Token;
  readonly distinct: boolean;
  readonly items: readonly Item[];
}

/** What an order goes by. */
export interface Key {
  readonly words: readonly Token[];
  readonly start: Token;
}

/** The keys after ORDER BY. */
export function readKeys(cursor: Cursor): Key[] {
  const keys: Key[] = [];
  do {
    const [start, position] = [cursor.peek(), cursor.position()];
    cursor.grammar.expression(cursor);
    keys.push({ words: cursor.since(position), start });
    for (const word of ["ASCENDING", "ASC", "DESCENDING", "DESC"]) if (cursor.takes(word)) break;
  } while (cursor.takes(","));
  return keys;
}

/** Puts the keys of a RETURN that is just read as both engines read them. */
export function keepOrder(cursor: Cursor, returned: Returned, keys: readonly Key[]): void {
  const given = newNames(returned);
  const old = keys.flatMap(namesIn).filter(({ text }) => given.has(text));
  cursor.rewrites.push(...old.map((name) => replaced(name, `\`${given.get(name.text)}\``)));
  const key = keys.find((each) => isMisread(returned, keys, each) || (old.length > 0 && !isGrouped(returned)));
  if (key !== undefined) orderFirst(cursor, returned, key);
}

/** What is called otherwise from AS on: one engine does not know a variable by its name of before. */
function newNames({ items }: Returned): ReadonlyMap<string, string> {
  const columns = new Set(items.map(({ name }) => name));
  return new Map(
    items.flatMap(({ name, renamed, variable }) =>
      renamed && name !== undefined && variable !== undefined && !columns.has(variable) ? [[variable, name]] : [],
    ),
  );
}

/** `RETURN m.y AS y ORDER BY … LIMIT …` as `WITH m.y AS y ORDER BY … LIMIT … RETURN y`: after WITH no key is misread. */
function orderFirst(cursor: Cursor, { word, items }: Returned, { start }: Key): void {
  const names = items.flatMap(({ name }) => (name === undefined ? [] : [`\`${name}\``]));
  if (names.length < items.length) {
    cursor.refuse("not-portable", because("order-by-column"), start);
  }
  const naming = items.flatMap((item) => (item.naming ? [item.naming] : []));
  const end = inserted(endOf(cursor.last()), `\nRETURN ${names.join(", ")}`);
  cursor.rewrites.push({ from: word.offset, to: endOf(word), insert: "WITH" }, ...naming, end);
}

/**
 * Where a key reads a property of what is matched, a column inside an expression is null in one engine, and so is a
 * property inside an expression after DISTINCT. A column or property alone is read well.
 */
function isMisread(returned: Returned, keys: readonly Key[], key: Key): boolean {
  const { items, distinct } = returned;
  if (!keys.some(readsProperty) || isGrouped(returned) || !isComposed(key)) return false;
  const renamed = new Set(items.flatMap(({ name, renamed: given }) => (given && name !== undefined ? [name] : [])));
  return (distinct && readsProperty(key)) || namesIn(key).some(({ text }) => renamed.has(text));
}

/** Where rows are counted or collected, ORDER BY sees the columns alone. */
const isGrouped = ({ items }: Returned): boolean => items.some(({ aggregate }) => aggregate);

const isPoint = (token: Token | undefined): boolean => token?.type === "symbol" && token.text === ".";
/** Neither a bare name nor a bare property. */
const isComposed = ({ words }: Key): boolean => words.length > 1 && !(words.length === 3 && isPoint(words[1]));
const readsProperty = ({ words }: Key): boolean => words.some(isPoint);
/** Variables and columns; words of the language are none of them. */
const namesIn = ({ words }: Key): Token[] =>
  words.filter(({ type }, index) => (type === "name" || type === "quoted") && !isPoint(words[index - 1]));
