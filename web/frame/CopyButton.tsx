import { type ReactNode, useEffect, useState } from "react";
import { evidenceWords } from "../words/evidence.ts";
import { useWords } from "../words/words.ts";
import styles from "./CopyButton.module.css";

const confirmedMs = 1_600;

/** Copies a text and says so for a moment. */
export function CopyButton({ label, text }: { readonly label: string; readonly text: () => string }): ReactNode {
  const words = useWords(evidenceWords);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), confirmedMs);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async (): Promise<void> => setCopied(await copyText(text()));
  return (
    <button type="button" className={styles["copy"]} onClick={copy} aria-live="polite">
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
