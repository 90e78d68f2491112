import { useEffect, useRef } from "react";
import { useShortcuts } from "../keyboard/keys.ts";
import { useDrawer } from "../state/drawer.ts";
import { pathWords } from "../words/path.ts";

/** Marks the rows that are stepped through, so that the chosen one is kept in sight. */
export const steppedRows = "data-paths";

/** Arrow keys and j, k step through the paths; while the evidence is open the arrows scroll it. */
export function useStepping(index: number, count: number, choose: (index: number) => void): void {
  const reading = useDrawer() !== null;
  const step = (by: number) => () => choose(Math.min(count - 1, Math.max(0, index + by)));
  const label = (word: "next" | "previous") => ({ en: pathWords.en[word], zh: pathWords.zh[word] });
  const arrows = [
    { keys: "ArrowDown", label: label("next"), run: step(1) },
    { keys: "ArrowUp", label: label("previous"), run: step(-1) },
  ];
  useShortcuts([
    ...(reading ? [] : arrows),
    { keys: "j", label: label("next"), run: step(1) },
    { keys: "k", label: label("previous"), run: step(-1) },
  ]);
  const first = useRef(true);
  useEffect(() => {
    const row = document.querySelector<HTMLElement>(`[${steppedRows}] [aria-pressed="true"]`);
    // On a phone the rows stand above the path: scrolling to a row on arrival would hide the ends.
    if (!first.current || index > 0) row?.scrollIntoView({ block: "nearest" });
    if (document.activeElement?.closest(`[${steppedRows}]`)) row?.focus();
    first.current = false;
  }, [index]);
}
