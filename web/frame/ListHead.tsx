import type { ReactNode } from "react";
import styles from "./ListHead.module.css";

interface ListHeadProps {
  readonly above?: ReactNode;
  readonly title: ReactNode;
  readonly children?: ReactNode;
}

/** The head of a reading list: what the page is about. */
export function ListHead({ above, title, children }: ListHeadProps): ReactNode {
  return (
    <header className={styles["head"]}>
      {above && <p className={styles["above"]}>{above}</p>}
      <h1 className={typeof title === "string" && title.length > 48 ? styles["long"] : styles["title"]}>{title}</h1>
      <div className={styles["below"]}>{children}</div>
    </header>
  );
}
