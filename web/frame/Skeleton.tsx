import type { ReactNode } from "react";
import { frameWords } from "../words/frame.ts";
import { useWords } from "../words/words.ts";
import styles from "./Skeleton.module.css";
import { useDelayed } from "./useDelayed.ts";

/** Lines where the text will be, after 150 ms. `widths` in percent, no two the same, give the shape of what is coming. */
export function Skeleton({ widths = [60, 90, 75, 88, 40] }: { readonly widths?: readonly number[] }): ReactNode {
  const words = useWords(frameWords);
  const shown = useDelayed();
  return (
    <div role="status" aria-label={words.loading} className={styles["lines"]}>
      {shown && widths.map((width) => <div key={width} className={styles["line"]} style={{ width: `${width}%` }} />)}
    </div>
  );
}
