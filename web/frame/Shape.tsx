import type { ReactNode } from "react";
import { frameWords } from "../words/frame.ts";
import { useWords } from "../words/words.ts";
import styles from "./Shapes.module.css";
import { useDelayed } from "./useDelayed.ts";

/** Blocks where a view will be. They keep their room at once and are seen after 150 ms. */
export function Shape({ children }: { readonly children: ReactNode }): ReactNode {
  const words = useWords(frameWords);
  const shown = useDelayed();
  return (
    <div role="status" aria-label={words.loading} className={`${styles["shape"]} ${shown ? "" : styles["unseen"]}`}>
      <div aria-hidden="true">{children}</div>
    </div>
  );
}
