import type { ReactNode } from "react";
import type { Comparison } from "../../schema/trace.ts";
import { useLanguage } from "../state/language.ts";
import { compareWords } from "../words/compare.ts";
import { EntityLink } from "../words/EntityLink.tsx";
import { formatCount } from "../words/formats.ts";
import { laneWords } from "../words/lanes.ts";
import { useWords } from "../words/words.ts";
import styles from "./CompareLanes.module.css";

type Compared = Comparison["lanes"][number];
type Part = Compared["shared"];

export const shownOf = ({ nodes }: Part): number => nodes.length;
/** Whether either of the two leads to anything on this lane. */
export const leadTo = ({ shared, first, second }: Compared): boolean => shared.total + first.total + second.total > 0;

interface CompareLanesProps {
  readonly comparison: Comparison;
  readonly names: readonly [string, string];
}

/** Lane by lane: what only the first reaches, what both reach, what only the second reaches. */
export function CompareLanes({ comparison, names }: CompareLanesProps): ReactNode {
  const words = useWords(compareWords);
  const lanes = useWords(laneWords);
  return (
    <table className={styles["table"]}>
      <thead>
        <tr>
          <td />
          <th scope="col">{words.only(names[0])}</th>
          <th scope="col">{words.shared}</th>
          <th scope="col">{words.only(names[1])}</th>
        </tr>
      </thead>
      <tbody>
        {comparison.lanes.filter(leadTo).map(({ lane, shared, first, second }) => (
          <tr key={lane} data-lane={lane}>
            <th scope="row">{lanes.lane(lane)}</th>
            <Names part={first} />
            <Names part={shared} strong />
            <Names part={second} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Names({ part: { nodes, total }, strong = false }: { readonly part: Part; readonly strong?: boolean }): ReactNode {
  const words = useWords(compareWords);
  const language = useLanguage();
  return (
    <td className={strong ? styles["shared"] : undefined}>
      <p className={styles["count"]} data-total={total}>
        {total === 0 ? words.none : formatCount(language, total)}
      </p>
      <ul>
        {nodes.map((node) => (
          <li key={node.id}>
            <EntityLink of={node} marked />
          </li>
        ))}
      </ul>
      {nodes.length < total && <p className={styles["count"]}>{words.more(formatCount(language, total - nodes.length))}</p>}
    </td>
  );
}
