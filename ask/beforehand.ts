import { kindConcepts } from "./lexicon/concepts.ts";
import type { Reading, ReadQuestion } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** Understood as a question of ours, and not safe to answer. */
export const unread = (text: string): Reading => ({
  outcome: "unknown",
  why: "not-understood",
  said: text.trim(),
  nearest: [],
  entities: [],
  source: null,
});

/** What a period asks for begins after the day that the data are of. */
export const isYetToCome = ({ parameters }: Pick<ReadQuestion, "parameters">, asOf: string): boolean =>
  [parameters["from"], parameters["year"]].some(
    (begin) => /^20\d\d/.test(String(begin)) && String(begin) > asOf.slice(0, String(begin).length),
  );

/** "Who?" alone asks nothing yet. */
export const isBareWho = (tokens: readonly Token[]): boolean =>
  tokens.every(
    ({ concept, text }) => concept === "vendor" && /^(who|whom|whose|anyone|anybody|谁|谁家|哪家|有谁|有人)$/i.test(text.trim()),
  );

/** "What is open source?" asks for the meaning of a word of the grammar, which no entry explains. */
export const asksMeaning = (text: string, tokens: readonly Token[]): boolean =>
  /^(what (is|does)|define|explain)\b|什么是|是什么|何谓|什么意思/i.test(text.trim()) &&
  tokens.some(({ concept }) => concept === "define") &&
  tokens.every(({ concept, entries }) => entries.length === 0 && concept !== null && (concept === "define" || unexplained.has(concept)));
const unexplained = new Set([
  ...Object.keys(kindConcepts),
  "open",
  "closed",
  "agent",
  "platform",
  "foundationModel",
  "university",
  "company",
]);

/** "Which types of scenarios" asks how scenarios are sorted, which a list of them does not say. */
export const asksTypes = (text: string, tokens: readonly Token[]): boolean =>
  /\b(types?|kinds?|sorts?|categories) of\b|类型|种类|[几哪些少]类|(几|多少)种/i.test(text) &&
  tokens.every(({ concept, entries }) => entries.length === 0 && concept !== null && sorted.has(concept));
const sorted: ReadonlySet<string> = new Set([
  "count",
  "whichKinds",
  "scenario",
  "policyScenario",
  "policy",
  "vendor",
  "hospital",
  "baseModel",
  "source",
  "document",
  "event",
  "person",
]);

/** One thing said twice in other words, "ICU and critical care", is one thing. */
export const withoutTwins = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter((token, place) => {
    const [only, ...others] = token.entries;
    return !(
      only &&
      others.length === 0 &&
      tokens.slice(0, place).some((before) => before.entries.length === 1 && before.entries[0] === only && before.negated === token.negated)
    );
  });

/** "Large model", and not "model": a word for those that are large by their kind. */
const saysLarge = ({ concept, entries, text }: Token): boolean =>
  (concept === "model" || concept === "#model") && entries.length === 0 && /large|大模型|大语言模型|llm/i.test(text);
/**
 * Whether large models are asked for, and no other: "the RuiPath large model" only says what RuiPath is, and the "large
 * models" of one vendor or hospital are in everyday speech all that it has, a list that gives the kind of each.
 */
export const asksLarge = (tokens: readonly Token[], mode: ReadQuestion["mode"]): boolean =>
  tokens.some(
    (token, place) =>
      saysLarge(token) &&
      (mode === "count" || token.concept === "#model" || !tokens.some(isOrganization)) &&
      ![tokens[place - 1], tokens[place + 1]].some(isModel),
  );

const isOrganization = ({ entries }: Token): boolean => entries.some(({ kind }) => kind === "Vendor" || kind === "Hospital");
const isModel = (token: Token | undefined): boolean => token?.entries.some(({ kind }) => kind === "Model" || kind === "BaseModel") === true;

/** "According to VCBeat", "动脉网说…", where no source is called so: an answer from all sources would be put into its mouth. */
export const citesUnheld = (tokens: readonly Token[], focus: string | null): boolean =>
  tokens.some(({ text, concept }, place) => {
    const speaks = (token: Token | undefined) => {
      const kinds = token?.entries.map(({ kind }) => kind) ?? [];
      return kinds.includes("Vendor") && !kinds.includes("Source");
    };
    if (/^(according to|据|根据|依据|按照)$/i.test(text.trim())) return speaks(tokens[place + 1]);
    return concept === "state" && focus !== null && speaks(tokens[place - 1]);
  });

/** "Peking University hospital" is no hospital we hold: not one that uses models of the university. */
export const namesUnheldHospital = (text: string, tokens: readonly Token[]): string | null => {
  for (const [place, { text: said, entries }] of tokens.entries()) {
    const next = tokens[place + 1];
    if (entries.length === 0 || next?.concept !== "hospital" || next.entries.length > 0) continue;
    if (!entries.some(({ kind }) => kind === "Vendor") || entries.some(({ kind }) => kind === "Hospital")) continue;
    if (!/^(hospital|医院)$/i.test(next.text)) continue;
    const rest = text.slice(text.indexOf(said));
    const named = [`${said} ${next.text}`, `${said}${next.text}`].find((name) => rest.startsWith(name));
    if (named !== undefined) return named;
  }
  return null;
};
