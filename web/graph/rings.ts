import type { Kind } from "../../schema/graph.ts";
import type { Point } from "./geometry.ts";
import { adjacency, levelsFrom } from "./levels.ts";
import { placeRings } from "./placeRings.ts";
import { orderFirstRing } from "./ringOrder.ts";

type RingNode = Readonly<{ id: string; kind: Kind }>;
type RingEdge = Readonly<{ source: string; target: string }>;

/**
 * Focus in the middle, its neighbors around it, theirs outside, policy to the right. The picture depends on the ids
 * and edges alone, never on the order in which they come.
 */
export function placeOnRings(nodes: readonly RingNode[], edges: readonly RingEdge[], focus: string | null): Map<string, Point> {
  const ids = nodes.map(({ id }) => id).sort();
  const neighbors = adjacency(ids, edges);
  const center = focus !== null && neighbors.has(focus) ? focus : mostJoined(ids, neighbors);
  if (center === undefined) return new Map();
  const rings = { levels: levelsFrom(center, neighbors), neighbors, kinds: new Map(nodes.map(({ id, kind }) => [id, kind])) };
  return placeRings(rings, orderFirstRing(rings));
}

function mostJoined(ids: readonly string[], neighbors: ReadonlyMap<string, readonly string[]>): string | undefined {
  const degree = (id: string) => neighbors.get(id)?.length ?? 0;
  return ids.reduce<string | undefined>((best, id) => (best === undefined || degree(id) > degree(best) ? id : best), undefined);
}
