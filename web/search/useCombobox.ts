import { type KeyboardEvent, useEffect, useState } from "react";

interface ComboboxOptions {
  readonly count: number;
  /** Whether the suggestions for the last letter typed are still to come. */
  readonly pending: boolean;
  /** Called with the chosen place, or with null where Enter is pressed on the text itself. */
  readonly onChoose: (index: number | null) => void;
  readonly onEscape?: () => void;
}

export interface Combobox {
  readonly open: boolean;
  readonly active: number | null;
  readonly setOpen: (open: boolean) => void;
  readonly setActive: (index: number | null) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/**
 * Arrow keys, Enter and Escape of a field with suggestions. Enter on a text whose suggestions are still to come counts when
 * they are there. While an input method composes, every key is its own.
 */
export function useCombobox({ count, pending, onChoose, onEscape }: ComboboxOptions): Combobox {
  const [open, setShown] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const [waiting, setWaiting] = useState(false);
  const setOpen = (next: boolean): void => {
    setShown(next);
    setActive(null);
    setWaiting(false);
  };
  const enter = (index: number | null): void => {
    const early = index === null && pending;
    setWaiting(early);
    if (!early) onChoose(index);
  };
  useEffect(() => {
    if (waiting && !pending) enter(null);
  });
  const step = (by: 1 | -1): void => {
    setShown(true);
    if (count === 0) return;
    setActive(active === null ? (by === 1 ? 0 : count - 1) : (active + by + count) % count);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const act: Partial<Record<string, (() => void) | undefined>> = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      Enter: () => enter(open && active !== null && active < count ? active : null),
      Escape: open ? () => setOpen(false) : onEscape,
    };
    const run = act[event.key];
    if (run === undefined) return;
    event.preventDefault();
    run();
  };
  return { open, active, setOpen, setActive, onKeyDown };
}
