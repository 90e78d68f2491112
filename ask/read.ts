import { deniesOfOne, sharesOne, withAll, withApprovals } from "./affirm.ts";
import {
  asksLarge,
  asksMeaning,
  asksTypes,
  citesUnheld,
  isBareWho,
  isYetToCome,
  namesUnheldHospital,
  unread,
  withoutTwins,
} from "./beforehand.ts";
import { enumNames, rankOfKind } from "./fillings.ts";
import { asksElse, asksForEach, countsFocus, countsRows, focusOf, lists, listsMakers, strays } from "./focus.ts";
import { type Match, matchAll } from "./match.ts";
import { misreads } from "./misread.ts";
import type { NameIndex } from "./names.ts";
import { readPartOfName } from "./partOfName.ts";
import { type Grammar, isWordy, isYesNo, kindsOf } from "./patterns.ts";
import type { Reading, ReadQuestion } from "./reading.ts";
import { type Missing, nameNotHeld, refuse } from "./refuse.ts";
import { withDates, withNumbers } from "./relative.ts";
import { asksOfAll, firmRefusalOf, refusalOf } from "./scope.ts";
import { plain, type Token, tokenise } from "./tokens.ts";
import { toReading } from "./toReading.ts";
import { asksOurs, isTrapped } from "./traps.ts";
import type { Vocabulary } from "./vocabulary.ts";

export const longestQuestion = 500;

/**
 * Reads a question as a saved query with parameters, or says why it cannot. Pure: no data is looked at but names.
 * `asOf` is the day that "this year" and "the last two years" count from.
 */
export function readQuestion(said: string, grammar: Grammar, index: NameIndex, asOf: string): Reading {
  if (said.length > longestQuestion) return { outcome: "out-of-scope", why: "too-long", source: null };
  const text = withNumbers(withDates(said, asOf));
  const firm = firmRefusalOf(plain(text));
  if (firm !== null) return { outcome: "out-of-scope", why: firm, source: null };
  // A place that nobody filled, "{specialty} vendors", names nothing.
  const reading = asksOfAll(plain(text)) || /\{\s*\w+\s*\}/.test(plain(text)) ? unread(text) : readText(text, grammar, index);
  if (reading.outcome === "readable" && isYetToCome(reading, asOf)) return { outcome: "out-of-scope", why: "forecast", source: null };
  // "Which models are used there" asks for models, though the same pattern may be asked as yes or no.
  if (reading.outcome !== "readable" && reading.outcome !== "ambiguous") return reading;
  // "The number of models per hospital" is as many numbers as there are hospitals.
  const rows = (reading.mode === "yes-no" && !isYesNo(plain(text))) || (reading.mode === "count" && asksForEach(plain(text)));
  return rows ? { ...reading, mode: "list" } : reading;
}

function readText(text: string, grammar: Grammar, index: NameIndex): Reading {
  const tokens = cut(text, index, grammar.vocabulary);
  const strict = readCut(text, tokens, grammar, index);
  const answered = strict.outcome === "readable" || strict.outcome === "ambiguous";
  if (answered || !tokens.some(({ concept }) => concept === "company")) return strict;
  // Who asks for "the company behind it" asks who is; a list of vendors must not pass for one of companies.
  const loose = readCut(text, cut(text, index, grammar.anyOrganization), grammar, index);
  const lost =
    loose.outcome === "readable" && grammar.patterns.some(({ query }) => query.name === loose.query && listsMakers(query.header));
  return lost ? unread(text) : loose;
}

const cut = (text: string, index: NameIndex, vocabulary: Vocabulary): readonly Token[] => withoutTwins(tokenise(text, index, vocabulary));

function readCut(text: string, tokens: readonly Token[], grammar: Grammar, index: NameIndex): Reading {
  const focus = focusOf(plain(text), tokens);
  const reading = readAsked(text, tokens, focus, grammar, index);
  if (reading.outcome !== "readable") return reading;
  return citesUnheld(tokens, focus) ? unread(text) : { ...reading, large: asksLarge(tokens, reading.mode) };
}

