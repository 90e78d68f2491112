import { type ReactNode, useLayoutEffect, useRef } from "react";
import { frameWords } from "../words/frame.ts";
import { useWords } from "../words/words.ts";
import { type CoverageAddress, closeRows } from "./address.ts";
import styles from "./Lists.module.css";

/** On a phone the rows behind a number lie over the lower half of the window, and the number stays in sight above them. */
export function RowsSheet({ address, children }: { readonly address: CoverageAddress; readonly children: ReactNode }): ReactNode {
  const words = useWords(frameWords);
  const sheet = useRef<HTMLDivElement>(null);
  const opened = `${address.row} ${address.column}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another number is opened.
  useLayoutEffect(() => {
    const number = document.querySelector("main [aria-pressed='true']");
    const top = sheet.current?.getBoundingClientRect().top;
    if (number === null || top === undefined) return;
    const covered = number.getBoundingClientRect().bottom + 8 - top;
    if (covered > 0) scrollBy({ top: covered });
  }, [opened]);
  return (
    <div ref={sheet} className={styles["sheet"]}>
      <button type="button" className={styles["close"]} onClick={closeRows} aria-label={words.close} title={words.close}>
        ×
      </button>
      {children}
    </div>
  );
}
