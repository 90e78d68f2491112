import { editDistance } from "../schema/editDistance.ts";

/** "did you mean …?" with up to three of the candidates that are spelt most alike; otherwise what to do instead. */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
  const near = nearest(word, candidates);
  return near.length > 0 ? `did you mean ${near.join(", ")}?` : otherwise;
}

function nearest(word: string, candidates: Iterable<string>): string[] {
  const furthest = Math.max(1, Math.min(4, Math.floor(word.length / 3)));
  const found: { candidate: string; distance: number }[] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > furthest) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), furthest);
    if (distance <= furthest) found.push({ candidate, distance });
  }
  found.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return found.slice(0, 3).map(({ candidate }) => candidate);
}
