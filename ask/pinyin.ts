import { pinyin } from "pinyin-pro";
import { fold, hasHan } from "./fold.ts";

/** How a name sounds, typed without spaces: `full` with the offsets where syllables begin, and the `initials`. */
export interface Sound {
  readonly full: string;
  readonly starts: readonly boolean[];
  readonly initials: string;
}

/** Characters with several readings that the dictionary reads wrongly in these names. */
const polyphones: readonly (readonly [string, string])[] = [
  ["重医", "chong yi"],
  ["重儿", "chong er"],
  ["厦大", "xia da"],
  ["叮呗", "ding bei"],
];

/** ü is typed as v or as u; no Chinese syllable has a v of its own, so both become u. */
export const asTyped = (text: string): string => text.replaceAll("v", "u");

/** The sound of a name with Chinese characters; null where it has none. */
export function soundOf(name: string): Sound | null {
  if (!hasHan(name)) return null;
  const plain = fold(name).text;
  let full = "";
  let initials = "";
  const starts: boolean[] = [];
  for (const part of syllables(plain)) {
    const typed = asTyped(fold(part).text);
    if (typed === "") continue;
    for (let index = 0; index < typed.length; index++) starts.push(index === 0);
    full += typed;
    initials += /^[a-z]/.test(typed) ? typed.slice(0, 1) : typed;
  }
  return { full, starts, initials };
}

/** One entry a character; what is not Chinese stays as it is. */
function syllables(name: string): string[] {
  const known = polyphones.find(([text]) => name.includes(text));
  if (!known) return pinyin(name, { toneType: "none", type: "array", nonZh: "spaced" });
  const [before = "", ...after] = name.split(known[0]);
  return [...syllablesOrNone(before), ...known[1].split(" "), ...syllablesOrNone(after.join(known[0]))];
}

const syllablesOrNone = (name: string): string[] => (name === "" ? [] : syllables(name));