function readAsked(text: string, tokens: readonly Token[], focus: string | null, grammar: Grammar, index: NameIndex): Reading {
  if (tokens.length === 0) return { outcome: "out-of-scope", why: refusalOf(plain(text)) ?? "empty", source: null };
  if (isBareWho(tokens)) return { outcome: "out-of-scope", why: "empty", source: null };
  if (asksMeaning(plain(text), tokens) || asksTypes(plain(text), tokens) || isTrapped(plain(text), tokens)) return unread(text);
  const unheld = namesUnheldHospital(plain(text), tokens);
  if (unheld !== null) return nameNotHeld(unheld, ["Hospital"], index);
  const counts = focus !== null && countsFocus(plain(text), tokens, focus);
  const asked = { focus, yesNo: isYesNo(plain(text)), counts, ours: asksOurs(plain(text)) };
  const whole = readTokens(tokens, grammar, null, asked);
  if (whole?.outcome === "readable" || whole?.outcome === "ambiguous") return whole;
  const bare = whole ? null : readTokens(tokenise(text, index, grammar.base), grammar, null, asked);
  if (bare?.outcome === "missing") return refuse(text, tokens, bare, null, index);
  const { rest, source } = takeSource(tokens);
  const restricted = source ? readTokens(rest, grammar, source, asked) : null;
  const found = restricted ?? whole;
  if (found?.outcome === "readable" || found?.outcome === "ambiguous") return found;
  const { others, top } = takeTop(rest);
  const first = top === null ? null : readTokens(others, grammar, source, asked);
  if (first?.outcome === "readable") return { ...first, top, mode: "list" };
  const part = found === null ? readPartOfName(plain(text), tokens, grammar) : null;
  return part ?? refuse(text, rest, found?.outcome === "missing" ? found : null, source, index);
}

type Found = Exclude<Reading, { outcome: "out-of-scope" | "unknown" }> | Missing;

/** What a question asks for, as far as its form tells. */
interface Asked {
  readonly focus: string | null;
  readonly yesNo: boolean;
  /** Whether that kind is what "how many" counts. */
  readonly counts: boolean;
  /** Whether it is asked of these data, and not of the report. */
  readonly ours: boolean;
}

/** The best of all matches; null where no pattern says what the tokens say. */
function readTokens(
  tokens: readonly Token[],
  { patterns, authorities }: Grammar,
  source: string | null,
  { focus, yesNo, counts, ours }: Asked,
): Found | null {
  const matches = matchAll(patterns, tokens).filter(
    (match) =>
      !(ours && match.pattern.query.header.purpose === "report") &&
      (focus === null || !(strays(match.pattern, focus) || asksElse(match.pattern, focus))) &&
      !misreads(match, tokens, authorities),
  );
  const covering = tokens.some(({ concept }) => concept === "cover");
  // "How many scenarios" names nothing that covering could be asked of.
  const unlikely = ({ pattern }: Match): number =>
    (!covering && pattern.covers && pattern.slots.length === 0 ? 4 : 0) +
    (covering === pattern.covers ? 0 : 1) +
    (focus !== null && !lists(pattern, focus) ? 2 : 0);
  // "Vendors using DeepSeek" build on it, where hospitals use the model of that name.
  const elsewhere = ({ pattern }: Match): number =>
    focus === "vendor" && !lists(pattern, focus) && "hospital" in pattern.query.header.columns ? 1 : 0;
  const miscounted = ({ pattern }: Match): number =>
    counts && pattern.concepts.has("count") && pattern.concepts.size > 2 && pattern.query.header.purpose !== "report" ? 1 : 0;
  const ranked = [...matches].sort(
    (a, b) =>
      reported(a, source) - reported(b, source) ||
      missing(a) - missing(b) ||
      miscounted(a) - miscounted(b) ||
      a.dropped - b.dropped ||
      a.extra - b.extra ||
      elsewhere(a) - elsewhere(b) ||
      kindRank(a) - kindRank(b) ||
      unlikely(a) - unlikely(b) ||
      breadth(a) - breadth(b) ||
      order(a, b),
  );
  const [best] = ranked;
  if (!best) return null;
  // "Is A B's?" and "what does A say of B?" name two entries and no relation that rows could affirm.
  const asks = yesNo || tokens.some(({ concept }) => concept === "state");
  // Of a certificate nothing is asked but who holds it.
  const held = yesNo && "certificate" in best.fillings && tokens.every(({ concept }) => concept === null);
  if (asks && best.pattern.concepts.size === 0 && !(best.pattern.covers && covering) && !held && best.pattern.slots.length > 1) return null;
  if (yesNo && (sharesOne(best) || deniesOfOne(best))) return null;
  const lost = Object.values(best.fillings).find(({ type }) => type === "missing");
  if (lost?.type === "missing") {
    const isValue = patterns.some((pattern) => enumNames(pattern, lost.token).length > 0);
    return { outcome: "missing", token: lost.token, kinds: lost.kinds, isValue };
  }
  const reading = figuresOf(best, ranked, source) ?? toReading(yesNo ? withApprovals(withAll(best)) : best, source);
  if (!counts || focus === null || reading.outcome === "missing") return reading;
  return { ...reading, ...counting(best.pattern, reading.mode, focus) };
}

