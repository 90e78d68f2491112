import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { isNarrowed } from "../../schema/scope.ts";
import { useScope } from "../state/scope.ts";
import { scopeWords } from "../words/scope.ts";
import { useWords } from "../words/words.ts";
import { ScopeChoices } from "./ScopeChoices.tsx";
import styles from "./ScopeSwitch.module.css";
import { scopedPaths } from "./scopedPaths.ts";
import { useView } from "./viewContext.ts";

/** Who says so, and what is counted: one switch for every view that counts. Its button tells what counts now. */
export function ScopeSwitch(): ReactNode {
  const words = useWords(scopeWords);
  const scope = useScope();
  const { evidence, largeOnly, noPlaceholders } = scope;
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const view = useView();
  useEffect(() => {
    if (!open) return;
    const close = ({ target }: Event): void => {
      if (target instanceof Node && !root.current?.contains(target)) setOpen(false);
    };
    addEventListener("pointerdown", close);
    addEventListener("focusin", close);
    return () => {
      removeEventListener("pointerdown", close);
      removeEventListener("focusin", close);
    };
  }, [open]);
  if (!view || !scopedPaths.has(view.path)) return null;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !open) return;
    event.preventDefault();
    setOpen(false);
    button.current?.focus();
  };
  const more = [largeOnly && words.largeOnly, noPlaceholders && words.noPlaceholders].filter((part) => part !== false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what is inside; the controls are inside.
    <div className={styles["root"]} ref={root} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className={`${styles["button"]} ${isNarrowed(scope) ? styles["narrowed"] : ""}`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        title={more.join(" · ")}
      >
        <svg className={styles["bubble"]} width="17" height="16" viewBox="0 0 17 16" aria-hidden="true">
          <path d="M2.5 2.5h12v8h-6l-3 3v-3h-3z" />
        </svg>
        <span className={styles["label"]}>{words.whoSaysSo}: </span>
        <span className={styles["short"]}>{words.short(evidence)}</span>
        {more.length > 0 && ` +${more.length}`}
        <svg className={styles["caret"]} width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
          <path d="M.5 2 4 6l3.5-4z" />
        </svg>
      </button>
      {open && <ScopeChoices />}
    </div>
  );
}
