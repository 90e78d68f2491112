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
  const { trace, chosen, lit, placement, cards } = state;
  const { show, showLane, refresh } = geometry;
  const shown = useRef<{ readonly chosen: string | null; readonly places: readonly string[] }>({ chosen: null, places: [] });

  useLayoutEffect(() => {
    const route = (lit ? litKeys(lit) : []).flatMap((key) => {
      const lane = cards.get(key)?.lane;
      return lane ? [{ key, lane, slot: placement[lane].get(key) ?? 0 }] : [];
    });
    const places = route.map(({ key, slot }) => `${key} ${slot}`);
    // Cards that come beside a lit route, as where a lane shows more, scroll nothing.
    const stays = shown.current.chosen === chosen && shown.current.places.every((place) => places.includes(place));
    if (!stays) {
      for (const { key, lane, slot } of route) {
        show(lane, slot);
        if (key === chosen) showLane(lane);
      }
    }
    shown.current = { chosen, places };
    refresh();
  }, [chosen, lit, placement, cards, show, showLane, refresh]);
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
