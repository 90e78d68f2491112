import { useEffect, useRef } from "react";
import { createStore, useStore } from "../state/store.ts";

/** One shortcut: `keys` is a key as the browser names it, or two in a row with a space between: `g l`. `Mod+z` is Ctrl or Command. */
export interface Shortcut {
  readonly keys: string;
  readonly label: { readonly en: string; readonly zh: string };
  /** Absent where a part of the page takes the key itself and the help only lists it. */
  readonly run?: (event: KeyboardEvent) => void;
  /** Also while typing in a field; else a letter typed is a letter. */
  readonly whileTyping?: boolean;
}

const registered = createStore<readonly Shortcut[]>([]);
const sequenceMs = 900; // between `g` and its second key
let pending: { key: string; at: number } | null = null;

addEventListener("keydown", onKey);

/** All shortcuts that work now; the help under `?` lists them. */
export const useRegisteredShortcuts = (): readonly Shortcut[] => useStore(registered);

/** Registers shortcuts while the component is on screen. Later ones win over earlier ones with the same keys. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  const signature = shortcuts.map(({ keys, label }) => `${keys}=${label.en}`).join("|");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the signature stands for the list; `run` is looked up when the key is pressed.
  useEffect(() => {
    const mine = latest.current.map(
      (shortcut, index): Shortcut => (shortcut.run ? { ...shortcut, run: (event) => latest.current[index]?.run?.(event) } : shortcut),
    );
    registered.set([...registered.get(), ...mine]);
    return () => registered.set(registered.get().filter((shortcut) => !mine.includes(shortcut)));
  }, [signature]);
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.altKey) return;
  // An open dialog has the keys: Escape closes it, and nothing behind it acts.
  if (document.querySelector("dialog:modal") !== null) return;
  const key = `${event.ctrlKey || event.metaKey ? "Mod+" : ""}${event.shiftKey && event.key.length > 1 ? "Shift+" : ""}${event.key}`;
  const before = pending !== null && event.timeStamp - pending.at < sequenceMs ? `${pending.key} ` : "";
  pending = { key, at: event.timeStamp };
  const typing = isTyping(event.target);
  const found = [before + key, key]
    .flatMap((keys) => registered.get().findLast((shortcut) => shortcut.keys === keys && shortcut.run) ?? [])
    .at(0);
  if (found?.run === undefined || (typing && found.whileTyping !== true)) return;
  pending = null;
  event.preventDefault();
  found.run(event);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));
}
