import type { Claim } from "../../schema/claim.ts";
import { ownText } from "../../schema/translations.ts";
import type { Language } from "../state/language.ts";
import { evidenceWords } from "../words/evidence.ts";
import type { Phrases } from "../words/usePhrases.ts";
import { claimText } from "./claimText.ts";
import { claimUrl, locatorText } from "./locatorText.ts";

/** The end of everything that is copied or exported: which release, under which licence. */
export const attribution = (language: Language, release: string): string =>
  language === "zh" ? `医疗大模型图谱，版本 ${release}，CC BY 4.0` : `Medical Model Atlas, release ${release}, CC BY 4.0`;

/** A claim as a reference to paste: what is said, by whom, where, from which release. */
export function citationText(language: Language, phrases: Phrases, claim: Claim, release: string): string {
  const { source } = claim;
  const { value: title } = ownText(language, "title", source);
  const parts = [title, source.publisher, source.date, locatorText(evidenceWords[language], claim), claimUrl(claim)?.href];
  const place = parts.filter((part) => part).join(language === "zh" ? "，" : ", ");
  return `${claimText(language, phrases, claim)}. ${place}. ${attribution(language, release)}, ${claim.id}.`;
}
