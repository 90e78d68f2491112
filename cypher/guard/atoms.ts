import { because } from "../../schema/problemReason.ts";
import { readCalled } from "./calls.ts";
import { compareAlike } from "./compare.ts";
import type { Cursor, Value } from "./cursor.ts";
import { anything, integer, type Kind, nothing, oneOf, propertyOf, toKind } from "./kinds.ts";
import { readBrackets } from "./lists.ts";
import { refuseElement, refusePattern } from "./misplaced.ts";
import { noteProperty, readMap } from "./patterns.ts";

const literals: Readonly<Record<string, Value>> = {
  TRUE: { shape: "boolean", sure: true },
  FALSE: { shape: "boolean", sure: true },
  NULL: nothing,
};

/** Words that end an expression or begin a clause: none is a variable here. */
const reserved = new Set(
  "MATCH OPTIONAL UNWIND WITH CALL RETURN WHERE UNION ORDER SKIP LIMIT CREATE INSERT MERGE SET DELETE DETACH REMOVE FOREACH LOAD DROP USE AND OR XOR NOT IN IS AS THEN ELSE WHEN END DISTINCT YIELD STARTS ENDS CONTAINS".split(
    " ",
  ),
);

/** The smallest whole expression: a literal, a variable, a call, or anything in brackets. */
export function readAtom(cursor: Cursor): Value {
  const { type, text } = cursor.peek();
  if (type === "number" || type === "string") {
    cursor.next();
    return { ...literalOf(type, text), sure: true };
  }
  if (type === "parameter") {
    cursor.next();
    return cursor.given.get(text) ?? nothing;
  }
  if (cursor.sees("[")) return readBrackets(cursor);
  if (cursor.sees("{")) {
    return { ...readMap(cursor), sure: true };
  }
  if (cursor.sees("(")) return readParentheses(cursor);
  if (!cursor.seesName()) return cursor.refuse("bad-query", because("expected", { expected: ["an expression"], found: cursor.found() }));
  return type === "name" ? readWord(cursor, text.toUpperCase()) : readNamed(cursor);
}

const literalOf = (type: "string" | "number", text: string): Kind =>
  type === "string" ? { shape: "text", text } : { shape: "number", whole: /^\d+$/.test(text), positive: true };

function readWord(cursor: Cursor, word: string): Value {
  const literal = literals[word];
  const called = cursor.peek(1).type === "symbol" && (cursor.peek(1).text === "(" || cursor.peek(1).text === ".");
  if (literal && !called) {
    cursor.next();
    return literal;
  }
  if (word === "CASE" && !called) return readCase(cursor);
  if (/^(EXISTS|COUNT|COLLECT)$/.test(word) && cursor.sees(word, "{")) return readBraces(cursor, word);
  if (reserved.has(word)) cursor.refuse("bad-query", because("expected", { expected: ["an expression"], found: cursor.found() }));
  return readNamed(cursor);
}

/** A variable, a function by its dotted name, or a map projection. */
function readNamed(cursor: Cursor): Value {
  let ahead = 1;
  while (isSymbol(cursor, ahead, ".") && cursor.seesName(ahead + 1)) ahead += 2;
  if (isSymbol(cursor, ahead, "(")) return readCalled(cursor);
  const { text } = cursor.next();
  const kind = cursor.kinds.get(text) ?? anything;
  if (cursor.sees("{")) return readMapProjection(cursor, kind);
  return { ...kind, variable: text, sure: cursor.sure.has(text) };
}

const isSymbol = (cursor: Cursor, ahead: number, text: string): boolean =>
  cursor.peek(ahead).type === "symbol" && cursor.peek(ahead).text === text;

function readMapProjection(cursor: Cursor, owner: Kind): Value {
  const entries: [string, Kind][] = [];
  let all = false;
  cursor.expect("{");
  if (cursor.takes("}")) return { shape: "map", entries: {} };
  do {
    if (cursor.takes(".", "*")) all = true;
    else if (cursor.takes(".")) {
      const property = cursor.name("a property");
      if (owner.shape === "node" || owner.shape === "relationship") noteProperty(cursor, property);
      entries.push([property.text, propertyOf(owner, property.text)]);
    } else {
      const { text } = cursor.name("a key");
      entries.push([text, cursor.takes(":") ? cursor.grammar.expression(cursor) : (cursor.kinds.get(text) ?? anything)]);
    }
  } while (cursor.takes(","));
  cursor.expect("}");
  return { shape: "map", ...(all ? {} : { entries: Object.fromEntries(entries) }) };
}

function readBraces(cursor: Cursor, word: string): Value {
  if (word === "COLLECT") cursor.refuse("not-portable", because("no-collect"));
  cursor.next();
  cursor.expect("{");
  cursor.grammar.subquery(cursor, true);
  cursor.expect("}");
  return { ...(word === "EXISTS" ? { shape: "boolean" } : integer), sure: true };
}

function readCase(cursor: Cursor): Value {
  cursor.expect("CASE");
  const first = cursor.position();
  const subject = cursor.sees("WHEN") ? undefined : cursor.grammar.expression(cursor);
  const words = cursor.since(first);
  if (!cursor.sees("WHEN")) cursor.expect("WHEN");
  const branches: Kind[] = [];
  while (cursor.takes("WHEN")) {
    const [token, position] = [cursor.peek(), cursor.position()];
    const kind = cursor.grammar.expression(cursor);
    if (subject) compareAlike(cursor, token, { kind: subject, words }, { kind, words: cursor.since(position) });
    cursor.expect("THEN");
    branches.push(readBranch(cursor));
  }
  if (cursor.takes("ELSE")) branches.push(readBranch(cursor));
  cursor.expect("END");
  return oneOf(branches);
}

function readBranch(cursor: Cursor): Kind {
  const token = cursor.peek();
  const kind = cursor.grammar.expression(cursor);
  refusePattern(cursor, token, kind);
  refuseElement(cursor, token, kind);
  return toKind(kind);
}

/** `(a + b)`, or a pattern that is true where it matches. */
function readParentheses(cursor: Cursor): Value {
  if (isPattern(cursor)) {
    cursor.grammar.chain(cursor);
    return { shape: "boolean", sure: true, pattern: true };
  }
  cursor.expect("(");
  const { variable: _, ...value } = cursor.grammar.expression(cursor);
  cursor.expect(")");
  return value;
}

/** Whether an arrow follows the bracket that closes this one. */
function isPattern(cursor: Cursor): boolean {
  let depth = 0;
  let ahead = 0;
  do {
    const { type, text } = cursor.peek(ahead);
    if (type === "end") return false;
    if (type === "symbol" && "([{".includes(text)) depth++;
    if (type === "symbol" && ")]}".includes(text)) depth--;
    ahead++;
  } while (depth > 0);
  if (isSymbol(cursor, ahead, "<") && isSymbol(cursor, ahead + 1, "-")) ahead++;
  else if (!isSymbol(cursor, ahead, "-")) return false;
  if (isSymbol(cursor, ahead + 1, "[")) return true;
  return isSymbol(cursor, ahead + 1, "-") && (isSymbol(cursor, ahead + 2, ">") || isSymbol(cursor, ahead + 2, "("));
}
