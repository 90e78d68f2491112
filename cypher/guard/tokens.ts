import { because, type Reason } from "../../schema/problemReason.ts";
import { plainSpaces } from "./canonicalText.ts";
import { Refusal } from "./verdict.ts";

export interface Token {
  readonly type: "name" | "quoted" | "string" | "number" | "parameter" | "symbol" | "end";
  /** As written; a quoted name without its backticks, a string without its quotes. */
  readonly text: string;
  readonly offset: number;
}

const around: Partial<Record<Token["type"], number>> = { quoted: 2, string: 2, parameter: 1 };

/** Where the text goes on after a word. */
export const endOf = ({ type, text, offset }: Token): number => offset + text.length + (around[type] ?? 0);

const whole: readonly { readonly type: Token["type"] | "space"; readonly pattern: RegExp }[] = [
  { type: "space", pattern: /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/y },
  { type: "string", pattern: /'((?:[^'\\]|\\[\\'"bfnrt])*)'|"((?:[^"\\]|\\[\\'"bfnrt])*)"/y },
  { type: "quoted", pattern: /`([^`\\]+)`/y },
  { type: "number", pattern: /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?(?![\p{L}\p{N}_])/uy },
  { type: "parameter", pattern: /\$([\p{L}_][\p{L}\p{N}_]*)/uy },
  { type: "name", pattern: /[\p{L}_][\p{L}\p{N}_]*/uy },
  { type: "symbol", pattern: /<=|>=|<>|=~|\.\.|\|\||\+=|[-+*/%^=<>()[\]{}.,:;|!&$?@#]/y },
];

/** The words of a text, and the text with its comments blanked so that no engine reads them differently. */
export function tokenise(text: string): { readonly tokens: readonly Token[]; readonly text: string } {
  const tokens: Token[] = [];
  let clean = "";
  let offset = 0;
  while (offset < text.length) {
    const found = matchAt(text, offset);
    if (found.type === "space") clean += plainSpaces(found.whole.includes("/") ? found.whole.replaceAll(/[^\n]/g, " ") : found.whole);
    else {
      clean += found.whole;
      tokens.push({ type: found.type, text: found.text, offset });
    }
    offset += found.whole.length;
  }
  tokens.push({ type: "end", text: "", offset: text.length });
  return { tokens, text: clean };
}

function matchAt(text: string, offset: number) {
  for (const { type, pattern } of whole) {
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    if (match) return { type, whole: match[0], text: match[1] ?? match[2] ?? (type === "string" ? "" : match[0]) };
  }
  throw new Refusal("bad-query", offset, reasonAt(text, offset));
}

function reasonAt(text: string, offset: number): Reason {
  if (text.startsWith("/*", offset)) return because("comment-open");
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  if (character === "'" || character === '"') {
    const closed = new RegExp(`${character}(?:[^${character}\\\\]|\\\\[\\s\\S])*${character}`, "y");
    closed.lastIndex = offset;
    return closed.test(text) ? because("wrong-escape") : because("string-open");
  }
  if (character === "`") return because("wrong-backticks");
  if (/\d/.test(character)) return because("no-decimal");
  return because("strange-character", { character });
}

const deepest = 64;
const opening = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
]);
/** Written many times before one value, these make a parser call itself as often. */
const prefixes = new Set(["NOT", "-", "+", "CASE"]);

/** One walk that ends before any parser starts: brackets must pair, and nothing may be nested over 64 deep. */
export function checkNesting(tokens: readonly Token[]): void {
  const open: string[] = [];
  let run = 0;
  let cases = 0;
  for (const { type, text, offset } of tokens) {
    const word = type === "name" || type === "symbol" ? text.toUpperCase() : "";
    run = prefixes.has(word) ? run + 1 : 0;
    if (word === "CASE") cases++;
    if (word === "END") cases--;
    const close = type === "symbol" ? opening.get(text) : undefined;
    if (close) open.push(close);
    else if (type === "symbol" && /^[)\]}]$/.test(text) && open.pop() !== text)
      throw new Refusal("bad-query", offset, because("closes-nothing", { bracket: text }));
    if (open.length + run + Math.max(cases, 0) > deepest) throw new Refusal("bad-query", offset, because("nested-deep", { most: deepest }));
  }
  const last = tokens.at(-1);
  if (open.length > 0) throw new Refusal("bad-query", last?.offset ?? 0, because("bracket-missing", { bracket: open.at(-1) ?? "" }));
}
