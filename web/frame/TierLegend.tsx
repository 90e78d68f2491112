import type { ReactNode } from "react";
import { tiers } from "../../schema/vocabulary.ts";
import { lineStyle } from "../marks/tierStyle.ts";
import { useColorMode } from "../state/color.ts";
import { scopeWords } from "../words/scope.ts";
import { tierWords } from "../words/tiers.ts";
import { useWords } from "../words/words.ts";
import { scopedPaths } from "./scopedPaths.ts";
import styles from "./TierLegend.module.css";
import { useView } from "./viewContext.ts";

/** What the colours mean while they show who says so: one line under the bar. */
export function TierLegend(): ReactNode {
  const words = useWords(scopeWords);
  const names = useWords(tierWords);
  const view = useView();
  const mode = useColorMode();
  if (mode !== "tier" || !view || !scopedPaths.has(view.path)) return null;
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
