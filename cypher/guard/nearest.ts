/** The word a writer may have meant, or none: at most a third of its letters may be wrong. */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  const found = [...words].map((each) => ({ each, distance: distanceOf(word.toLowerCase(), each.toLowerCase()) }));
  const best = found.sort((a, b) => a.distance - b.distance)[0];
  return best && best.distance <= Math.max(2, Math.floor(word.length / 3)) && best.distance < best.each.length ? best.each : undefined;
}

export const meant = (word: string, words: Iterable<string>): string => {
  const found = nearest(word, words);
  return found === undefined ? "" : `; did you mean ${found}?`;
};

function distanceOf(a: string, b: string): number {
  let old = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (old[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      now.push(Math.min((old[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1, replaced));
    }
    old = now;
  }
  return old[b.length] ?? 0;
}
