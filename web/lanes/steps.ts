import type { SubgraphEdge } from "../../schema/graph.ts";
import type { Lane, LaneName, Trace } from "../../schema/trace.ts";
import { type Tier, tiers } from "../../schema/vocabulary.ts";

/** An entity on a lane, with what matters for its kind. */
export type CardNode = Lane["nodes"][number];

/** A card of a lane. A hospital that develops has two, one among the vendors and one among the hospitals. */
export interface LaneCard {
  readonly key: string;
  readonly lane: LaneName;
  readonly node: CardNode;
}

/** A step between two cards; `from` and `to` are their keys. */
export interface Step {
  readonly edge: SubgraphEdge;
  readonly from: string;
  readonly to: string;
}

/** What names a card: the entity's id, in the hospital lane marked as such. */
export const cardKey = (lane: LaneName, id: string): string => (lane === "hospital" ? `hospital:${id}` : id);

export const toCards = (trace: Trace): LaneCard[] =>
  trace.lanes.flatMap(({ lane, nodes }) => nodes.map((node) => ({ key: cardKey(lane, node.id), lane, node })));

/** Only `DEPLOYED_AT` leads to the hospital lane. */
export const toSteps = (trace: Trace): Step[] =>
  trace.edges.map((edge) => ({
    edge,
    from: edge.source,
    to: edge.type === "DEPLOYED_AT" ? cardKey("hospital", edge.target) : edge.target,
  }));

/** Whether a trace has steps to its lanes that its sentence says; a source is the speaker of the route's own steps. */
export const hasSaidLinks = ({ via }: Trace): boolean => via.some(({ type }) => type !== "STATED_IN");

/** Who speaks most strongly for each card: the best of the steps that touch it. */
export function cardTiers(steps: readonly Step[]): ReadonlyMap<string, Tier> {
  const best = new Map<string, Tier>();
  const rank = (tier: Tier | undefined): number => (tier === undefined ? tiers.length : tiers.indexOf(tier));
  for (const { edge, from, to } of steps) {
    const tier = tiers.find((each) => each === edge.properties["tier"]);
    if (tier === undefined) continue;
    for (const key of [from, to]) if (rank(tier) < rank(best.get(key))) best.set(key, tier);
  }
  return best;
}

/** The cards that a step joins to this one. */
export const joinedTo = (steps: readonly Step[], key: string): ReadonlySet<string> =>
  new Set(steps.flatMap(({ from, to }) => (from === key ? [to] : to === key ? [from] : [])));
