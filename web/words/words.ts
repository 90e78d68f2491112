import { type Language, useLanguage } from "../state/language.ts";

/** A text, or a function that makes one: plurals and word order differ between the languages. */
export type Words = Readonly<Record<string, string | ((...values: never[]) => string)>>;
type Same<W extends Words> = { readonly [Key in keyof W]: W[Key] extends string ? string : W[Key] };
export interface RoomWords<W extends Words> {
  readonly en: Same<W>;
  readonly zh: Same<W>;
}

/** A room's dictionary. A key that one language lacks does not compile. */
export const defineWords = <W extends Words>(words: { readonly en: W; readonly zh: NoInfer<Same<W>> }): RoomWords<W> =>
  words as RoomWords<W>;

/** A room's words in the language on screen. */
export const useWords = <W extends Words>(words: RoomWords<W>): Same<W> => words[useLanguage()];

export const wordsIn = <W extends Words>(words: RoomWords<W>, language: Language): Same<W> => words[language];
