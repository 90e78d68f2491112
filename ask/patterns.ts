import type { Kind } from "../schema/graph.ts";
import type { QueryHeader, QueryParameter } from "../schema/savedQuery.ts";
import { focusOf } from "./focus.ts";
import { fold } from "./fold.ts";
import type { NameIndex } from "./names.ts";
import { formsOf } from "./patternForms.ts";
import type { Period } from "./periods.ts";
import { isUnknown, type Token, tokenise } from "./tokens.ts";
import { baseVocabulary, type Vocabulary, withAnyOrganization, withWords } from "./vocabulary.ts";

/** A saved query as the grammar sees it. */
export interface Askable {
  readonly name: string;
  readonly header: Pick<QueryHeader, "parameters" | "columns" | "ask" | "purpose">;
}

/** A place in a pattern: the parameter it fills, and whether the question must deny it. */
interface Slot {
  readonly parameter: string;
  readonly negated: boolean;
}

/** A question pattern of a saved query: concepts in no order, slots in order, and parameters it sets by itself. */
export interface Pattern {
  readonly query: Askable;
  readonly text: string;
  readonly concepts: ReadonlySet<string>;
  readonly slots: readonly Slot[];
  readonly constants: Readonly<Record<string, string>>;
  readonly periods: readonly string[];
  readonly numbers: readonly number[];
  /** Names of fixed entities the pattern itself holds, by id. */
  readonly fixed: readonly string[];
  /** Whether its query answers yes or no when so asked. */
  readonly yesNo: boolean;
  /** Whether it asks for covering in so many words, which any question may leave out. */
  readonly covers: boolean;
  /** The kind that it asks for, where its form tells. */
  readonly focus: string | null;
}

export interface Grammar {
  /** Without the words of figures' names, which are also parts of names we do not hold. */
  readonly base: Vocabulary;
  readonly vocabulary: Vocabulary;
  /** Companies taken for organisations of any kind. */
  readonly anyOrganization: Vocabulary;
  readonly patterns: readonly Pattern[];
  /** Ids of those that give certificates: "without an NMPA certificate" leaves out no vendor. */
  readonly authorities: ReadonlySet<string>;
}

/** Kinds that are asked for in many words: their names are patterns, not names to look up. */
const wordyKinds: readonly Kind[] = ["Statistic", "Taxonomy", "Conflict"];
const placeholder = /\{(\w+)(?:=([^}]+))?\}/g;

/** Makes the grammar of one release from the headers of the saved queries and the names of figures and lists. */
export function buildGrammar(queries: readonly Askable[], index: NameIndex): Grammar {
  const base = baseVocabulary();
  const texts = queries.flatMap((query) => patternTexts(query, index).map((text) => ({ query, ...text })));
  const labels = queries.flatMap(({ header }) => Object.values(header.parameters).flatMap(enumLabels));
  const words = [...texts.map(({ text }) => text), ...labels].flatMap((text) => ownWords(text, index, base));
  const named = labels.filter((label) => severalWords(label, index, base)).flatMap(phrasesOf);
  const vocabulary = withWords(base, [...words, ...named]);
  const patterns = texts.map(({ query, text, said, constants }) => compile(query, text, said, constants, index, vocabulary));
  const authorities = new Set(patterns.flatMap(({ constants, fixed }) => ("authority" in constants ? fixed : [])));
  return { base, vocabulary, anyOrganization: withAnyOrganization(vocabulary), patterns: patterns.filter(says), authorities };
}

/** What a name of a figure leaves when its idle words are gone. */
export const idle: ReadonlySet<string> = new Set(["state", "report", "define", "count", "source", "conflict", "agree"]);
const things = ["model", "vendor", "hospital", "person", "policyScenario"];

/** A figure must be named by something, and a figure that counts things is asked for by "how many", not by "which". */
function says({ query, constants, concepts, fixed, numbers, periods }: Pattern): boolean {
  const wordy = Object.keys(constants).filter((name) => isWordy(query.header.parameters[name]));
  if (wordy.length === 0) return true;
  const content = [...concepts].filter((concept) => !idle.has(concept));
  if (content.length + fixed.length + numbers.length + periods.length === 0) return false;
  // "The models of the report" names none of its lists.
  if (kindsOf(query.header.parameters[wordy[0] ?? ""]).includes("Taxonomy") && content.every((concept) => things.includes(concept)))
    return fixed.length + numbers.length + periods.length > 0;
  if (!kindsOf(query.header.parameters[wordy[0] ?? ""]).includes("Statistic")) return true;
  return (
    concepts.has("count") ||
    concepts.has("share") ||
    !content.every((concept) => things.includes(concept) || ["release", "develop", "deploy"].includes(concept))
  );
}

interface PatternText {
  readonly text: string;
  readonly said: string;
  readonly constants: Readonly<Record<string, string>>;
}

