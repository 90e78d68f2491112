import type { Kind } from "../schema/graph.ts";
import type { QueryParameter } from "../schema/savedQuery.ts";
import { enumNames, type Filling, fillingOf, fits, periodFillings, rankOfKind, timeWords } from "./fillings.ts";
import { kindConcepts } from "./lexicon/concepts.ts";
import { conceptOf, type Pattern, spanOf } from "./patterns.ts";
import { isUnknown, saysWho, type Token } from "./tokens.ts";

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
  ["define", "model"],
];

/** All ways to read the tokens as one of the patterns that let go of the fewest words. */
export function matchAll(patterns: readonly Pattern[], tokens: readonly Token[]): Match[] {
  const said = new Set(tokens.filter(({ concept }) => concept !== null).map(conceptOf));
  const named = new Set(tokens.flatMap(({ entries, negated }) => entries.map(({ id }) => `${negated ? "!" : ""}${id}`)));
  const possible = patterns.filter(
    ({ concepts, fixed, slots }) => slots.length <= tokens.length && has(said, concepts) && has(named, fixed),
  );
  const ways = ["vendor", "university", "company"].some((each) => said.has(each)) ? [...droppable, ...vendorDroppable] : droppable;
  for (const way of ways) {
    // Only what would leave something to ask.
    if (way.some((concept) => concept !== "define" && concept !== "state" && !said.has(concept)) && way.length > 1) continue;
    const found = possible.flatMap((pattern) => matchOne(pattern, tokens, new Set(way)));
    if (found.length > 0) return found;
  }
  return [];
}

function has(said: ReadonlySet<string>, wanted: Iterable<string>): boolean {
  for (const each of wanted) if (!said.has(each)) return false;
  return true;
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
    if (token.concept === "both" && !needed.has("both")) dropped++;
    else if (own) fixed.delete(`${token.negated ? "!" : ""}${own.id}`);
    else if (token.concept !== null && pattern.concepts.has(conceptOf(token))) needed.delete(conceptOf(token));
    else if (token.period && periods.includes(spanOf(token.period))) periods.splice(periods.indexOf(spanOf(token.period)), 1);
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
  // What a text mentions is more than the topics that it is noted under.
  if (drop.has("state") && tokens.some(({ concept }) => concept === "state") && ("topic" in pattern.constants || fillings?.["topic"]))
    return null;
  if (!fillings || guesses(pattern, fillings) || unlike(pattern, fillings) || parts(fillings, tokens)) return null;
  if (isMade(pattern, fillings, tokens) || isNoBase(pattern, fillings)) return null;
  const extra = Object.keys(fillings).length - pattern.slots.length;
  const { atLeast } = fillings;
  // "Exactly 5" is at least and at most 5.
  return { pattern, fillings: atLeast && pattern.concepts.has("exact") ? { ...fillings, atMost: atLeast } : fillings, dropped, extra };
}

/** Two things that one model must meet together are conditions; what one model is asked to meet and "and" alone joins is of one kind. */
function unlike({ query, concepts }: Pattern, { first, second }: Readonly<Record<string, Filling>>): boolean {
  const { atLeast } = query.header.parameters;
  if (!atLeast || first?.type !== "entity" || second?.type !== "entity") return false;
  if (isOrganization(first) && isOrganization(second)) return !second.token.joined;
  // Vendors that cover a specialty and a modality may do so with two models.
  if (concepts.has("or") || (second.token.joined && "vendor" in query.header.columns)) return false;
  return !first.entries.some(({ kind }) => second.entries.some((other) => other.kind === kind));
}

/** Nothing is based on a company: "based on Baichuan" means one of its base models, and which is not said. */
const isNoBase = ({ constants }: Pattern, { to }: Readonly<Record<string, Filling>>): boolean =>
  constants["relationship"] === "BASED_ON" &&
  to?.type === "entity" &&
  !to.entries.some(({ kind }) => kind === "BaseModel" || kind === "Model");

/** Who develops or releases a base model is not who builds on it, nor who made a certificate who holds it: what is itself made keeps the word. */
function isMade({ concepts }: Pattern, fillings: Readonly<Record<string, Filling>>, tokens: readonly Token[]): boolean {
  const said = (word: string) => tokens.some(({ concept }) => concept === word);
  const makes = (said("develop") && !concepts.has("develop")) || (said("release") && !concepts.has("release"));
  if (!makes || ["buildOn", "deploy"].some((word) => concepts.has(word))) return false;
  if (!said("model") && ["certificate", "classThree"].some((word) => concepts.has(word))) return true;
  return Object.values(fillings).some(
    (filling) =>
      filling.type === "entity" && filling.entries.every(({ kind }) => made.has(kind) || (kind === "Hospital" && !said("model"))),
  );
}
const made: ReadonlySet<Kind> = new Set(["BaseModel", "Certificate", "Policy"]);

