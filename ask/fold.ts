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
/** A character of a text as it is compared: the letters and figures it comes to, each with its script. */
interface Folding {
  readonly units: readonly { readonly unit: string | null; readonly script: "han" | "other" }[];
  /** An accent alone belongs to the letter before it and ends no word. */
  readonly accent: boolean;
}
const foldings = new Map<string, Folding>();
const letter = /[\p{L}\p{N}]/u;
const mark = /\p{M}/gu;
const han = /\p{Script=Han}/u;
const scriptOf = (char: string): "han" | "other" => (han.test(char) ? "han" : "other");

export const hasHan = (text: string): boolean => han.test(text);

function foldingOf(char: string): Folding {
  const known = foldings.get(char);
  if (known) return known;
  const plain = char.normalize("NFKC").toLowerCase().normalize("NFD").replace(mark, "");
  const units = [...plain].map((part) => {
    const unit = letter.test(part) ? (simplified.get(part) ?? part) : null;
    return { unit, script: scriptOf(unit ?? "") };
  });
  const folding: Folding = { units, accent: plain === "" && /\p{M}/u.test(char) };
  // Texts of rare characters must not grow it without end.
  if (char.length === 1) foldings.set(char, folding);
  return folding;
}

/** Folds for comparison: what people type differently and mean alike becomes one. */
export function fold(original: string): Folded {
  let text = "";
  const at: number[] = [];
  const starts: boolean[] = [];
  let offset = 0;
  let before: "none" | "han" | "other" = "none";
  for (const char of original) {
    const { units, accent } = foldingOf(char);
    for (const { unit, script } of units) {
      if (unit === null) {
        before = "none";
        continue;
      }
      for (let index = 0; index < unit.length; index++) {
        at.push(offset);
        starts.push(index === 0 && before !== script);
      }
      text += unit;
      before = script;
    }
    if (units.length === 0 && !accent) before = "none";
    offset += char.length;
  }
  return { text, at, starts, ends: starts.map((_, index) => starts[index + 1] ?? true) };
}
