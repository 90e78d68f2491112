import { type ReactNode, useLayoutEffect, useRef } from "react";
import type { EntityName } from "../../schema/graph.ts";
import { useShortcuts } from "../keyboard/keys.ts";
import { Curves } from "./Curves.tsx";
import { useGeometry } from "./geometry.ts";
import { LaneColumn } from "./LaneColumn.tsx";
import styles from "./Lanes.module.css";
import { columns } from "./place.ts";
import { RouteSentence } from "./RouteSentence.tsx";
import { litKeys } from "./route.ts";
import type { LanesState } from "./useLanes.ts";

interface LanesProps {
  readonly state: LanesState;
  /** What is traced; where it has no lane the sentence says how it leads to the lit route. */
  readonly of?: EntityName | undefined;
}

/** The lanes of a trace, the steps between them and the lit route in words. */
export function Lanes({ state, of }: LanesProps): ReactNode {
  const geometry = useGeometry();
  const { trace, chosen, lit, placement, cards, arrangement } = state;
  const { show, showLane, inSight, refresh } = geometry;
  const shown = useRef<Pick<LanesState, "arrangement" | "chosen"> | null>(null);

  useLayoutEffect(() => {
    const anew = shown.current?.arrangement !== arrangement;
    const other = anew || shown.current?.chosen !== chosen;
    shown.current = { arrangement, chosen };
    for (const key of lit && other ? litKeys(lit) : []) {
      const lane = cards.get(key)?.lane;
      if (!lane) continue;
      const slot = placement[lane].get(key) ?? 0;
      // A click scrolls nothing. Only a card that is chosen elsewhere, as in the list, may be out of sight.
      if (anew || (key === chosen && !inSight(lane, slot))) show(lane, slot);
      if (key === chosen) showLane(lane);
    }
    refresh();
  }, [chosen, lit, placement, cards, arrangement, show, showLane, inSight, refresh]);
  useShortcuts([
    {
      keys: "Escape",
      label: { en: "Release the lit route", zh: "取消点亮" },
      run: () => state.choose(null),
    },
  ]);

  return (
    <div className={styles["view"]}>
      <div className={styles["lanes"]} ref={geometry.root}>
        <Curves state={state} geometry={geometry} />
        {columns.map((names) => (
          <div key={names[0]} className={styles["column"]}>
            {names.map((name) => {
              const lane = trace.lanes.find((each) => each.lane === name);
              return lane && <LaneColumn key={name} lane={lane} state={state} geometry={geometry} />;
            })}
          </div>
        ))}
      </div>
      <RouteSentence state={state} of={of} />
    </div>
  );
}
