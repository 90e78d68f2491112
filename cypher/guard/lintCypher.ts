import type { CypherMark } from "../../schema/cypherMark.ts";
import type { Statement } from "../engine.ts";
import { allProperties } from "../graphWords.ts";
import { edited } from "./forms.ts";
import { guardCypher, judge, kindsOfGiven } from "./guardCypher.ts";
import { nearest, notThere } from "./nearest.ts";
import { endOf } from "./tokens.ts";

/** What to mark in a text that somebody is writing: what the guard refuses, else properties that the data never has. */
export function lintCypher(given: string, parameters: Statement["parameters"] = {}): readonly CypherMark[] {
  const { canonical, refusal, strange } = judge(given, kindsOfGiven(parameters));
  if (refusal) {
    const { offset, code, reason, edits } = refusal;
    const first = edits[0];
    const isWord = code === "bad-query" && edits.length === 1 && first?.from === offset && first.insert !== "";
    const form = edited(canonical, edits);
    const offered = edits.length > 0 && !isWord && guardCypher(form, parameters).kind === "read";
    return [
      {
        from: offset,
        to: wordEnd(canonical, offset),
        code,
        reason,
        ...(isWord && first ? { meant: first.insert } : {}),
        ...(offered ? { form } : {}),
      },
    ];
  }
  return strange.map((token) => {
    const meant = nearest(token.text, allProperties);
    const reason = notThere("no-property", token.text, allProperties);
    return { from: token.offset, to: endOf(token), code: "unknown-property", reason, ...(meant === undefined ? {} : { meant }) };
  });
}

/** The end of the word at a place, so that a mark has a width. */
function wordEnd(text: string, offset: number): number {
  const found = /[\p{L}\p{N}_]+|[^\s]/uy;
  found.lastIndex = offset;
  return found.test(text) ? found.lastIndex : offset;
}
