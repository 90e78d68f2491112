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

/** Levenshtein's distance, given up once every continuation is over `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    if (Math.min(...current) > limit) return limit + 1;
    above = current;
  }
  return above[b.length] ?? limit + 1;
}
