import { because } from "../../schema/problemReason.ts";
import { Refusal } from "./verdict.ts";

/** In a pattern with `u`, only a surrogate without its other half matches. */
const halfCharacter = /\p{Surrogate}/u;
const largestText = 8 * 1024;

/** Spaces that input methods and copied pages bring along; the engines do not agree on them. */
const strangeSpace = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/g;

/**
 * The one text that is judged and run: `\uXXXX` decoded once as Neo4j does before it parses, line ends made `\n`.
 * Refuses what is too long, holds control characters or an escape that would be decoded a second time.
 */
export function canonicalText(given: string): string {
  if (new TextEncoder().encode(given).length > largestText) throw new Refusal("bad-query", 0, because("text-too-large"));
  if (halfCharacter.test(given)) throw new Refusal("bad-query", 0, because("half-character"));
  const text = decodeEscapes(given).replaceAll(/\r\n?/g, "\n");
  const left = text.search(/\\u/i);
  if (left >= 0) throw new Refusal("bad-query", left, because("escape-left"));
  if (halfCharacter.test(text)) throw new Refusal("bad-query", 0, because("half-escape"));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  const control = text.search(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069]/);
  if (control >= 0) throw new Refusal("bad-query", control, because("control-character"));
  return text;
}

/** Only after an odd number of backslashes is `\u` an escape; the Java rule. */
function decodeEscapes(text: string): string {
  return text.replaceAll(/(\\+)(u+)([0-9a-fA-F]{4})/g, (whole, slashes: string, _letters: string, digits: string) =>
    slashes.length % 2 === 0 ? whole : slashes.slice(1) + String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

/** Outside of strings a strange space is a space. */
export const plainSpaces = (text: string): string => text.replaceAll(strangeSpace, " ");
