import { within } from "./distance.ts";

const longestId = 200;

/** The ids most like one that is not held: by the words they share, then by typing errors. Ids like `a-b-c` are words in a row. */
export function nearestIds(given: string, ids: Iterable<string>, count: number): string[] {
  const id = given.toLowerCase().slice(0, longestId);
  const words = wordsOf(id);
  const allowed = Math.max(1, Math.floor(id.length / 4));
  return [...ids]
    .map((each) => ({
      each,
      shared: wordsOf(each).filter((word) => words.includes(word)).length,
      typed: within(id, each.toLowerCase(), allowed),
    }))
    .filter(({ shared, typed }) => shared > 0 || typed)
    .sort(
      (a, b) =>
        Number(b.typed) - Number(a.typed) ||
        b.shared - a.shared ||
        Math.abs(a.each.length - id.length) - Math.abs(b.each.length - id.length) ||
        (a.each < b.each ? -1 : 1),
    )
    .slice(0, count)
    .map(({ each }) => each);
}

/** Words of two letters and more; a figure or a letter alone says too little. */
const wordsOf = (id: string): string[] =>
  id
    .toLowerCase()
    .split(/[-_ ]+/)
    .filter((word) => word.length > 1);
