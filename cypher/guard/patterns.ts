import { because } from "../../schema/problemReason.ts";
import { allLabels, allProperties, allTypes } from "../graphWords.ts";
import { compareAlike } from "./compare.ts";
import type { Cursor } from "./cursor.ts";
import { alternativesForm, repetitionForm, replaced } from "./forms.ts";
import { type Kind, listOf, propertyOf } from "./kinds.ts";
import { nearest, notThere } from "./nearest.ts";
import type { Token } from "./tokens.ts";
import type { Edit } from "./verdict.ts";

/** The patterns of a MATCH, parted by commas. */
export function readPatterns(cursor: Cursor): void {
  do readPattern(cursor);
  while (cursor.takes(","));
}

function readPattern(cursor: Cursor): void {
  if (cursor.seesName() && cursor.peek(1).text === "=" && cursor.peek(1).type === "symbol") {
    cursor.kinds.set(cursor.next().text, { shape: "path" });
    cursor.next();
  }
  if (cursor.sees("SHORTEST") || cursor.sees("ANY") || cursor.sees("ALL")) cursor.refuse("not-portable", because("shortest-form"));
  const wrapped = cursor.takes("SHORTESTPATH", "(") || cursor.takes("ALLSHORTESTPATHS", "(");
  readChain(cursor);
  if (wrapped) cursor.expect(")");
}

/** `(a)-[:T]->(b)…`; binds what is named in it. */
export function readChain(cursor: Cursor): void {
  readNode(cursor);
  while (cursor.sees("-") || cursor.sees("<", "-")) {
    const bracket = readRelationship(cursor);
    if (cursor.sees("+") || cursor.sees("*") || cursor.sees("{"))
      cursor.refuse("not-portable", because("repetition-after-arrow"), cursor.peek(), repetitionForm(cursor, bracket));
    readNode(cursor);
  }
  if (cursor.sees("+") || cursor.sees("{")) cursor.refuse("not-portable", because("repetition-of-pattern"));
}

function readNode(cursor: Cursor): void {
  cursor.expect("(");
  if (cursor.sees("(")) cursor.refuse("not-portable", because("brackets-around-pattern"));
  const variable = bind(cursor, { shape: "node" });
  if (cursor.sees("IS")) cursor.refuse("not-portable", because("write", { form: "(n:Label)" }));
  while (cursor.takes(":")) {
    const label = readLabel(cursor, variable);
    if (variable !== undefined) cursor.kinds.set(variable, { shape: "node", label });
  }
  readRest(cursor, (variable === undefined ? undefined : cursor.kinds.get(variable)) ?? { shape: "node" });
  cursor.expect(")");
}

/** The word that may have been meant, in the place of the one written. */
const correction = (token: Token, words: Iterable<string>): readonly Edit[] => {
  const found = nearest(token.text, words);
  return found === undefined ? [] : [replaced(token, found)];
};

/** Keeps a property that the data never has, for whoever looks. */
export function noteProperty(cursor: Cursor, token: Token): void {
  if (!allProperties.has(token.text)) cursor.strange.push(token);
}

/** A label in a pattern, where `variable` names the node, or after a variable in an expression. */
export function readLabel(cursor: Cursor, variable?: string): string {
  const colon = cursor.last();
  if (["!", "%", "(", "$"].some((sign) => cursor.sees(sign))) cursor.refuse("not-portable", because("no-label-values"));
  const token = cursor.name("a label");
  if (!allLabels.has(token.text))
    cursor.refuse("bad-query", notThere("no-label", token.text, allLabels), token, correction(token, allLabels));
  const alternative = cursor.sees("|") && allLabels.has(cursor.peek(cursor.peek(1).text === ":" ? 2 : 1).text);
  if (alternative || cursor.sees("&"))
    cursor.refuse("not-portable", because("no-label-expressions"), cursor.peek(), alternativesForm(cursor, variable, colon, token));
  return token.text;
}

/** Gives the bracket that closes it, where there is one. */
function readRelationship(cursor: Cursor): Token | undefined {
  let bracket: Token | undefined;
  const left = cursor.takes("<");
  cursor.expect("-");
  if (cursor.takes("[")) {
    const variable = bind(cursor, { shape: "relationship" });
    if (cursor.takes(":")) readTypes(cursor);
    if (cursor.takes("*")) {
      readLengths(cursor);
      if (variable !== undefined) cursor.kinds.set(variable, listOf({ shape: "relationship" }));
    }
    readRest(cursor, { shape: "relationship" });
    bracket = cursor.expect("]");
  }
  cursor.expect("-");
  if (cursor.takes(">") && left) cursor.refuse("bad-query", because("two-arrows"));
  return bracket;
}

function readTypes(cursor: Cursor): void {
  do {
    cursor.takes(":");
    if (["!", "%", "(", "$"].some((sign) => cursor.sees(sign))) cursor.refuse("not-portable", because("no-type-expressions"));
    const token = cursor.name("a relationship type");
    if (!allTypes.has(token.text))
      cursor.refuse("bad-query", notThere("no-type", token.text, allTypes), token, correction(token, allTypes));
    if (cursor.sees("&")) cursor.refuse("not-portable", because("one-type"));
  } while (cursor.takes("|"));
}

/** After `*`: nothing, `2`, `1..4`, `..4`, `1..`. */
function readLengths(cursor: Cursor): void {
  const least = lengthOf(cursor);
  const most = cursor.takes("..") ? lengthOf(cursor) : least;
  if (least !== undefined && most !== undefined && least > most) cursor.refuse("not-portable", because("least-above-most"));
}

function lengthOf(cursor: Cursor): number | undefined {
  if (cursor.peek().type !== "number") return undefined;
  const { text } = cursor.peek();
  if (!/^\d{1,4}$/.test(text)) cursor.refuse("bad-query", because("small-repetition"));
  cursor.next();
  return Number(text);
}

/** Properties; what else may stand in a pattern is not portable. */
function readRest(cursor: Cursor, owner: Kind): void {
  if (cursor.peek().type === "parameter") cursor.refuse("not-portable", because("properties-one-by-one"));
  if (cursor.sees("{")) readMap(cursor, owner);
  if (cursor.sees("WHERE")) cursor.refuse("not-portable", because("where-after"));
}

/** `{key: value, …}`; `owner`: the keys are its properties, and it must equal them. */
export function readMap(cursor: Cursor, owner?: Kind): Kind {
  cursor.expect("{");
  const entries: [string, Kind][] = [];
  if (cursor.takes("}")) return { shape: "map", entries: {} };
  do {
    const key = cursor.name("a key");
    if (owner) noteProperty(cursor, key);
    const colon = cursor.expect(":");
    const position = cursor.position();
    const value = cursor.grammar.expression(cursor);
    entries.push([key.text, value]);
    if (owner)
      compareAlike(cursor, colon, { kind: propertyOf(owner, key.text), words: [] }, { kind: value, words: cursor.since(position) });
  } while (cursor.takes(","));
  cursor.expect("}");
  return { shape: "map", entries: Object.fromEntries(entries) };
}

/** Gives the name that is bound, if there is one. One that is bound already keeps what is known of it. */
function bind(cursor: Cursor, kind: Kind): string | undefined {
  if (!cursor.seesName() || cursor.sees("WHERE") || cursor.sees("IS")) return undefined;
  const { text } = cursor.next();
  if (cursor.kinds.get(text)?.shape !== kind.shape) cursor.kinds.set(text, kind);
  return text;
}
