import type { Claim } from "../../schema/claim.ts";
import type { Language } from "../state/language.ts";
import { nameIn } from "../words/nameIn.ts";
import { isRelationship, type Phrases } from "../words/usePhrases.ts";
import { quantityText } from "./quantity.ts";

/** A claim in words. Chinese puts no space between them, and a colon where the predicate is a property. */
export function claimText(language: Language, phrases: Phrases, claim: Claim): string {
  const subject = nameIn(language, claim.subject).text;
  const verb = phrases.verb(claim.predicate);
  const rest = claimRest(language, phrases, claim);
  if (isRelationship(claim.predicate)) return language === "zh" ? spaced(subject, verb, rest) : `${subject} ${verb} ${rest}`;
  return language === "zh" ? `${subject}：${verb} ${rest}` : `${subject}: ${verb} ${rest}`;
}

/** What stands after the verb: the object's name, the value, or the figure. */
export function claimRest(language: Language, phrases: Phrases, claim: Claim): string {
  if (claim.object !== undefined) return nameIn(language, claim.object).text;
  if (claim.kind !== "attribute") return quantityText(language, claim) ?? claim.wording ?? "";
  return claim.value === undefined ? (claim.wording ?? "") : phrases.value(claim.predicate, claim.value);
}

/** Latin letters and figures keep a space from Chinese characters. */
const spaced = (...parts: readonly string[]): string =>
  parts.reduce((text, part) => (/[\w)]$/.test(text) || /^[\w(]/.test(part) ? `${text} ${part}` : text + part));
