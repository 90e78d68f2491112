import { editDistance } from "../../schema/editDistance.ts";
import { because, type Reason } from "../../schema/problemReason.ts";

/** The word a writer may have meant, or none: at most a third of its letters may be wrong. */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  const found = [...words].map((each) => ({ each, distance: editDistance(word.toLowerCase(), each.toLowerCase()) }));
  const best = found.sort((a, b) => a.distance - b.distance)[0];
  return best && best.distance <= Math.max(2, Math.floor(word.length / 3)) && best.distance < best.each.length ? best.each : undefined;
}

/** Says that a word is not there, and which one was probably meant. */
export function notThere(
  code: "no-function" | "no-label" | "no-procedure" | "no-property" | "no-type",
  name: string,
  words: Iterable<string>,
): Reason {
  const meant = nearest(name, words);
  return meant === undefined ? because(code, { name }) : because(`${code}-near`, { name, meant });
}
