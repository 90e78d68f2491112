import { within } from "./distance.ts";
import { type Folded, fold, hasHan } from "./fold.ts";
import { longestAt } from "./mentions.ts";
import type { NameEntry, NameIndex } from "./names.ts";
import { negate } from "./negate.ts";
import { findFigures, type Period } from "./periods.ts";
import { isJoint } from "./rules.ts";
import { mistyped, type Vocabulary } from "./vocabulary.ts";
import { inOrder } from "./wordOrder.ts";

/** A piece of a question: a word of the grammar, a name we hold, a period, a number, or something unknown. */
export interface Token {
  readonly text: string;
  readonly concept: string | null;
  readonly entries: readonly NameEntry[];
  readonly period: Period | null;
  readonly number: number | null;
  readonly negated: boolean;
  /** Begins the names of several base models, and is the name of none. */
  readonly family: boolean;
  /** Joined by "and", "or" or a comma to the name before it. */
  readonly joined: boolean;
  /** Read in spite of a typing error. */
  readonly corrected: boolean;
}
type Piece = Omit<Token, "negated">;

const nothing: Piece = { text: "", concept: null, entries: [], period: null, number: null, family: false, joined: false, corrected: false };
/** Full-width forms as plain ones, one for one: offsets stay what they are. Control characters become spaces. */
export const plain = (text: string): string =>
  [...text]
    .map((char) => {
      const code = char.codePointAt(0) ?? 0;
      if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
      return code === 0x3000 || /\p{C}/u.test(char) ? " ".repeat(char.length) : char;
    })
    .join("");

/** Cuts a text into what the grammar and the index know and what they do not; words that say nothing are left out. */
export function tokenise(original: string, index: NameIndex, vocabulary: Vocabulary, corrects = true): Token[] {
  const text = plain(original);
  const folded = fold(text);
  const figures = new Map(findFigures(text).map((figure) => [figure.at, figure]));
  const pieces: Piece[] = [];
  let named: number | null = null;
  for (let from = 0; from < folded.text.length; ) {
    const { to, piece } = cutAt(text, folded, from, { index, vocabulary, figures, corrects });
    const names = piece.entries.length > 0;
    const family = isFamily(piece, index);
    const joined = names && named !== null && isJoint(text.slice((folded.at[named - 1] ?? 0) + 1, folded.at[from]));
    pieces.push({ ...piece, family, joined });
    if (names) named = to;
    from = to;
  }
  const read = inOrder(joinKind(joinUnknown(pieces, text)));
  return negate(
    read.filter(({ concept }) => concept !== "stop"),
    { ...nothing, text: "not", concept: "gap" },
  );
}

/** "LLaMA" is no name, but seven names begin so; "Qwen" is one. */
const isFamily = ({ text, concept, entries }: Piece, { families }: NameIndex): boolean =>
  concept === null && families.has(fold(text).text) && !entries.some(({ kind }) => kind === "BaseModel");

interface Cut {
  readonly piece: Piece;
  readonly to: number;
}

interface Known {
  readonly index: NameIndex;
  readonly vocabulary: Vocabulary;
  readonly figures: ReadonlyMap<number, ReturnType<typeof findFigures>[number]>;
  readonly corrects: boolean;
}

function cutAt(text: string, folded: Folded, from: number, known: Known): Cut {
  const { index, vocabulary, figures } = known;
  const place = folded.at[from] ?? 0;
  const begins = folded.starts[from] === true || hasHan(folded.text[from] ?? "");
  const name = begins ? longestAt(index, text, folded, from) : null;
  const word = begins ? phraseAt(folded, from, vocabulary) : null;
  const figure = figures.get(place);
  const figureTo = figure ? folded.at.findIndex((at) => at >= figure.end) : -1;
  const figureEnd = figure ? (figureTo < 0 ? folded.text.length : figureTo) : from;
  const said = name && isWords(folded, from, name, vocabulary) ? null : name;
  return pick(text, folded, from, known, { name: said, word, figure, figureEnd });
}

/** "Open source models" are models, though a capability is called so: a tag that is made of the grammar's words is no name. */
function isWords(folded: Folded, from: number, name: NonNullable<ReturnType<typeof longestAt>>, vocabulary: Vocabulary): boolean {
  if (!name.entries.every(({ kind }) => kind === "Capability" || kind === "Technology")) return false;
  let at = from;
  for (
    let word = phraseAt(folded, at, vocabulary);
    word && word.concept !== "stop" && at < name.to;
    word = phraseAt(folded, at, vocabulary)
  )
    at = word.to;
  return at >= name.to;
}

interface Found {
  readonly name: ReturnType<typeof longestAt>;
  readonly word: { readonly to: number; readonly concept: string } | null;
  readonly figure: ReturnType<typeof findFigures>[number] | undefined;
  readonly figureEnd: number;
}

