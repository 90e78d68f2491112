import type { ReactNode } from "react";
import type { LaneName } from "../../schema/trace.ts";
import { cardHeight, slotTop } from "../lanes/geometry.ts";
import lanes from "../lanes/Lanes.module.css";
import { columns } from "../lanes/place.ts";
import sentence from "../lanes/RouteSentence.module.css";
import { laneWords } from "../words/lanes.ts";
import { useWords } from "../words/words.ts";
import { Shape } from "./Shape.tsx";
import styles from "./Shapes.module.css";

const cards: Readonly<Record<LaneName, number>> = {
  vendor: 6,
  model: 7,
  scenario: 4,
  hospital: 2,
  policyScenario: 5,
  policyCategory: 3,
  policySection: 2,
};

/** The lanes with their names, cards without any, and the place of the sentence. */
export function LanesShape(): ReactNode {
  const words = useWords(laneWords);
  return (
    <Shape>
      <div className={lanes["view"]}>
        <div className={lanes["lanes"]}>
          {columns.map((names) => (
            <div key={names[0]} className={lanes["column"]}>
              {names.map((name) => (
                <div key={name} className={lanes["lane"]} data-waiting-lane={name}>
                  <div className={lanes["head"]}>
                    <b>{words.lane(name)}</b>
                  </div>
                  <div className={lanes["cards"]}>
                    {Array.from({ length: cards[name] }, (_, slot) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike.
                      <div key={slot} className={styles["card"]} style={{ top: slotTop(slot), height: cardHeight }} />
                    ))}
                  </div>
                </div>
              ))}
            </div>
          ))}
        </div>
        <div className={sentence["dock"]}>
          <div className={sentence["route"]}>
            <div className={sentence["sentence"]}>
              <span className={styles["word"]} style={{ width: "94%" }} />
              <span className={styles["word"]} style={{ width: "71%" }} />
            </div>
          </div>
        </div>
      </div>
    </Shape>
  );
}
