import type { Claim } from "../../schema/claim.ts";
import { quantityText } from "../../schema/quantity.ts";
import type { Language } from "../state/language.ts";
import { nameIn } from "../words/nameIn.ts";
import { isRelationship, type Phrases } from "../words/usePhrases.ts";

/** A claim in words. Chinese puts no space between them, and a colon where the predicate is a property. */
export function claimText(language: Language, phrases: Phrases, claim: Claim): string {
  const subject = nameIn(language, claim.subject).text;
  const verb = claimVerb(language, phrases, claim);
  const rest = claimRest(language, phrases, claim);
  if (isRelationship(claim.predicate)) return language === "zh" ? spaced(subject, verb, rest) : `${subject} ${verb} ${rest}`;
  return language === "zh" ? `${subject}：${verb} ${rest}` : `${subject}: ${verb} ${rest}`;
}

/** What is stated, in words; a metric of ours in the reader's language. */
export const claimVerb = (language: Language, phrases: Phrases, claim: Claim, direction: "out" | "in" = "out"): string =>
  phrases.verb((language === "zh" ? claim.predicateZh : undefined) ?? claim.predicate, direction);

/** What stands after the verb: the object's name, the value, or the figure. */
export function claimRest(language: Language, phrases: Phrases, claim: Claim): string {
  if (claim.object !== undefined) return nameIn(language, claim.object).text;
  const figure = claim.kind === "attribute" ? null : quantityText(language, claim);
  if (figure !== null) return figure;
  if (claim.kind === "attribute" && claim.value !== undefined)
    return phrases.value(claim.predicate, (language === "zh" ? claim.valueZh : undefined) ?? claim.value);
  return claim.wording === undefined ? "" : phrases.value("wording", claim.wording);
}

/** Latin letters and figures keep a space from Chinese characters. */
const spaced = (...parts: readonly string[]): string =>
  parts.reduce((text, part) => (/[\w)]$/.test(text) || /^[\w(]/.test(part) ? `${text} ${part}` : text + part));