/** The longest of what may begin here. */
function pick(text: string, folded: Folded, from: number, known: Known, { name, word, figure, figureEnd }: Found): Cut {
  const place = folded.at[from] ?? 0;
  const longest = Math.max(name?.to ?? from, word?.to ?? from, figureEnd);
  if (longest === from) return unknownAt(text, folded, from, known);
  const said = text.slice(place, (folded.at[longest - 1] ?? place) + 1);
  if (figure && figureEnd === longest)
    return { to: longest, piece: { ...nothing, text: said, period: figure.period ?? null, number: figure.number ?? null } };
  return {
    to: longest,
    piece: {
      ...nothing,
      text: said,
      concept: word?.to === longest ? word.concept : null,
      entries: name?.to === longest ? name.entries : [],
    },
  };
}

function phraseAt(folded: Folded, from: number, { phrases, longest }: Vocabulary): { to: number; concept: string } | null {
  for (let to = Math.min(from + longest, folded.text.length); to > from; to--) {
    if (!folded.ends[to - 1] && !hasHan(folded.text[to - 1] ?? "")) continue;
    const concept = phrases.get(folded.text.slice(from, to));
    if (concept !== undefined) return { to, concept };
  }
  return null;
}

/** One unknown character of Chinese, or one word of anything else, read with a typing error where that is safe. */
function unknownAt(text: string, folded: Folded, from: number, { index, vocabulary, corrects }: Known): Cut {
  let to = from + 1;
  if (!hasHan(folded.text[from] ?? "")) while (to < folded.text.length && !folded.starts[to]) to++;
  const place = folded.at[from] ?? 0;
  const word = folded.text.slice(from, to);
  const said = text.slice(place, (folded.at[to - 1] ?? place) + 1);
  const concept = hasHan(word) || !corrects ? null : mistyped(vocabulary, word);
  if (concept) return { to, piece: { ...nothing, text: said, concept, corrected: true } };
  const name = hasHan(word) || !corrects ? null : mistypedName(folded, from, index);
  if (name)
    return {
      to: name.to,
      piece: { ...nothing, text: text.slice(place, (folded.at[name.to - 1] ?? place) + 1), entries: name.entries, corrected: true },
    };
  return { to, piece: { ...nothing, text: said } };
}

const shortestCorrected = 7;

/**
 * A Latin name with one typing error, up to four words long. Short names, figures and names near to two entities
 * stay unknown: there the nearest are offered instead.
 */
function mistypedName(folded: Folded, from: number, index: NameIndex): { to: number; entries: readonly NameEntry[] } | null {
  const ends: number[] = [];
  for (let to = from + 1; to <= folded.text.length && ends.length < 4; to++) if (folded.ends[to - 1]) ends.push(to);
  for (const to of ends.reverse()) {
    const said = folded.text.slice(from, to);
    if (said.length < shortestCorrected || /\d/.test(said) || hasHan(said)) continue;
    const near = index.keys.filter(
      ({ folded: { text }, how }) =>
        how !== "id" && text[0] === said[0] && Math.abs(text.length - said.length) <= 1 && within(text, said, 1),
    );
    const names = new Set(near.map((key) => key.folded.text));
    const [only] = near;
    if (names.size === 1 && only) return { to, entries: [...new Set(near.map(({ entry }) => entry))] };
  }
  return null;
}

/** "Renji Hospital" is one hospital and asks for none. */
const joinKind = (pieces: readonly Piece[]): Piece[] =>
  pieces.filter(({ concept }, place) => concept !== "hospital" || !pieces[place - 1]?.entries.some(({ kind }) => kind === "Hospital"));

/** Neighbouring unknown pieces are one unknown thing, "and so is what lies between them". */
function joinUnknown(pieces: readonly Piece[], text: string): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && isUnknown(last) && piece.number !== null && text.includes(`${last.text}-${piece.text}`)) {
      joined[joined.length - 1] = { ...last, text: `${last.text}-${piece.text}` };
    } else if (last && isUnknown(last) && isUnknown(piece)) {
      const gap = hasHan(piece.text) ? "" : " ";
      joined[joined.length - 1] = {
        ...last,
        text: text.includes(last.text + gap + piece.text) ? last.text + gap + piece.text : `${last.text} ${piece.text}`,
      };
    } else joined.push(piece);
  }
  return joined;
}

export const isUnknown = ({ concept, entries, period, number }: Piece): boolean =>
  concept === null && entries.length === 0 && period === null && number === null;

/** "Who", "whose", "谁家": asks for somebody, of whatever kind. */
export const saysWho = ({ text }: Pick<Piece, "text">): boolean => /^(who|谁)/i.test(text);
