import { useEffect, useMemo, useRef, useState } from "react";
import type { EntityName, SubgraphEdge } from "../../schema/graph.ts";
import type { LaneName, Trace } from "../../schema/trace.ts";
import type { Tier } from "../../schema/vocabulary.ts";
import { setParameters, usePlace } from "../router/location.ts";
import { type Placement, placeLanes } from "./place.ts";
import { type Lit, lightRoute, litKeys } from "./route.ts";
import { cardKey, cardTiers, type LaneCard, type Step, toCards, toSteps } from "./steps.ts";

/** What the lanes show and what a reader does to it. */
export interface LanesState {
  readonly trace: Trace;
  readonly placement: Placement;
  readonly cards: ReadonlyMap<string, LaneCard>;
  readonly steps: readonly Step[];
  readonly tiers: ReadonlyMap<string, Tier>;
  readonly lit: Lit | null;
  /** The key of the card that was chosen; null after a release. */
  readonly chosen: string | null;
  readonly hovered: string | null;
  readonly choose: (key: string | null) => void;
  readonly hover: (key: string | null) => void;
  readonly rearrange: () => void;
  /** Another one wherever the cards are laid anew. */
  readonly arrangement: string;
}

/** In the address: which card is lit; empty where the reader released it. */
const litParameter = "lit";
/** In the address: the cards that the reader came along, where the route through the lit card would else be another. */
const alongParameter = "along";

/** Keeps slots while cards of the same trace come and go; `first` is lit unless the address says another. */
export function useLanes(trace: Trace, first: string | null): LanesState {
  const { search } = usePlace();
  const parameters = new URLSearchParams(search);
  const chosen = parameters.get(litParameter) ?? first;
  const along = parameters.get(alongParameter) ?? "";
  const [hovered, hover] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  const before = useRef<{ readonly key: string; readonly placement: Placement } | undefined>(undefined);
  const cards = useMemo(() => new Map(toCards(trace).map((card) => [card.key, card])), [trace]);
  const steps = useMemo(() => toSteps(trace), [trace]);
  const tiers = useMemo(() => cardTiers(steps), [steps]);

  const arrangement = `${trace.ids.join(",")} ${round}`;
  const placement = useMemo(() => {
    const placed = placeLanes(trace, before.current?.key === arrangement ? before.current.placement : undefined);
    before.current = { key: arrangement, placement: placed };
    return placed;
  }, [trace, arrangement]);

  const at = chosen === null ? null : ([chosen, cardKey("hospital", chosen)].find((key) => cards.has(key)) ?? null);
  // While more cards come to a lit card, the reader keeps the route; the address says so where it would else be another.
  const kept = useRef<{ readonly at: string; readonly keys: readonly string[] } | null>(null);
  const lit = useMemo(() => {
    const stays = along === "" && kept.current !== null && kept.current.at === at ? kept.current.keys : along.split(",");
    return at === null ? null : lightRoute(steps, at, stays);
  }, [steps, at, along]);
  useEffect(() => {
    kept.current = at === null || !lit ? null : { at, keys: litKeys(lit) };
    const came = at !== null && lit && along === "" ? alongOf(steps, at, lit) : null;
    if (came !== null) setParameters({ [alongParameter]: came });
  }, [steps, at, along, lit]);
  const choose = (key: string | null): void => {
    const came = key === null || !lit ? null : lightRoute(steps, key, litKeys(lit));
    setParameters({
      [litParameter]: key === first ? null : (key ?? ""),
      [alongParameter]: key !== null && came ? alongOf(steps, key, came) : null,
    });
  };
  return {
    trace,
    placement,
    cards,
    steps,
    tiers,
    lit,
    chosen: at,
    hovered,
    choose: (key) => choose(key === at ? null : key),
    hover,
    rearrange: () => setRound(round + 1),
    arrangement,
  };
}

/** What the address has to say of a lit route: nothing where the card alone lights it. */
function alongOf(steps: readonly Step[], key: string, lit: Lit): string | null {
  const keys = litKeys(lit);
  return keys.join() === litKeys(lightRoute(steps, key)).join() ? null : keys.filter((card) => card !== key).join();
}

export type WalkKey = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown";

/** The card an arrow key leads to: along the route to the left and right, within the lane up and down. */
export function neighborCard(state: LanesState, from: string, key: WalkKey): string | null {
  const { placement, steps, lit, cards } = state;
  if (key === "ArrowLeft" || key === "ArrowRight") {
    const route = lit?.route.includes(from) ? lit.route : lightRoute(steps, from).route;
    return route[route.indexOf(from) + (key === "ArrowRight" ? 1 : -1)] ?? null;
  }
  const lane = cards.get(from)?.lane;
  if (!lane) return null;
  const inOrder = [...placement[lane]].sort((a, b) => a[1] - b[1]).map(([key]) => key);
  return inOrder[inOrder.indexOf(from) + (key === "ArrowDown" ? 1 : -1)] ?? null;
}

/** A lane's cards from top to bottom. */
export function cardsInOrder({ cards, placement }: LanesState, lane: LaneName): LaneCard[] {
  const slot = ({ key }: LaneCard) => placement[lane].get(key) ?? 0;
  return [...cards.values()].filter((card) => card.lane === lane).sort((a, b) => slot(a) - slot(b));
}

/** The lit route's cards and steps from left to right, as a sentence needs them. */
export function routeOf({ lit, cards, steps }: Pick<LanesState, "lit" | "cards" | "steps">): {
  readonly cards: readonly EntityName[];
  readonly edges: readonly SubgraphEdge[];
} {
  const route = lit ? litKeys(lit) : [];
  return {
    cards: route.flatMap((key) => cards.get(key)?.node ?? []),
    // The hospital beside the route comes last.
    edges: steps
      .filter(({ edge }) => lit?.steps.has(edge.id))
      .sort((a, b) => route.indexOf(a.to) - route.indexOf(b.to))
      .map(({ edge }) => edge),
  };
}