const isOrganization = (filling: Filling): boolean =>
  filling.type === "entity" && filling.entries.every(({ kind }) => kind === "Vendor" || kind === "Hospital");

/** Of two organisations one may develop what the other uses, but not where "and" or "or" joins them. */
const parts = ({ vendor, hospital, baseModel }: Readonly<Record<string, Filling>>, tokens: readonly Token[]): boolean =>
  (vendor !== undefined && hospital !== undefined && (vendor.token.joined || hospital.token.joined)) ||
  // "Qwen and DeepSeek" are two base models, though DeepSeek is a company too.
  (vendor !== undefined && baseModel !== undefined && (vendor.token.joined || baseModel.token.joined)) ||
  // "Based on X and based on Y" names two base models.
  (vendor?.type === "entity" && tokens.filter(({ concept }) => concept === "buildOn").length > 1);

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

const isTimeWord = ({ concept, negated }: Token) => !negated && timeWords.includes(concept);

const acceptedKinds = ({ query }: Pattern): readonly Kind[] =>
  Object.values(query.header.parameters).flatMap((parameter) => (parameter.kind === "entity" ? parameter.of : []));

/** "Hospital" beside the name of a hospital says nothing new. */
function isKindOfNeighbour(tokens: readonly Token[], place: number, accepted: readonly Kind[]): boolean {
  const word = tokens[place];
  if (!word || saysWho(word)) return false;
  const kinds: readonly Kind[] = Object.entries(kindConcepts).find(([name]) => name === word.concept)?.[1] ?? [];
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
    const place = left.findIndex(
      (token) => token.negated === negated && !!definition && fits(definition, token) && !isElse(token, definition, pattern),
    );
    const token = left[place];
    const filling = token && definition ? fillingOf(definition, token) : null;
    if (!token || !filling) return null;
    fillings[parameter] = filling;
    left.splice(place, 1);
  }
  return fillOptional(pattern, left, fillings);
}

/** "Baichuan models" are those of the company; only what is built on Baichuan is built on one of that family. */
const isElse = ({ entries }: Token, { kind }: QueryParameter, { concepts }: Pattern): boolean =>
  kind === "text" && entries.length > 0 && !concepts.has("buildOn");

function fillOptional(
  { query, constants, concepts }: Pattern,
  left: readonly Token[],
  fillings: Record<string, Filling>,
): Record<string, Filling> | null {
  const free = Object.entries(query.header.parameters).filter(
    ([name, { optional, default: preset }]) => !(name in fillings) && !(name in constants) && (optional || preset !== undefined),
  );
  const open = new Map(free);
  for (let place = 0; place < left.length; place++) {
    const token = left[place];
    if (!token || isUnknown(token) || (token.negated && token.period)) return null;
    // "Not used at a hospital" is not "not developed by it".
    if (token.negated && "deployed" in constants && token.entries.some(({ kind }) => kind === "Hospital")) return null;
    // A time beside "deployed" or "approved" is when that was, not when it was released.
    if (token.period && ("deployed" in constants || "certified" in constants) && !concepts.has("release")) return null;
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
    // What is denied fills what is left out, and nothing else does.
    if (name.startsWith("without") !== token.negated) continue;
    // A number is a threshold only where "more than" says so, which patterns do.
    if (name === "atLeast" || name === "atMost") continue;
    // Nor is a third one of a list, a base model beside a family, who issues beside another, or what is left out what is not used.
    if (["third", "like", "withoutUse", "jointIssuer"].includes(name)) continue;
    // A second modality is not the type of a model, though one word may name both.
    if (parameter.kind === "enum" && token.entries.length > 0) continue;
    // A hospital beside what is used is where, not who makes it: patterns say so.
    if (parameter.kind === "enum" && token.concept === "hospital") continue;
    if (parameter.kind === "entity" && !parameter.of.some((kind) => rankOfKind(kind) <= first)) continue;
    const filling = fits(parameter, token) ? fillingOf(parameter, token) : null;
    if (filling) return { [name]: filling };
  }
  return null;
}
