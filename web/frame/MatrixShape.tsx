import type { ReactNode } from "react";
import coverage from "../coverage/Coverage.module.css";
import { coverageWords } from "../words/coverage.ts";
import { useWords } from "../words/words.ts";
import { Shape } from "./Shape.tsx";
import styles from "./Shapes.module.css";

const rows = 30;
/** Widths of names, in percent, one after the other. */
const names = [70, 52, 84, 61, 45, 77];

/** A matrix: its choices, the room of its slanted heads, and rows of cells. */
export function MatrixShape(): ReactNode {
  const words = useWords(coverageWords);
  return (
    <Shape>
      <div className={coverage["page"]}>
        <div className={`${coverage["controls"]} ${styles["controls"]}`}>
          {[words.controlRows, words.controlColumns, words.controlOrder].map((name) => (
            <b key={name}>{name}</b>
          ))}
        </div>
        <div className={`${coverage["scroller"]} ${styles["still"]}`}>
          <div className={styles["heads"]} />
          {Array.from({ length: rows }, (_, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike.
            <div key={row} className={styles["row"]} data-waiting-row>
              <span>
                <span className={styles["word"]} style={{ width: `${names[row % names.length]}%` }} />
              </span>
              <span className={styles["cells"]} />
            </div>
          ))}
        </div>
      </div>
    </Shape>
  );
}
