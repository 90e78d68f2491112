import table from "opencc-js/dict/TSCharacters";

/**
 * A text without case, accents, width, spaces and punctuation, in simplified characters. `at` gives the place in the
 * original of each unit of `text`; `starts` and `ends` say where words begin and end.
 */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
  readonly starts: readonly boolean[];
  readonly ends: readonly boolean[];
}

// Character by character: a phrase table would change lengths, and both sides are folded alike anyway.
const simplified = new Map(
  table.split("|").map((pair): [string, string] => {
    const [from = "", to = ""] = pair.split(" ");
    return [from, to];
  }),
);
const letter = /[\p{L}\p{N}]/u;
const mark = /\p{M}/gu;
const han = /\p{Script=Han}/u;
const scriptOf = (char: string) => (han.test(char) ? "han" : "other");

export const hasHan = (text: string): boolean => han.test(text);

/** Folds for comparison: what people type differently and mean alike becomes one. */
export function fold(original: string): Folded {
  let text = "";
  const at: number[] = [];
  const starts: boolean[] = [];
  let offset = 0;
  let before: "none" | "han" | "other" = "none";
  for (const char of original) {
    const plain = char.normalize("NFKC").toLowerCase().normalize("NFD").replace(mark, "");
    for (const part of plain) {
      if (!letter.test(part)) {
        before = "none";
        continue;
      }
      const unit = simplified.get(part) ?? part;
      const script = scriptOf(unit);
      for (let index = 0; index < unit.length; index++) {
        at.push(offset);
        starts.push(index === 0 && before !== script);
      }
      text += unit;
      before = script;
    }
    // A lone accent belongs to the letter before it and ends no word.
    if (plain === "" && !/\p{M}/u.test(char)) before = "none";
    offset += char.length;
  }
  return { text, at, starts, ends: starts.map((_, index) => starts[index + 1] ?? true) };
}
