import type { ReactNode } from "react";
import styles from "./Mark.module.css";

/** The project's mark: a route from vendor through model to clause. */
export function Mark(): ReactNode {
  return (
    <svg className={styles["mark"]} width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <path className={styles["route"]} d="M3 4.5h3c4 0 2.5 8.5 7 8.5h2" />
      <rect className={styles["vendor"]} x="1" y="2.5" width="4" height="4" />
      <circle className={styles["model"]} cx="9" cy="8.6" r="2.2" />
      <path className={styles["policy"]} d="M15 10.3 17.7 13 15 15.7 12.3 13z" />
    </svg>
  );
}
