import { conceptOf, type Grammar, idle, isYesNo, type Pattern, spanOf } from "./patterns.ts";
import type { Reading } from "./reading.ts";
import { refusalOf } from "./scope.ts";
import type { Token } from "./tokens.ts";

const mostOffered = 8;
/** Who asks for entries asks for no figure. */
const asksForEntries = /\b(which|who|whose|whom|where|when|why|list)\b|哪|谁|何时|什么时候|为什么|列出/i;
/** "Models with …", "…的模型" is a list of entries, where nothing asks how many. */
const listsEntries =
  /^(the |all )?(models?|vendors?|companies|hospitals?|products?|universities)\b|的(模型|大模型|产品|厂商|公司|企业|机构|医院)(有哪些)?[？?]?$/i;
/** What figures are of; the other words of the grammar are also said of entries. */
const figured: ReadonlySet<string> = new Set(["penetration", "market", "growth", "share", "price"]);
const namesFigure = (concept: string | null): boolean => concept !== null && (concept.startsWith("w:") || figured.has(concept));

/** A figure by a part of its name, "the penetration of large models": every word is one of its name; several that it is part of are all offered. */
export function readPartOfName(text: string, tokens: readonly Token[], { patterns }: Grammar): Reading | null {
  const refusal = refusalOf(text);
  if (asksForEntries.test(text) || isYesNo(text) || (refusal !== null && refusal !== "price")) return null;
  const said = tokens.filter(({ concept }) => concept === null || !idle.has(concept));
  if (!said.some(({ concept }) => namesFigure(concept))) return null;
  if (listsEntries.test(text.trim()) && said.length === tokens.length) return null;
  const found = patterns.filter((pattern) => "statistic" in pattern.constants && said.every((token) => names(pattern, token)));
  const ids = [...new Set(found.flatMap(({ constants }) => constants["statistic"] ?? []))].sort();
  const [pattern] = found;
  if (!pattern || ids.length > mostOffered) return null;
  const read = {
    query: pattern.query.name,
    chips: [],
    pattern: pattern.text,
    mode: "list",
    source: null,
    top: null,
    large: false,
    counted: null,
  } as const;
  const [only, ...others] = ids;
  if (only !== undefined && others.length === 0) return { outcome: "readable", ...read, parameters: { statistic: only } };
  return { outcome: "ambiguous", ...read, parameters: {}, choices: [{ said: text.trim(), parameter: "statistic", ids }] };
}

function names({ concepts, fixed, periods, numbers }: Pattern, token: Token): boolean {
  if (token.negated) return false;
  if (token.concept !== null && concepts.has(conceptOf(token))) return true;
  if (token.period && periods.includes(spanOf(token.period))) return true;
  if (token.number !== null && numbers.includes(token.number)) return true;
  return token.entries.some(({ id }) => fixed.includes(id));
}
