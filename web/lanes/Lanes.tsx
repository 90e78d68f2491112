import { type ReactNode, useLayoutEffect, useRef } from "react";
import { useShortcuts } from "../keyboard/keys.ts";
import { Curves } from "./Curves.tsx";
import { useGeometry } from "./geometry.ts";
import { LaneColumn } from "./LaneColumn.tsx";
import styles from "./Lanes.module.css";
import { columns } from "./place.ts";
import { RouteSentence } from "./RouteSentence.tsx";
import type { LanesState } from "./useLanes.ts";

/** The lanes of a trace, the steps between them and the lit route in words. */
export function Lanes({ state }: { readonly state: LanesState }): ReactNode {
  const geometry = useGeometry();
  const { trace, chosen, lit, placement, cards } = state;
  const { show, refresh } = geometry;
  const shown = useRef<{ readonly chosen: string | null; readonly route: readonly string[] }>({ chosen: null, route: [] });

  useLayoutEffect(() => {
    const route = lit?.route ?? [];
    // Cards that come beside a lit route, as where a lane shows more, scroll nothing.
    const stays = shown.current.chosen === chosen && shown.current.route.every((key) => route.includes(key));
    if (!stays) {
      for (const key of route) {
        const lane = cards.get(key)?.lane;
        if (lane) show(lane, placement[lane].get(key) ?? 0);
      }
    }
    shown.current = { chosen, route };
    refresh();
  }, [chosen, lit, placement, cards, show, refresh]);
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
      <RouteSentence state={state} />
    </div>
  );
}
