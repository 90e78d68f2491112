import { distance } from "./geometry.ts";
import { neighborsOf, type Scene } from "./scene.ts";

export type Direction = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown";
const vectors: Readonly<Record<Direction, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};
/** Cosine under which an edge no longer leads that way. */
const leastCosine = 0.2;

/** The neighbor an arrow key leads to: along a drawn edge, the straightest, then the nearest. Null where none leads there. */
export function walk(scene: Scene, from: string, direction: Direction): string | null {
  const here = scene.nodes[from];
  if (!here) return null;
  const [right, up] = vectors[direction];
  let best: { id: string; cost: number } | null = null;
  for (const id of neighborsOf(scene, from)) {
    const there = scene.nodes[id];
    if (!there) continue;
    const length = distance(here, there) || 1;
    const cosine = ((there.x - here.x) * right + (there.y - here.y) * up) / length;
    const cost = length * (2 - cosine);
    if (cosine > leastCosine && (!best || cost < best.cost)) best = { id, cost };
  }
  return best?.id ?? null;
}