/** What is counted where rows are: a pattern may say "how many" itself. */
const counting = (pattern: Match["pattern"], mode: ReadQuestion["mode"], focus: string): Pick<ReadQuestion, "mode" | "counted"> => ({
  mode: mode !== "count" && pattern.concepts.has("count") && countsRows(pattern, focus) ? "count" : mode,
  counted: pattern.query.header.columns[focus]?.as === "entity" ? focus : null,
});

/** Two figures or lists that the same words name are both offered: "market size" must not pick one of two markets. */
function figuresOf(best: Match, ranked: readonly Match[], source: string | null): Found | null {
  const [parameter, id] =
    Object.entries(best.pattern.constants).find(([name]) => isWordy(best.pattern.query.header.parameters[name])) ?? [];
  if (parameter === undefined || id === undefined) return null;
  const same = ranked.filter(
    (match) => match.pattern.query === best.pattern.query && match.dropped === best.dropped && match.extra === best.extra,
  );
  const ids = [...new Set(same.flatMap(({ pattern }) => pattern.constants[parameter] ?? []))].sort();
  if (ids.length < 2) return null;
  return {
    outcome: "ambiguous",
    query: best.pattern.query.name,
    parameters: {},
    choices: [{ said: best.pattern.text, parameter, ids }],
    chips: [],
    pattern: best.pattern.text,
    mode: "list",
    source,
    top: null,
    large: false,
    counted: null,
  };
}

/** What a source is asked for, its own figures answer before any count of ours. */
const reported = ({ pattern }: Match, source: string | null) => (source !== null && pattern.query.header.purpose === "report" ? 0 : 1);
const missing = ({ fillings }: Match) => Object.values(fillings).filter(({ type }) => type === "missing").length;
const order = (a: Match, b: Match) => {
  const key = ({ pattern }: Match) => `${pattern.query.name} ${pattern.text}`;
  return key(a) < key(b) ? -1 : 1;
};

/** The kinds people mean first make the better reading. */
const kindRank = ({ fillings }: Match): number =>
  Object.values(fillings).reduce((sum, filling) => {
    if (filling.type !== "entity") return sum;
    return sum + Math.min(...filling.entries.map(({ kind }) => rankOfKind(kind)));
  }, 0);

/** How many kinds the places of a query take: of two that fit, the one made for just these kinds is meant. */
const breadth = ({ pattern }: Match): number =>
  pattern.slots.reduce((sum, { parameter }) => sum + kindsOf(pattern.query.header.parameters[parameter]).length, 0);

/** "According to the report": the source leaves the question and restricts the answer. */
function takeSource(tokens: readonly Token[]): { rest: readonly Token[]; source: string | null } {
  const named = tokens.find(({ entries, negated }) => !negated && entries.some(({ kind }) => kind === "Source"));
  const source = named?.entries.find(({ kind }) => kind === "Source")?.id ?? null;
  if (!named) return { rest: tokens, source };
  return { rest: tokens.filter((token) => token !== named && token.concept !== "state" && token.concept !== "buildOn"), source };
}

const ranking = new Set(["most", "least", "top", "newest", "oldest"]);

/** "The top 5", "最多的10家": the number leaves the question and says how many rows are wanted. */
function takeTop(tokens: readonly Token[]): { others: readonly Token[]; top: number | null } {
  const numbers = tokens.filter(({ number }) => number !== null);
  const [only] = numbers;
  const ranked = tokens.some(({ concept }) => concept !== null && ranking.has(concept));
  if (!ranked || numbers.length !== 1 || !only || !Number.isInteger(only.number) || only.number === 0) return { others: tokens, top: null };
  // "The most, the first three": one of the two words is enough.
  const both = tokens.some(({ concept }) => concept === "most" || concept === "least");
  return { others: tokens.filter((token) => token !== only && !(both && token.concept === "top")), top: only.number };
}
