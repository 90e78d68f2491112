import { because } from "../../schema/problemReason.ts";
import type { Statement } from "../engine.ts";
import { canonicalText } from "./canonicalText.ts";
import { readQuery, readSubquery, refuseClause } from "./clauses.ts";
import { Cursor, type Grammar } from "./cursor.ts";
import { readExpression } from "./expressions.ts";
import { edited } from "./forms.ts";
import { type Kind, kindOfGiven } from "./kinds.ts";
import { readChain } from "./patterns.ts";
import { checkNesting, type Token, tokenise } from "./tokens.ts";
import { type Edit, Refusal, type Verdict } from "./verdict.ts";

const grammar: Grammar = { expression: readExpression, chain: readChain, subquery: readSubquery };

/**
 * Whether a stranger's Cypher may be run: it is parsed by a grammar of what is allowed, and anything else is refused.
 * Only the text of the verdict may go to an engine, never the one given.
 */
export function guardCypher(given: string, parameters: Statement["parameters"] = {}): Verdict {
  return judge(given, kindsOfGiven(parameters)).verdict;
}

/** What each parameter is, by its value. */
export const kindsOfGiven = (parameters: Statement["parameters"]): ReadonlyMap<string, Kind> =>
  new Map(Object.entries(parameters).map(([name, value]) => [name, kindOfGiven(value)]));

/** What a verdict stands on, by offsets in the canonical text. */
interface Judgement {
  readonly verdict: Verdict;
  readonly canonical: string;
  readonly refusal?: Refusal;
  /** Properties that the data never has. */
  readonly strange: readonly Token[];
  /** What the engines are given otherwise than it is written. */
  readonly rewrites: readonly Edit[];
}

/** The verdict, with what only somebody who writes needs to know. */
export function judge(given: string, parameters: ReadonlyMap<string, Kind>): Judgement {
  let canonical = given;
  try {
    canonical = canonicalText(given);
    const { tokens, text } = tokenise(canonical);
    checkNesting(tokens);
    const statement = withoutLastSemicolon(tokens);
    const cursor = new Cursor(statement, text, grammar, parameters);
    readQuery(cursor);
    if (cursor.peek().type !== "end") refuseClause(cursor);
    const whole = text.slice(0, statement.at(-1)?.offset);
    return {
      verdict: { kind: "read", text: edited(whole, cursor.rewrites) },
      canonical,
      strange: cursor.strange,
      rewrites: cursor.rewrites,
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const verdict = {
      kind: "refused",
      code: error.code,
      ...placeOf(canonical, error.offset),
      what: error.message,
      reason: error.reason,
    } as const;
    return { verdict, canonical, refusal: error, strange: [], rewrites: [] };
  }
}

/** One statement; a semicolon may end it. */
function withoutLastSemicolon(tokens: readonly Token[]): readonly Token[] {
  const index = tokens.findIndex(({ type, text }) => type === "symbol" && text === ";");
  const semicolon = tokens[index];
  if (semicolon === undefined) return tokens;
  if (index < tokens.length - 2) throw new Refusal("write-refused", semicolon.offset, because("one-statement"));
  return [...tokens.slice(0, index), { type: "end", text: "", offset: semicolon.offset }];
}

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length, column: [...(lines.at(-1) ?? "")].length + 1 };
}
