import { kindConcepts } from "./lexicon/concepts.ts";
import type { Pattern } from "./patterns.ts";
import type { Token } from "./tokens.ts";

/** The column by which a query lists a kind, by the concept that asks for it. */
const kindNames: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(kindConcepts).map((concept) => [concept, concept])),
  university: "vendor",
  company: "vendor",
  agent: "model",
  platform: "model",
};

/** Whether the rows of a pattern's query are of the kind that is asked for; a hospital that develops is a vendor. */
export const lists = ({ query }: Pattern, focus: string): boolean => {
  const [listed] = Object.keys(query.header.columns);
  return listed === focus || (focus === "hospital" && listed === "vendor");
};

/** Whether the rows of a query are vendors of every kind. */
export const listsVendors = ({ columns }: Pattern["query"]["header"]): boolean => Object.keys(columns)[0] === "vendor";

/** The columns that may hold what is asked for, where these are asked for. */
const holding: Readonly<Record<string, RegExp>> = {
  hospital: /^(hospital|vendor|place|holder|entity|subject|shared|organization|object|first)/,
  model: /^(model|holder|entity|subject|shared|object|first)/,
};
/** Whether no column of a pattern's query can hold what is asked for; a figure of a report counts it without naming it. */
export const strays = ({ query }: Pattern, focus: string): boolean => {
  const holds = holding[focus];
  return (
    holds !== undefined && query.header.purpose !== "report" && !Object.keys(query.header.columns).some((column) => holds.test(column))
  );
};

const asking = /\b(which|what|whose|who|how many|number of|list)\b|谁|哪|什么|多少|几/i;

/** The kind that a question asks for: the one after "which"; without such a word the first in English, the last in Chinese. What is denied is not asked for. */
export function focusOf(text: string, tokens: readonly Token[]): string | null {
  const asked = asking.exec(text)?.index ?? -1;
  let at = 0;
  const kinds = tokens.flatMap(({ text: said, concept, entries, negated }) => {
    at = Math.max(at, text.indexOf(said, at));
    const kind = concept === null || negated || entries.length > 0 ? undefined : kindNames[concept];
    return kind === undefined ? [] : [{ kind, at }];
  });
  const first = /\p{Script=Han}/u.test(text) && asked < 0 ? kinds.at(-1) : kinds.find((each) => each.at >= asked);
  return first?.kind ?? null;
}
