import { type Shortcut, useShortcuts } from "../keyboard/keys.ts";
import { navigate } from "../router/location.ts";
import { frameWords } from "../words/frame.ts";
import { barAddress, barEntries } from "./bar.ts";

/** `g` and the entry's letter opens it. */
export function useBarShortcuts(): void {
  useShortcuts(
    barEntries().map(
      (entry): Shortcut => ({
        keys: `g ${entry.charAt(0)}`,
        label: { en: frameWords.en[entry], zh: frameWords.zh[entry] },
        run: () => navigate(barAddress(entry)),
      }),
    ),
  );
}
