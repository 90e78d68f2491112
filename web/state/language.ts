import { createStore, useStore } from "./store.ts";
import { keepStored } from "./stored.ts";

export type Language = "en" | "zh";

export const isLanguage = (text: string | null): text is Language => text === "en" || text === "zh";

/** `before-paint.js` has decided already: address, then the stored choice, then the browser. */
const language = createStore<Language>(document.documentElement.lang === "zh" ? "zh" : "en");

export const useLanguage = (): Language => useStore(language);
export const currentLanguage = (): Language => language.get();

/** Shows everything in this language; the address asks for it without the reader having chosen it. */
export function showLanguage(next: Language): void {
  language.set(next);
  document.documentElement.lang = next;
}

/** Shows everything in this language, now and on the next visit. */
export function chooseLanguage(next: Language): void {
  keepStored("language", next);
  showLanguage(next);
}
