import type { Claim } from "../../schema/claim.ts";
import type { evidenceWords } from "../words/evidence.ts";

/** A web address that may be opened: http or https, never a script. */
export function safeUrl(text: string | null | undefined): URL | null {
  if (!text) return null;
  try {
    const url = new URL(text);
    return url.protocol === "https:" || url.protocol === "http:" ? url : null;
  } catch {
    return null;
  }
}

/** Where the claim may be read: its own place first, then the source's address. */
export const claimUrl = ({ locator, source }: Claim): URL | null => safeUrl(locator === "none" ? null : locator.url) ?? safeUrl(source.url);

/** The place in the source, in words. */
export function locatorText(words: (typeof evidenceWords)["en"], { locator, tier }: Claim): string {
  if (locator === "none") return tier === "recalled" ? words.noPlaceRecalled : words.noPlace;
  const { section, sectionZh, paragraph, page, repository, commit, url } = locator;
  const parts = [
    section === undefined ? null : words.section(section, sectionZh),
    paragraph === undefined ? null : words.paragraph(paragraph),
    page === undefined ? null : words.page(page),
    repository ?? null,
    commit === undefined ? null : words.commit(commit),
  ].filter((part) => part !== null);
  if (parts.length > 0) return parts.join(", ");
  return url === undefined ? words.notStated : (safeUrl(url)?.host ?? url);
}
