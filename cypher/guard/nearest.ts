import { editDistance } from "../../schema/editDistance.ts";

/** The word a writer may have meant, or none: at most a third of its letters may be wrong. */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  const found = [...words].map((each) => ({ each, distance: editDistance(word.toLowerCase(), each.toLowerCase()) }));
  const best = found.sort((a, b) => a.distance - b.distance)[0];
  return best && best.distance <= Math.max(2, Math.floor(word.length / 3)) && best.distance < best.each.length ? best.each : undefined;
}

export const meant = (word: string, words: Iterable<string>): string => {
  const found = nearest(word, words);
  return found === undefined ? "" : `; did you mean ${found}?`;
};
