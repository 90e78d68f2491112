import type { ReactNode } from "react";
import { tiers } from "../../schema/vocabulary.ts";
import { lineStyle } from "../marks/tierStyle.ts";
import { useColorMode } from "../state/color.ts";
import { scopeWords } from "../words/scope.ts";
import { tierWords } from "../words/tiers.ts";
import { useWords } from "../words/words.ts";
import styles from "./TierLegend.module.css";

/** What the colours mean while they show who says so: one line under the bar, where the list or the view has something in them. */
export function TierLegend(): ReactNode {
  const words = useWords(scopeWords);
  const names = useWords(tierWords);
  if (useColorMode() !== "tier") return null;
  return (
    <div className={styles["legend"]}>
      <b>{words.legend}</b>
      <ul>
        {tiers.map((tier) => (
          <li key={tier} data-tier={tier} className={styles[lineStyle(tier)]}>
            {names[tier]}
          </li>
        ))}
      </ul>
    </div>
  );
}
