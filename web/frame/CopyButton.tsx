import { type ReactNode, useEffect, useRef, useState } from "react";
import { evidenceWords } from "../words/evidence.ts";
import { useWords } from "../words/words.ts";
import styles from "./CopyButton.module.css";

const confirmedMs = 1_600;

interface CopyButtonProps {
  readonly label: string;
  readonly text: () => string;
  /** False while a part of the text is still on its way; pressed then, it copies as soon as all is there. */
  readonly ready?: boolean;
}

/** Copies a text and says so for a moment. */
export function CopyButton({ label, text, ready = true }: CopyButtonProps): ReactNode {
  const words = useWords(evidenceWords);
  const [pressed, setPressed] = useState(false);
  const [copied, setCopied] = useState(false);
  const latest = useRef(text);
  latest.current = text;
  useEffect(() => {
    if (!pressed || !ready) return;
    setPressed(false);
    void copyText(latest.current()).then(setCopied);
  }, [pressed, ready]);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), confirmedMs);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <button type="button" className={styles["copy"]} onClick={() => setPressed(true)} aria-live="polite" aria-busy={pressed}>
      {copied ? words.copied : label}
    </button>
  );
}

/** Where the page may not use the clipboard, as over plain HTTP from another machine, a selection is copied instead. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = Object.assign(document.createElement("textarea"), { value: text });
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }
}
