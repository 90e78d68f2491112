import type { ReactNode } from "react";
import { Tier } from "../../schema/claim.ts";
import type { SubgraphEdge } from "../../schema/graph.ts";
import { kindStyle } from "../marks/kindStyle.ts";
import { lineStyle } from "../marks/tierStyle.ts";
import { useEvidence } from "../state/drawer.ts";
import styles from "./Curves.module.css";
import { anchor, type Geometry } from "./geometry.ts";
import type { Step } from "./steps.ts";
import type { LanesState } from "./useLanes.ts";

/** The steps between the cards, in one layer under them. A click opens the evidence; keys reach it from the sentence. */
export function Curves({ state, geometry }: { readonly state: LanesState; readonly geometry: Geometry }): ReactNode {
  const evidence = useEvidence();
  const drawn = state.steps
    .map((step) => ({ edge: step.edge, path: pathOf(step, state, geometry), rank: rankOf(step, state) }))
    .filter(({ path }) => path !== null);
  // Lit steps last: they lie over the dim ones.
  drawn.sort((a, b) => a.rank - b.rank);
  return (
    <svg className={styles["layer"]} aria-hidden="true">
      {drawn.map(({ edge, path, rank }) => (
        <g key={edge.id} className={classOf(edge, rank, path?.hidden ?? false)} data-edge={edge.id} data-tier={edge.properties["tier"]}>
          <path className={styles["line"]} d={path?.d} />
          {/* biome-ignore lint/a11y/noStaticElementInteractions: keys reach the same evidence from the sentence and the cards. */}
          <path className={styles["hit"]} d={path?.d} onClick={() => evidence.edge(edge)} />
        </g>
      ))}
    </svg>
  );
}

/** 0 dim, 1 as it is, 2 on a route through the chosen card, 3 on the lit route. */
function rankOf({ edge: { id }, from, to }: Step, { lit, hovered }: LanesState): number {
  if (hovered !== null && (from === hovered || to === hovered)) return 2;
  if (!lit) return 1;
  if (lit.steps.has(id)) return 3;
  return lit.reach.has(from) && lit.reach.has(to) ? 2 : 0;
}

function classOf({ type, properties }: SubgraphEdge, rank: number, hidden: boolean): string {
  const tier = Tier.safeParse(properties["tier"]).data ?? "recalled";
  const claims = Number(properties["claims"] ?? 1);
  const width = claims >= 5 ? "wide" : claims >= 2 ? "middle" : "thin";
  const family = familyOf(type);
  return [styles[lineStyle(tier)], styles[width], styles[`rank${rank}`], styles[family], hidden ? styles["hidden"] : ""].join(" ");
}

/** A step has the colour of what it leads to, as the sentence below has. */
function familyOf(type: SubgraphEdge["type"]): string {
  const target = { DEVELOPS: "Model", COVERS: "Scenario", ACTIVE_IN: "Scenario", DEPLOYED_AT: "Hospital" } as const;
  return type in target ? kindStyle(target[type as keyof typeof target]).family : "policy";
}

/** Null where both cards are scrolled out of sight: the line would lie along the edge of the lanes. */
function pathOf(step: Step, { placement, cards }: LanesState, { boxes }: Geometry): { d: string; hidden: boolean } | null {
  const [from, to] = [cards.get(step.from)?.lane, cards.get(step.to)?.lane];
  const [fromBox, toBox] = [from && boxes.get(from), to && boxes.get(to)];
  if (!from || !to || !fromBox || !toBox) return null;
  const a = anchor(fromBox, placement[from].get(step.from) ?? 0, "right");
  const b = anchor(toBox, placement[to].get(step.to) ?? 0, "left");
  if (a.hidden && b.hidden) return null;
  // As wide as the gap before the target, so that a step over a lane bends only where it arrives.
  const bend = Math.min((b.x - a.x) / 2, 40);
  const start = b.x - 2 * bend;
  return { d: `M${a.x} ${a.y}H${start}C${start + bend} ${a.y} ${b.x - bend} ${b.y} ${b.x} ${b.y}`, hidden: a.hidden || b.hidden };
}
