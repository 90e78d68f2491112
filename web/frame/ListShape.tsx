import type { ReactNode } from "react";
import head from "./ListHead.module.css";
import row from "./ListRow.module.css";
import { Shape } from "./Shape.tsx";
import styles from "./Shapes.module.css";

const names = [70, 52, 84, 61, 45, 77, 58, 66, 49, 80];

/** A reading list: its head, and rows with a mark, a name and a number. */
export function ListShape(): ReactNode {
  return (
    <Shape>
      <div className={head["head"]}>
        <div className={head["title"]}>
          <span className={styles["word"]} style={{ width: "62%" }} />
        </div>
        <div className={head["below"]}>
          <span className={styles["word"]} style={{ width: "88%" }} />
        </div>
      </div>
      {names.map((width) => (
        <div key={width} className={row["row"]}>
          <span className={styles["mark"]} />
          <span className={row["name"]}>
            <span className={styles["word"]} style={{ width: `${width}%` }} />
          </span>
          <span className={styles["word"]} style={{ width: 14 }} />
        </div>
      ))}
    </Shape>
  );
}
