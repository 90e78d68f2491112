import { allowedErrors, within } from "./distance.ts";
import { fold } from "./fold.ts";
import { chinese } from "./lexicon/chinese.ts";
import type { Words } from "./lexicon/concepts.ts";
import { english } from "./lexicon/english.ts";

/** The grammar's own words: folded phrase to concept. Words that only a figure's name uses are `w:` and the word. */
export interface Vocabulary {
  readonly phrases: ReadonlyMap<string, string>;
  readonly longest: number;
  /** English words by length, to read a mistyped one. */
  readonly words: readonly string[];
}

/** The words of both languages; a phrase in two concepts would make readings depend on order. */
export function baseVocabulary(): Vocabulary {
  return vocabularyOf([...entriesOf(english), ...entriesOf(chinese)]);
}

/** Adds the words that only names of figures, lists and conflicts use. */
export function withWords(base: Vocabulary, words: readonly string[]): Vocabulary {
  const own = words.filter((word) => !base.phrases.has(word)).map((word): [string, string] => [word, `w:${word}`]);
  return vocabularyOf([...base.phrases, ...own]);
}

/** The same words, with what only some organisations are called meaning any. */
export const withAnyOrganization = (vocabulary: Vocabulary): Vocabulary =>
  vocabularyOf([...vocabulary.phrases].map(([phrase, concept]) => [phrase, concept === "company" ? "vendor" : concept]));

function entriesOf(words: Words): [string, string][] {
  return Object.entries(words).flatMap(([concept, phrases]) =>
    phrases.split("|").map((phrase): [string, string] => [fold(phrase).text, concept]),
  );
}

function vocabularyOf(entries: readonly (readonly [string, string])[]): Vocabulary {
  const phrases = new Map<string, string>();
  // What says nothing gives way to what says something; otherwise the first stands.
  for (const [phrase, concept] of entries) if (!phrases.has(phrase) || phrases.get(phrase) === "stop") phrases.set(phrase, concept);
  const words = [...phrases].filter(([phrase, concept]) => concept !== "stop" && /^[a-z]{5,}$/.test(phrase)).map(([phrase]) => phrase);
  return { phrases, longest: Math.max(...[...phrases.keys()].map((phrase) => phrase.length)), words };
}

/** The concept of an English word with one typing error; null where it may be several or a word of another kind. */
export function mistyped(vocabulary: Vocabulary, word: string): string | null {
  if (word.length < 5 || allowedErrors(word.length) === 0) return null;
  const near = vocabulary.words.filter((known) => within(known, word, 1));
  const concepts = new Set(near.map((known) => vocabulary.phrases.get(known)));
  const [concept] = concepts;
  return concepts.size === 1 && concept !== undefined ? concept : null;
}
