import { createStore, useStore } from "./store.ts";
import { keepStored, readStored } from "./stored.ts";

export type ThemeChoice = "light" | "dark" | "system";
export type Theme = "light" | "dark";

const darkPreferred = matchMedia("(prefers-color-scheme: dark)");
const parseChoice = (text: string | null): ThemeChoice => (text === "light" || text === "dark" ? text : "system");

const choice = createStore<ThemeChoice>(parseChoice(readStored("theme")));
const theme = createStore<Theme>(resolve(choice.get()));

darkPreferred.addEventListener("change", () => apply(choice.get()));

/** Chooses light, dark or the system's own, now and for the next visit. */
export function setThemeChoice(next: ThemeChoice): void {
  keepStored("theme", next);
  choice.set(next);
  apply(next);
}

export const useThemeChoice = (): ThemeChoice => useStore(choice);

/** The theme on screen; what is drawn on a canvas repaints when it changes. */
export const useTheme = (): Theme => useStore(theme);
export const currentTheme = (): Theme => theme.get();

function apply(next: ThemeChoice): void {
  theme.set(resolve(next));
  document.documentElement.dataset["theme"] = theme.get();
}

function resolve(next: ThemeChoice): Theme {
  if (next !== "system") return next;
  return darkPreferred.matches ? "dark" : "light";
}
