import type { ReactNode } from "react";
import type { ComparedLane, Comparison } from "../../schema/compare.ts";
import { tierBar } from "../marks/tierBar.ts";
import { useLanguage } from "../state/language.ts";
import { compareWords } from "../words/compare.ts";
import { EntityLink } from "../words/EntityLink.tsx";
import { formatCount } from "../words/formats.ts";
import { laneWords } from "../words/lanes.ts";
import { useWords } from "../words/words.ts";
import styles from "./Compare.module.css";
import { type PairNames, partNames, partTitle, sumOf } from "./parts.ts";

interface ComparedLanesProps {
  readonly comparison: Comparison;
  readonly names: PairNames;
  /** Shows the rest of every list. */
  readonly onMore: () => void;
}

/** Each lane as three lists: what only the one has, what both share, what only the other has. Lanes that neither reaches are left out. */
export function ComparedLanes({ comparison, names, onMore }: ComparedLanesProps): ReactNode {
  const words = useWords(compareWords);
  const lanes = useWords(laneWords);
  const reached = comparison.lanes.filter((lane) => sumOf([lane], partNames, ({ total }) => total) > 0);
  return (
    <div>
      <div className={styles["heads"]} aria-hidden="true">
        {partNames.map((part) => (
          <span key={part}>{partTitle(words, part, names)}</span>
        ))}
      </div>
      {reached.map((lane) => (
        <section key={lane.lane} id={`lane-${lane.lane}`} className={styles["lane"]} aria-labelledby={`lane-${lane.lane}-name`}>
          <h2 id={`lane-${lane.lane}-name`}>{lanes.lane(lane.lane)}</h2>
          <div className={styles["parts"]}>
            {partNames.map((part) => (
              <Part key={part} part={lane[part]} title={partTitle(words, part, names)} shared={part === "shared"} onMore={onMore} />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

interface PartProps {
  readonly part: ComparedLane["shared"];
  readonly title: string;
  readonly shared: boolean;
  readonly onMore: () => void;
}

function Part({ part: { nodes, total }, title, shared, onMore }: PartProps): ReactNode {
  const words = useWords(compareWords);
  const language = useLanguage();
  const hidden = total - nodes.length;
  return (
    <section aria-label={title} className={shared ? styles["shared"] : undefined}>
      <p className={styles["count"]}>
        <span>{title}</span> {total === 0 ? words.none : formatCount(language, total)}
      </p>
      <ul>
        {nodes.map((node) => (
          <li key={node.id} {...tierBar([node.tier])}>
            <EntityLink of={node} marked />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" onClick={onMore}>
          {words.more(formatCount(language, hidden))}
        </button>
      )}
    </section>
  );
}
