import { readCalled } from "./calls.ts";
import type { Cursor, Shape, Value } from "./cursor.ts";
import { inserted } from "./forms.ts";
import { readBrackets } from "./lists.ts";
import { noteProperty, readMap } from "./patterns.ts";
import { endOf } from "./tokens.ts";

const literals: Readonly<Record<string, Value>> = {
  TRUE: { shape: "boolean", sure: true },
  FALSE: { shape: "boolean", sure: true },
  NULL: { shape: "any" },
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
    return { shape: type === "string" ? "text" : "number", sure: true };
  }
  if (type === "parameter") {
    cursor.next();
    return { shape: "any" };
  }
  if (cursor.sees("[")) return readBrackets(cursor);
  if (cursor.sees("{")) {
    readMap(cursor);
    return { shape: "map", sure: true };
  }
  if (cursor.sees("(")) return readParentheses(cursor);
  if (!cursor.seesName()) return cursor.refuse("bad-query", `expected an expression, found ${cursor.found()}`);
  return type === "name" ? readWord(cursor, text.toUpperCase()) : readNamed(cursor);
}

function readWord(cursor: Cursor, word: string): Value {
  const literal = literals[word];
  const called = cursor.peek(1).type === "symbol" && (cursor.peek(1).text === "(" || cursor.peek(1).text === ".");
  if (literal && !called) {
    cursor.next();
    return literal;
  }
  if (word === "CASE" && !called) return readCase(cursor);
  if (/^(EXISTS|COUNT|COLLECT)$/.test(word) && cursor.sees(word, "{")) return readBraces(cursor, word);
  if (reserved.has(word)) cursor.refuse("bad-query", `expected an expression, found ${cursor.found()}`);
  return readNamed(cursor);
}

/** A variable, a function by its dotted name, or a map projection. */
function readNamed(cursor: Cursor): Value {
  let ahead = 1;
  while (isSymbol(cursor, ahead, ".") && cursor.seesName(ahead + 1)) ahead += 2;
  if (isSymbol(cursor, ahead, "(")) return readCalled(cursor);
  const { text } = cursor.next();
  const shape = cursor.shapes.get(text) ?? "any";
  if (cursor.sees("{")) return readMapProjection(cursor, shape === "node" || shape === "relationship");
  return { shape, variable: text, sure: cursor.sure.has(text) };
}

const isSymbol = (cursor: Cursor, ahead: number, text: string): boolean =>
  cursor.peek(ahead).type === "symbol" && cursor.peek(ahead).text === text;

function readMapProjection(cursor: Cursor, ofElement: boolean): Value {
  cursor.expect("{");
  if (cursor.takes("}")) return { shape: "map" };
  do {
    if (cursor.takes(".")) {
      const property = cursor.takes("*") ? undefined : cursor.name("a property");
      if (ofElement && property) noteProperty(cursor, property);
    } else {
      cursor.name("a key");
      if (cursor.takes(":")) cursor.grammar.expression(cursor);
    }
  } while (cursor.takes(","));
  cursor.expect("}");
  return { shape: "map" };
}

function readBraces(cursor: Cursor, word: string): Value {
  if (word === "COLLECT") cursor.refuse("not-portable", "no COLLECT { }: write CALL { WITH m MATCH … RETURN collect(x) AS xs }");
  cursor.next();
  cursor.expect("{");
  cursor.grammar.subquery(cursor, true);
  cursor.expect("}");
  return { shape: word === "EXISTS" ? "boolean" : "number", sure: true };
}

function readCase(cursor: Cursor): Value {
  cursor.expect("CASE");
  const subject = cursor.sees("WHEN") ? undefined : cursor.grammar.expression(cursor);
  if (!cursor.sees("WHEN")) cursor.expect("WHEN");
  const shapes: Shape[] = [];
  while (cursor.takes("WHEN")) {
    const token = cursor.peek();
    const { shape } = cursor.grammar.expression(cursor);
    if (subject && [`text number`, `number text`].includes(`${subject.shape} ${shape}`))
      cursor.refuse("not-portable", "text and number are equal in one engine: compare like with like", token);
    cursor.expect("THEN");
    shapes.push(readBranch(cursor));
  }
  if (cursor.takes("ELSE")) shapes.push(readBranch(cursor));
  cursor.expect("END");
  return { shape: shapes.every((shape) => shape === shapes[0]) ? (shapes[0] ?? "any") : "any" };
}

function readBranch(cursor: Cursor): Shape {
  const token = cursor.peek();
  const { shape } = cursor.grammar.expression(cursor);
  if (shape === "node" || shape === "relationship")
    cursor.refuse("not-portable", "a node here is an internal number in one engine: use its id", token, [
      inserted(endOf(cursor.last()), ".id"),
    ]);
  return shape;
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
