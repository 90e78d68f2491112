import type { ReactNode } from "react";
import { useLanguage } from "../../state/language.ts";
import { formatCount } from "../../words/formats.ts";
import { healthWords } from "../../words/health.ts";
import { useWords } from "../../words/words.ts";
import styles from "./Health.module.css";

interface RowCountProps {
  readonly shown: number;
  readonly total: number;
  /** Where there are more: shows them. */
  readonly onMore?: (() => void) | undefined;
}

/** How many rows are shown of how many. */
export function RowCount({ shown, total, onMore }: RowCountProps): ReactNode {
  const words = useWords(healthWords);
  const language = useLanguage();
  const count = (number: number): string => formatCount(language, number);
  return (
    <p className={styles["count"]} data-shown={shown} data-total={total}>
      {words.rows(count(shown), count(total))}
      {onMore && shown < total && (
        <button type="button" onClick={onMore}>
          {words.more(count(Math.min(400, total - shown)))}
        </button>
      )}
    </p>
  );
}
