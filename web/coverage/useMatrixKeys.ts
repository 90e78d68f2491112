import { type Shortcut, useShortcuts } from "../keyboard/keys.ts";
import { coverageWords } from "../words/coverage.ts";
import { closeRows } from "./address.ts";

const { en, zh } = coverageWords;

/** The keys that the matrix takes itself, for the list under `?`. */
const walking: readonly Shortcut[] = [
  { keys: "← ↑ → ↓", label: { en: en.walk, zh: zh.walk } },
  { keys: "Home End", label: { en: en.walkRow, zh: zh.walkRow } },
  { keys: "Mod+Home Mod+End", label: { en: en.walkEnds, zh: zh.walkEnds } },
  { keys: "PageUp PageDown", label: { en: en.walkPage, zh: zh.walkPage } },
  { keys: "Enter", label: { en: en.openRows, zh: zh.openRows } },
];

/** The keys of the matrix; while the rows behind a number are open, Escape closes them. */
export function useMatrixKeys(open: boolean): void {
  const close: Shortcut = { keys: "Escape", label: { en: en.closeRows, zh: zh.closeRows }, run: closeRows };
  useShortcuts(open ? [...walking, close] : walking);
}