/** The patterns of a query; one with a place for a wordy kind becomes one for each name of that kind. */
function patternTexts({ header }: Askable, index: NameIndex): PatternText[] {
  const written = [...(header.ask?.en ?? []), ...(header.ask?.zh ?? [])];
  return written
    .flatMap((text) => formsOf(text, header))
    .flatMap((text): PatternText[] => {
      const wordy = [...text.matchAll(placeholder)].find(([, name = "", value]) => value === undefined && isWordy(header.parameters[name]));
      if (!wordy) return [{ text, said: text, constants: {} }];
      const [whole, name = ""] = wordy;
      return index.entries
        .filter(({ kind }) => kindsOf(header.parameters[name]).includes(kind))
        .flatMap((entry) =>
          [entry.nameEn, entry.nameZh, ...entry.aliases]
            .filter((called) => called !== null)
            .map((called) => ({ text: text.replace(whole, ` ${called} `), said: text, constants: { [name]: entry.id } })),
        );
    });
}

/** The kinds that a parameter takes; none where it takes no entry. */
export const kindsOf = (parameter: QueryParameter | undefined): readonly Kind[] => (parameter?.kind === "entity" ? parameter.of : []);
/** Whether a parameter names a figure, a list or a disagreement. */
export const isWordy = (parameter: QueryParameter | undefined) =>
  kindsOf(parameter).length > 0 && kindsOf(parameter).every((kind) => wordyKinds.includes(kind));

const enumLabels = (parameter: QueryParameter): string[] =>
  parameter.kind === "enum" ? Object.values(parameter.values).flatMap(({ en, zh }) => [en, zh]) : [];

/** Whether a name is made of several words, of which one is not known by itself. */
function severalWords(label: string, index: NameIndex, base: Vocabulary): boolean {
  const own = ownWords(label, index, base);
  return own.length > 0 && own.join("") !== fold(label).text;
}

/** A value that is named by several words is asked for by all of them, of one or of many. */
const phrasesOf = (label: string): string[] => [fold(label).text, fold(`${label}s`).text];

/** What a pattern says that the vocabulary does not know yet. */
function ownWords(text: string, index: NameIndex, base: Vocabulary): string[] {
  return tokenise(text.replaceAll(placeholder, " "), index, base, false)
    .filter(isUnknown)
    .flatMap((token) => token.text.split(" "))
    .map((word) => fold(word).text)
    .filter((word) => word !== "");
}

// A private letter no question holds stands for the slot while the pattern is cut.
const mark = (number: number) => ` zqslot${"abcdefgh"[number]} `;

function compile(
  query: Askable,
  text: string,
  said: string,
  given: Readonly<Record<string, string>>,
  index: NameIndex,
  vocabulary: Vocabulary,
): Pattern {
  const constants: Record<string, string> = { ...given };
  const names: string[] = [];
  const marked = text.replaceAll(placeholder, (_, name: string, value: string | undefined) => {
    if (value === undefined) return mark(names.push(name) - 1);
    constants[name] = value;
    return " ";
  });
  // Two places side by side are one word that nobody knows.
  const slotsOf = ({ text: held, negated }: Token): Slot[] => {
    const folded = fold(held).text;
    return names.flatMap((parameter, number) => (folded.includes(mark(number).trim()) ? { parameter, negated } : []));
  };
  const tokens = tokenise(marked, index, vocabulary, false);
  const slots: Slot[] = [];
  const concepts = new Set<string>();
  const fixed: string[] = [];
  for (const token of tokens) {
    const own = slotsOf(token);
    slots.push(...own);
    if (own.length > 0) continue;
    if (token.concept !== null) concepts.add(conceptOf(token));
    else if (token.entries[0]) fixed.push(`${token.negated ? "!" : ""}${token.entries[0].id}`);
  }
  return {
    query,
    text: said,
    concepts: new Set([...concepts].filter((concept) => concept !== "cover")),
    slots,
    constants,
    periods: tokens.flatMap(({ period }) => (period ? [spanOf(period)] : [])),
    numbers: tokens.flatMap(({ number }) => (number === null ? [] : [number])),
    fixed,
    covers: concepts.has("cover"),
    focus: focusOf(marked, tokens),
    // Of what was said of an entry, "yes" would be one more statement; and rows in an order affirm no order.
    yesNo: query.header.purpose !== "evidence" && query.header.purpose !== "report" && ![...concepts].some((concept) => ranks.has(concept)),
  };
}

/** What compares, ranks or joins by any route: whatever is so, there are rows; and who are no partners may yet develop together. */
const ranks: ReadonlySet<string> = new Set([
  "partner",
  "path",
  "compare",
  "most",
  "least",
  "newest",
  "oldest",
  "top",
  "share",
  "growth",
  "per",
  "yearly",
  "w:than",
  "w:多",
]);

/** A period from end to end: growth to 2025 is not growth to 2024. */
export const spanOf = ({ from, to }: Period): string => `${from}/${to}`;

/** A concept with its "not". */
export const conceptOf = ({ concept, negated }: Token): string => `${negated ? "!" : ""}${concept}`;

/** Whether a text asks for yes or no. */
export const isYesNo = (text: string): boolean =>
  /(^|[,:;] ?)(does|do|is|are|has|have|can(?! (you|i|we)\b)|did|was|were|if|whether|any)\s(?!you know)/i.test(text.trim()) ||
  (/是否|吗|有没有|是不是|有无|做不做/.test(text) && !/哪|什么|多少|几|谁/.test(text));
