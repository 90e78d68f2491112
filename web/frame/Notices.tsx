import type { ReactNode } from "react";
import { readNewRelease, useHealth } from "../state/health.ts";
import { frameWords } from "../words/frame.ts";
import { useWords } from "../words/words.ts";
import styles from "./Notices.module.css";

/** One quiet line under the bar while the server is away, or when a newer release is loaded. */
export function Notices(): ReactNode {
  const words = useWords(frameWords);
  const { away, newer, dismiss } = useHealth();
  return (
    <div aria-live="polite">
      {away && <p className={styles["away"]}>{away === "server" ? words.away : words.noDatabase}</p>}
      {!away && newer && (
        <p className={styles["newer"]}>
          {words.newer(newer)}
          <button type="button" onClick={readNewRelease}>
            {words.showNewer}
          </button>
          <button type="button" onClick={dismiss}>
            {words.later}
          </button>
        </p>
      )}
    </div>
  );
}
