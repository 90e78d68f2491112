import type { ReactNode } from "react";
import type { Lane } from "../../schema/trace.ts";
import { useLanguage } from "../state/language.ts";
import { formatCount } from "../words/formats.ts";
import { laneWords } from "../words/lanes.ts";
import { useWords } from "../words/words.ts";
import { Card } from "./Card.tsx";
import { cardGap, cardHeight, type Geometry } from "./geometry.ts";
import styles from "./Lanes.module.css";
import { LitBeyond, type LitCard } from "./LitBeyond.tsx";
import { MoreCards } from "./MoreCards.tsx";
import { litKeys } from "./route.ts";
import { cardsInOrder, type LanesState, neighborCard, type WalkKey } from "./useLanes.ts";

const walkKeys: readonly string[] = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];

/** One lane: a head that stays, with how many are shown of how many, and the cards in their slots. */
export function LaneColumn({
  lane,
  state,
  geometry,
}: {
  readonly lane: Lane;
  readonly state: LanesState;
  readonly geometry: Geometry;
}): ReactNode {
  const language = useLanguage();
  const words = useWords(laneWords);
  const slots = state.placement[lane.lane];
  const height = (Math.max(-1, ...slots.values()) + 1) * (cardHeight + cardGap);
  const cards = cardsInOrder(state, lane.lane);
  // One card a lane can be reached by Tab: the one on the lit route, else the first.
  const tabbable = (cards.find(({ key }) => state.lit?.route.includes(key)) ?? cards[0])?.key;
  const onRoute = state.lit ? litKeys(state.lit) : [];
  const lit = cards.filter(({ key }) => onRoute.includes(key)).map((card) => ({ card, slot: slots.get(card.key) ?? 0 }));
  const focusCard = (key: string, options?: FocusOptions): void =>
    geometry.root.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(key)}"]`)?.focus(options);
  const showLit = ({ card, slot }: LitCard): void => {
    geometry.show(lane.lane, slot);
    // The marker goes as its card comes: the focus goes on to the card.
    focusCard(card.key, { preventScroll: true });
  };
  return (
    <section className={styles["lane"]} aria-label={words.lane(lane.lane)} data-lane={lane.lane}>
      <h2 className={styles["head"]}>
        {words.lane(lane.lane)}
        <span className={styles["count"]}>{words.ofTotal(formatCount(language, lane.total), formatCount(language, lane.ofAll))}</span>
      </h2>
      <div className={styles["cards"]} ref={geometry.measure(lane.lane)} onScroll={geometry.refresh}>
        {cards.length === 0 && (
          <p className={styles["empty"]}>
            {lane.whenAll ? words.emptied(lane.whenAll) : words.empty(lane.lane, state.placement.policyScenario.size > 0)}
          </p>
        )}
        <LitBeyond side="above" box={geometry.boxes.get(lane.lane)} lit={lit} onShow={showLit} />
        <div style={{ height, position: "relative" }}>
          {cards.map(({ key, node }) => (
            <Card
              key={key}
              node={node}
              name={key}
              slot={slots.get(key) ?? 0}
              light={lightOf(key, state)}
              tier={state.tiers.get(key)}
              chosen={state.chosen === key}
              end={state.trace.ends.find(({ id }) => id === node.id)}
              tabbable={key === tabbable}
              onChoose={() => state.choose(key)}
              onHover={(on) => state.hover(on ? key : null)}
              onKey={(event) => {
                const next = walkKeys.includes(event.key) ? neighborCard(state, key, event.key as WalkKey) : null;
                if (next === null) return;
                event.preventDefault();
                focusCard(next);
              }}
            />
          ))}
        </div>
        <LitBeyond side="below" box={geometry.boxes.get(lane.lane)} lit={lit} onShow={showLit} />
      </div>
      {lane.counted < lane.total && (
        <p className={styles["more"]}>
          {words.counted(formatCount(language, lane.counted), formatCount(language, lane.total - lane.counted))}
        </p>
      )}
      <MoreCards lane={lane} />
    </section>
  );
}

function lightOf(key: string, { lit }: LanesState): "route" | "reach" | "dim" | "plain" {
  if (!lit) return "plain";
  return litKeys(lit).includes(key) ? "route" : lit.reach.has(key) ? "reach" : "dim";
}
