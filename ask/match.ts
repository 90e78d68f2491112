import type { Kind } from "../schema/graph.ts";
import type { QueryParameter } from "../schema/savedQuery.ts";
import { fold } from "./fold.ts";
import { kindConcepts } from "./lexicon/concepts.ts";
import type { NameEntry } from "./names.ts";
import { conceptOf, type Pattern } from "./patterns.ts";
import type { Period } from "./periods.ts";
import { isUnknown, type Token } from "./tokens.ts";

/** What a parameter is given: entities that fit (more than one is ambiguous), a scalar, or a text that is no name we hold. */
type Filling =
  | { readonly type: "entity"; readonly token: Token; readonly entries: readonly NameEntry[] }
  | { readonly type: "scalar"; readonly token: Token; readonly value: string | number }
  | { readonly type: "missing"; readonly token: Token; readonly kinds: readonly Kind[] };

export interface Match {
  readonly pattern: Pattern;
  readonly fillings: Readonly<Record<string, Filling>>;
  /** Concepts said and not needed; less is better. */
  readonly dropped: number;
  /** Conditions the pattern itself does not speak of; less is better. */
  readonly extra: number;
  readonly count: boolean;
}

/** Concepts that add nothing beside others, in the order in which they are let go. */
const droppable: readonly (readonly string[])[] = [
  [],
  ["define"],
  ["define", "state"],
  ["define", "state", "attribute"],
  ["define", "state", "release"],
];
/** Beside a vendor that is asked for, what it makes adds nothing: "vendors that develop models for pathology". */
const vendorDroppable: readonly (readonly string[])[] = [
  ["define", "develop"],
  ["define", "develop", "model"],
  ["define", "hold", "model"],
  ["define", "model"],
];

/** All ways to read the tokens as one of the patterns that let go of the fewest words. */
export function matchAll(patterns: readonly Pattern[], tokens: readonly Token[]): Match[] {
  const said = new Set(tokens.filter(({ concept }) => concept !== null).map(conceptOf));
  const possible = patterns.filter(({ concepts }) => [...concepts].every((concept) => said.has(concept)));
  const ways = said.has("vendor") || said.has("university") ? [...droppable, ...vendorDroppable] : droppable;
  for (const way of ways) {
    // Only what would leave something to ask.
    if (way.some((concept) => concept !== "define" && concept !== "state" && !said.has(concept)) && way.length > 1) continue;
    const found = possible.flatMap((pattern) => matchOne(pattern, tokens, new Set(way)));
    if (found.length > 0) return found;
  }
  return [];
}

function matchOne(pattern: Pattern, tokens: readonly Token[], drop: ReadonlySet<string>): Match[] {
  for (const count of [false, true]) {
    if (count && (pattern.concepts.has("count") || !tokens.some(({ concept }) => concept === "count"))) continue;
    const match = tryMatch(pattern, tokens, count ? new Set([...drop, "count"]) : drop);
    if (match) return [{ ...match, count }];
  }
  return [];
}

function tryMatch(pattern: Pattern, tokens: readonly Token[], drop: ReadonlySet<string>): Omit<Match, "count"> | null {
  const needed = new Set(pattern.concepts);
  const rest: Token[] = [];
  let dropped = 0;
  const periods = [...pattern.periods];
  const numbers = [...pattern.numbers];
  const fixed = new Set(pattern.fixed);
  const kinds = acceptedKinds(pattern);
  for (const [place, token] of tokens.entries()) {
    const own = token.entries.find(({ id }) => fixed.has(`${token.negated ? "!" : ""}${id}`));
    if (token.concept === "cover") continue;
    if (own) fixed.delete(`${token.negated ? "!" : ""}${own.id}`);
    else if (token.concept !== null && pattern.concepts.has(conceptOf(token))) needed.delete(conceptOf(token));
    else if (token.period && periods.includes(token.period.from)) periods.splice(periods.indexOf(token.period.from), 1);
    else if (token.number !== null && numbers.includes(token.number)) numbers.splice(numbers.indexOf(token.number), 1);
    else if (token.concept !== null && token.entries.length > 0 && !token.negated && drop.has(token.concept)) dropped++;
    else if (token.concept !== null && token.entries.length === 0 && enumNames(pattern, token).length === 0) {
      const absorbed = isKindOfNeighbour(tokens, place, kinds);
      if (!absorbed && (token.negated || !drop.has(token.concept))) {
        if (isTimeWord(token)) rest.push(token);
        else return null;
      } else dropped++;
    } else rest.push(token);
  }
  if (needed.size + periods.length + numbers.length + fixed.size > 0) return null;
  const fillings = fill(pattern, rest);
  if (!fillings || guesses(pattern, fillings)) return null;
  const extra = Object.keys(fillings).length - pattern.slots.length;
  return { pattern, fillings, dropped, extra };
}

