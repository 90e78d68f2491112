import type { Kind } from "../schema/graph.ts";
import type { Folded } from "./fold.ts";
import { fold } from "./fold.ts";
import type { Key, NameEntry, NameIndex } from "./names.ts";

/** A name found in a longer text: `from` and `to` are offsets in the folded text, `entries` all who bear it. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly entries: readonly NameEntry[];
}

/** Names that are also everyday words: meant only where written as the name writes them. */
const everyday = new Set([
  "must",
  "air",
  "dip",
  "keep",
  "ming",
  "pulse",
  "ha",
  "jf",
  "foundation",
  "text",
  "panda",
  "spark",
  "apollo",
  "neuron",
  "citrus",
]);

/** Every name in the text, longest first from the left; two names never overlap. */
export function findMentions(index: NameIndex, original: string, folded: Folded = fold(original)): Mention[] {
  const mentions: Mention[] = [];
  for (let from = 0; from < folded.text.length; ) {
    const mention = folded.starts[from] || isHan(folded.text[from]) ? longestAt(index, original, folded, from) : null;
    if (mention) mentions.push(mention);
    from = mention ? mention.to : from + 1;
  }
  return mentions;
}

/** The longest name that begins at `from`, with all entities of that name. */
export function longestAt(index: NameIndex, original: string, folded: Folded, from: number): Mention | null {
  const [one = "", two = ""] = folded.text.slice(from, from + 2);
  for (const length of [...(index.lengths.get(one + two) ?? []), ...(two === "" ? [] : (index.lengths.get(one) ?? []))]) {
    const to = from + length;
    if (to > folded.text.length) continue;
    const plural = folded.text[to] === "s" && folded.ends[to] === true && length > shortestPlural;
    if (!folded.ends[to - 1] && !isHan(folded.text[to - 1]) && !plural) continue;
    const keys = (index.exact.get(folded.text.slice(from, to)) ?? []).filter((key) => isMeant(key, original, folded, from, to));
    const end = plural ? to + 1 : to;
    if (keys.length > 0)
      return { from, to: end, text: original.slice(folded.at[from], endOf(original, folded, end)), entries: bearers(keys) };
  }
  return null;
}

/** "Knowledge graphs" are the knowledge graph; shorter names are other words in the plural. */
const shortestPlural = 7;
const isHan = (char: string | undefined) => char !== undefined && /\p{Script=Han}/u.test(char);
/** Where in the original the folded offset `to` ends, before any space that follows. */
const endOf = (original: string, folded: Folded, to: number) => {
  const last = folded.at[to - 1] ?? 0;
  return last + String.fromCodePoint(original.codePointAt(last) ?? 0).length;
};

/** Kinds asked for in many words, which are patterns of the grammar instead. */
const wordy: readonly Kind[] = ["Statistic", "Taxonomy", "TaxonomyItem", "Conflict"];

function isMeant(key: Key, original: string, folded: Folded, from: number, to: number): boolean {
  const { text } = key.folded;
  if (wordy.includes(key.entry.kind)) return false;
  if (key.how === "id") return original.slice(folded.at[from], endOf(original, folded, to)).toLowerCase() === key.text.toLowerCase();
  // One character is a name only where it is an organ: 胃, 肺.
  if (text.length === 1) return key.entry.kind === "Organ";
  if (!everyday.has(text)) return text.length >= 3 || [...text].some(isHan) || oneWord(folded, from, to);
  return original.slice(folded.at[from], endOf(original, folded, to)) === key.text;
}

const oneWord = (folded: Folded, from: number, to: number) => !folded.starts.slice(from + 1, to).includes(true);

/** Of one kind, whoever bears the full name leaves out who bears it shortened. */
function bearers(keys: readonly Key[]): NameEntry[] {
  const full = keys.filter(({ short }) => !short);
  const kinds = new Set(full.map(({ entry }) => entry.kind));
  const short = keys.filter((key) => key.short && !kinds.has(key.entry.kind));
  const entries = [...new Set([...full, ...short].map(({ entry }) => entry))];
  return entries.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
}
