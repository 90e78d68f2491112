import type { ReactNode } from "react";
import type { Kind } from "../../schema/graph.ts";
import styles from "./KindMark.module.css";
import { kindStyle } from "./kindStyle.ts";
import { shapePaths } from "./shapePaths.ts";

/** The mark of a kind. Decorative: the kind is always said in words beside it. */
export function KindMark({ kind, size = 10 }: { readonly kind: Kind; readonly size?: number }): ReactNode {
  const { family, shape } = kindStyle(kind);
  return (
    <svg className={`${styles["mark"]} ${styles[family]}`} width={size} height={size} viewBox="0 0 12 12" aria-hidden="true">
      <path d={shapePaths[shape]} fillRule="evenodd" />
    </svg>
  );
}
