import type { MouseEvent, ReactNode } from "react";
import type { Kind } from "../../schema/graph.ts";
import type { Tier } from "../../schema/vocabulary.ts";
import { KindMark } from "../marks/KindMark.tsx";
import { tierBar } from "../marks/tierBar.ts";
import { Link } from "../router/Link.tsx";
import styles from "./ListRow.module.css";

interface ListRowProps {
  readonly kind?: Kind;
  readonly children: ReactNode;
  /** A second line in a quieter voice. */
  readonly below?: ReactNode;
  /** At the right: a count. */
  readonly count?: ReactNode;
  /** Who speaks for it; the strongest is marked. */
  readonly tiers?: readonly (Tier | null | undefined)[];
  readonly chosen?: boolean;
  readonly strong?: boolean;
  /** Leads to a page, or does something here; a row with neither is only read. */
  readonly to?: string;
  readonly onChoose?: (event: MouseEvent) => void;
  readonly onPoint?: (pointed: boolean) => void;
}

/** One row of a reading list: mark, name, what matters, count. */
export function ListRow({
  kind,
  children,
  below,
  count,
  tiers = [],
  chosen = false,
  strong = false,
  to,
  onChoose,
  onPoint,
}: ListRowProps): ReactNode {
  const className = `${styles["row"]} ${chosen ? styles["chosen"] : ""} ${strong ? styles["strong"] : ""}`;
  const bar = tierBar(tiers);
  const pointing = onPoint && {
    onMouseEnter: () => onPoint(true),
    onMouseLeave: () => onPoint(false),
    onFocus: () => onPoint(true),
    onBlur: () => onPoint(false),
  };
  const inside = (
    <>
      <span className={styles["mark"]}>{kind && <KindMark kind={kind} />}</span>
      <span className={styles["name"]}>{children}</span>
      <span className={styles["count"]}>{count}</span>
      {below && <span className={styles["below"]}>{below}</span>}
    </>
  );
  if (to !== undefined)
    return (
      <Link to={to} className={className} aria-current={chosen ? "true" : undefined} {...bar} {...pointing}>
        {inside}
      </Link>
    );
  if (onChoose === undefined)
    return (
      <div className={className} {...bar}>
        {inside}
      </div>
    );
  return (
    <button type="button" className={className} aria-pressed={chosen} onClick={onChoose} {...bar} {...pointing}>
      {inside}
    </button>
  );
}