/** A text that is no name we hold is taken for one only where the rest of the question says what is asked. */
function guesses({ concepts }: Pattern, fillings: Readonly<Record<string, Filling>>): boolean {
  const all = Object.values(fillings);
  const lost = all.filter(({ type }) => type === "missing");
  if (lost.length === 0) return false;
  if (lost.length > 1) return true;
  const [only] = lost;
  if (all.length > 1 || [...concepts].some((concept) => concept !== "define")) return false;
  return !(only !== undefined && looksLikeName(only.token.text));
}

/** Capitals, figures or the endings of companies and hospitals; "the weather" looks like no name. */
const looksLikeName = (text: string) => /[A-Z0-9]/.test(text) || /(公司|医院|大学|科技|医疗|健康|智能|模型|研究院|集团)$/.test(text);

const isTimeWord = ({ concept, negated }: Token) => !negated && (concept === "since" || concept === "before" || concept === "more");

const acceptedKinds = ({ query }: Pattern): readonly Kind[] =>
  Object.values(query.header.parameters).flatMap((parameter) => (parameter.kind === "entity" ? parameter.of : []));

/** "Hospital" beside the name of a hospital says nothing new. */
function isKindOfNeighbour(tokens: readonly Token[], place: number, accepted: readonly Kind[]): boolean {
  const concept = tokens[place]?.concept;
  const kinds: readonly Kind[] = Object.entries(kindConcepts).find(([name]) => name === concept)?.[1] ?? [];
  return [tokens[place - 1], tokens[place + 1]].some(
    (token) =>
      token !== undefined &&
      (token.entries.some((entry) =>
        kinds.some((kind) => (entry.kind === kind || entry.kinds?.includes(kind)) && accepted.includes(kind)),
      ) ||
        (isUnknown(token) && kinds.some((kind) => accepted.includes(kind)))),
  );
}

/** Gives every slot its value and every remaining token an optional parameter; null where something is left over. */
function fill(pattern: Pattern, rest: readonly Token[]): Record<string, Filling> | null {
  const fillings: Record<string, Filling> = {};
  const left = [...rest];
  const { parameters } = pattern.query.header;
  for (const { parameter, negated } of pattern.slots) {
    const definition = parameters[parameter];
    const place = left.findIndex((token) => token.negated === negated && !!definition && fits(definition, token));
    const token = left[place];
    const filling = token && definition ? fillingOf(definition, token) : null;
    if (!token || !filling) return null;
    fillings[parameter] = filling;
    left.splice(place, 1);
  }
  return fillOptional(pattern, left, fillings);
}

function fillOptional(
  { query, constants }: Pattern,
  left: readonly Token[],
  fillings: Record<string, Filling>,
): Record<string, Filling> | null {
  const free = Object.entries(query.header.parameters).filter(
    ([name, { optional, default: preset }]) => !(name in fillings) && !(name in constants) && (optional || preset !== undefined),
  );
  const open = new Map(free);
  for (let place = 0; place < left.length; place++) {
    const token = left[place];
    if (!token || token.negated || isUnknown(token)) return null;
    if (isTimeWord(token)) continue;
    const word = left[place - 1] && isTimeWord(left[place - 1] as Token) ? left[place - 1]?.concept : left[place + 1]?.concept;
    const given = token.period ? periodFillings(open, token, token.period, word ?? null) : optionalFilling(open, token);
    if (!given) return null;
    for (const [name, filling] of Object.entries(given)) {
      fillings[name] = filling;
      open.delete(name);
    }
  }
  return fillings;
}

