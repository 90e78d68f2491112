import type { ReactNode } from "react";
import type { Comparison } from "../../schema/compare.ts";
import { useLanguage } from "../state/language.ts";
import { compareWords } from "../words/compare.ts";
import { formatCount } from "../words/formats.ts";
import { laneWords } from "../words/lanes.ts";
import { useWords } from "../words/words.ts";
import styles from "./Compare.module.css";
import { type PairNames, partNames, partTitle } from "./parts.ts";

/** The true totals, lane by lane. */
export function CompareTotals({ comparison, names }: { readonly comparison: Comparison; readonly names: PairNames }): ReactNode {
  const words = useWords(compareWords);
  const lanes = useWords(laneWords);
  const language = useLanguage();
  return (
    <table className={styles["totals"]}>
      <thead>
        <tr>
          <th scope="col">{words.lane}</th>
          {partNames.map((part) => (
            <th key={part} scope="col">
              {partTitle(words, part, names)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {comparison.lanes.map((lane) => (
          <tr key={lane.lane}>
            <th scope="row">
              <a href={`#lane-${lane.lane}`}>{lanes.lane(lane.lane)}</a>
            </th>
            {partNames.map((part) => (
              <td key={part} data-part={part}>
                {formatCount(language, lane[part].total)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
