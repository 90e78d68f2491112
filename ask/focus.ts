import { kindConcepts } from "./lexicon/concepts.ts";
import type { Pattern } from "./patterns.ts";
import { saysWho, type Token } from "./tokens.ts";

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
  if (focus === "who") return listed === "vendor" || listed === "holder";
  return listed === focus || (focus === "hospital" && listed === "vendor");
};

/** Whether the rows of a query are organisations of every kind, or what these hold. */
export const listsMakers = ({ columns }: Pattern["query"]["header"]): boolean =>
  ["vendor", "partner", "holder", "organization"].includes(Object.keys(columns)[0] ?? "");

/** The columns that may hold what is asked for, where these are asked for. */
const holding: Readonly<Record<string, RegExp>> = {
  hospital: /^(hospital|vendor$|place|holder|entity|subject|shared|organization|object|first)/,
  model: /^(model$|models$|holder|entity|subject|shared|object|first)/,
};
/** Whether no column of a pattern's query can hold what is asked for; a figure of a report counts it without naming it. */
export const strays = ({ query }: Pattern, focus: string): boolean => {
  const holds = holding[focus];
  if (holds === undefined || query.header.purpose === "report") return false;
  return !Object.keys(query.header.columns).some((column) => holds.test(column));
};

/** Whether a pattern asks for another kind than the question: "models by hospitals" is not "hospitals with models". */
export const asksElse = ({ focus: own }: Pattern, focus: string): boolean =>
  own !== null && own !== focus && own !== "who" && focus !== "who";

/** "Per model" and "每个模型" ask for a row a model. */
export const asksForEach = (text: string): boolean => rowEach.test(text);
const rowEach =
  /\b(?:per|each|every) (?=[a-z])|(?<!(?:ed|made|built|run) )\bby (?=(?:specialty|modality|organ|scenario|vendor|hospital)\b)|(?<![a-z])(?:每一?[个家款所项种]|各个?)/i;
/** "用在医院的模型有哪些" asks for what comes last before it asks. */
const endsAsking = /(有|是|包括)(哪些|哪几[个家款种]|什么|多少[个家款种]?|几[个家款种])[？?。！!]?$/;
/** "模型有哪些在医院使用" asks for what stands before it. */
const asksBefore = /(有|是)(哪些|哪几[个家款种]|多少[个家款种]?|几[个家款种])(?=[在被用获可能已经没不])/;
const asking = /\b(which|what|whose|who|how many|number of|list)\b|谁|哪|什么|多少|几/i;

function kindOf(token: Token): string | undefined {
  if (token.concept === null || token.entries.length > 0) return undefined;
  return saysWho(token) ? "who" : kindNames[token.concept];
}

/** "University models" and "有证书的模型" are models: a noun in the singular beside another says of what kind that is, a certificate what it has. */
const modifies = ({ text: said, concept }: Token, next: Token | undefined, rest: string): boolean =>
  next !== undefined &&
  kindOf(next) !== undefined &&
  ((/[a-z]$/i.test(said) && !/s$/i.test(said) && rest.startsWith(`${said} ${next.text}`)) ||
    (concept === "certificate" && rest.startsWith(`${said}的${next.text}`)));

/** "How many scenarios have a model" counts scenarios; "how many models has each scenario" wants a number for each. */
export const countsFocus = (text: string, tokens: readonly Token[], focus: string): boolean =>
  !rowEach.test(text) &&
  tokens.some(({ concept }, place) => {
    const next = tokens[place + 1];
    return concept === "count" && next !== undefined && kindOf(next) === focus;
  });

/** Whether the rows of a query are one each of the kind that is counted, beside what was asked about. */
export const countsRows = ({ query }: Pattern, focus: string): boolean => {
  const { columns, parameters } = query.header;
  return Object.entries(columns).find(([name, { as }]) => as === "entity" && !(name in parameters))?.[0] === focus;
};

/** The kind that a question asks for: the one after "which"; without such a word the first in English, the last in Chinese. What is denied is not asked for. */
export function focusOf(text: string, tokens: readonly Token[]): string | null {
  const each = rowEach.exec(text);
  const asked = each ? each.index + each[0].length : (asking.exec(text)?.index ?? -1);
  let at = 0;
  const kinds = tokens.flatMap((token, place) => {
    at = Math.max(at, text.indexOf(token.text, at));
    const kind = token.negated ? undefined : kindOf(token);
    return kind === undefined || modifies(token, tokens[place + 1], text.slice(at)) ? [] : [{ kind, at }];
  });
  const last = asked < 0 ? /\p{Script=Han}/u.test(text) : endsAsking.test(text);
  const behind = asksBefore.exec(text);
  const before = behind ? kinds.findLast(({ at: place }) => place < behind.index) : undefined;
  const first = before ?? (last ? kinds.at(-1) : kinds.find(({ at: place }) => place >= asked));
  return first?.kind ?? null;
}