function optionalFilling(open: ReadonlyMap<string, QueryParameter>, token: Token): Record<string, Filling> | null {
  // "Pathology and ultrasound" are two specialties: the second is no modality because the place of the specialty is taken.
  const first = Math.min(...token.entries.map(({ kind }) => rankOfKind(kind)));
  for (const [name, parameter] of open) {
    if (parameter.kind === "entity" && !parameter.of.some((kind) => rankOfKind(kind) <= first)) continue;
    const filling = fits(parameter, token) ? fillingOf(parameter, token) : null;
    if (filling) return { [name]: filling };
  }
  return null;
}

/** A word that names a specialty and a modality alike is the specialty: the kinds in the order people mean them. */
const meant: readonly Kind[] = [
  "Vendor",
  "Hospital",
  "Model",
  "Specialty",
  "Scenario",
  "Modality",
  "Organ",
  "PolicyScenario",
  "PolicyCategory",
];
export const rankOfKind = (kind: Kind): number => (meant.includes(kind) ? meant.indexOf(kind) : meant.length);

/** A period fills `year`, or the two ends `from` and `to` as far as "since" and "before" leave them open. */
function periodFillings(
  open: ReadonlyMap<string, QueryParameter>,
  token: Token,
  period: Period,
  word: string | null,
): Record<string, Filling> | null {
  const scalar = (value: string | number): Filling => ({ type: "scalar", token, value });
  const year = open.get("year");
  if (year && word !== "since" && word !== "before" && period.from === period.to && period.from.length === 4)
    return { year: scalar(year.kind === "integer" ? Number(period.from) : period.from) };
  if (!open.has("from") || !open.has("to")) return null;
  return {
    ...(word === "before" ? {} : { from: scalar(period.from) }),
    ...(word === "since" ? {} : { to: scalar(period.to) }),
  };
}

/** Parameters of the query that have a value named as the token. */
const enumNames = ({ query }: Pattern, token: Token): string[] =>
  Object.entries(query.header.parameters).flatMap(([name, parameter]) => (enumValue(parameter, token) === null ? [] : [name]));

function enumValue(parameter: QueryParameter, { text }: Token): string | null {
  if (parameter.kind !== "enum") return null;
  const said = fold(text).text;
  const found = Object.entries(parameter.values).find(([value, { en, zh }]) => [value, en, zh].some((label) => fold(label).text === said));
  return found?.[0] ?? null;
}

function fits(parameter: QueryParameter, token: Token): boolean {
  if (parameter.kind === "enum") return enumValue(parameter, token) !== null;
  if (parameter.kind === "entity") return isUnknown(token) || token.entries.some((entry) => ofKind(entry, parameter.of));
  if (parameter.kind === "integer") return token.number !== null || (token.period !== null && token.period.from.length === 4);
  if (parameter.kind === "date") return token.period !== null;
  return false;
}

const ofKind = ({ kind, kinds = [] }: NameEntry, wanted: readonly Kind[]) => wanted.some((each) => each === kind || kinds.includes(each));

function fillingOf(parameter: QueryParameter, token: Token): Filling | null {
  if (parameter.kind === "entity") {
    if (isUnknown(token)) return { type: "missing", token, kinds: parameter.of };
    return { type: "entity", token, entries: token.entries.filter((entry) => ofKind(entry, parameter.of)) };
  }
  if (parameter.kind === "integer") {
    const value = token.number ?? Number(token.period?.from);
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = parameter;
    return value >= min && value <= max && Number.isInteger(value) ? { type: "scalar", token, value } : null;
  }
  if (parameter.kind === "enum") {
    const value = enumValue(parameter, token);
    return value === null ? null : { type: "scalar", token, value };
  }
  return token.period ? { type: "scalar", token, value: token.period.from } : null;
}
