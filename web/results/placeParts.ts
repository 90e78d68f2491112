import type { Point } from "../graph/geometry.ts";
import { adjacency } from "../graph/levels.ts";
import { placeOnRings } from "../graph/rings.ts";
import { byId, type Scene, type SceneNode } from "../graph/scene.ts";

/** Room around a part for the names of its outermost nodes. */
const room = { x: 150, y: 60 };
/** How much wider than high the whole is. */
const stretch = 1.8;

interface Part {
  readonly places: ReadonlyMap<string, Point>;
  readonly width: number;
  readonly height: number;
}

/** Parts of a scene that no edge joins, each on rings of its own, the largest first, in rows beside each other. */
export function placeParts(scene: Scene): Scene {
  const parts = partsOf(scene).map((ids) => placePart(scene, ids));
  const widest = Math.max(
    ...parts.map(({ width }) => width),
    Math.sqrt(parts.reduce((sum, each) => sum + each.width * each.height, 0) * stretch),
  );
  const nodes: Record<string, SceneNode> = {};
  const row = { x: 0, y: 0, height: 0 };
  for (const { places, width, height } of parts) {
    if (row.x > 0 && row.x + width > widest) Object.assign(row, { x: 0, y: row.y - row.height, height: 0 });
    for (const [id, { x, y }] of places) {
      const node = scene.nodes[id];
      if (node) nodes[id] = { ...node, x: Math.round(row.x + x), y: Math.round(row.y + y) };
    }
    Object.assign(row, { x: row.x + width, height: Math.max(row.height, height) });
  }
  return { ...scene, nodes };
}

/** The ids of each part, the largest part first. */
function partsOf({ nodes, edges }: Scene): string[][] {
  const ids = Object.keys(nodes).sort();
  const neighbors = adjacency(ids, Object.values(edges));
  const seen = new Set<string>();
  const parts: string[][] = [];
  for (const id of ids) {
    if (seen.has(id)) continue;
    const part = [id];
    seen.add(id);
    for (const each of part)
      for (const next of neighbors.get(each) ?? [])
        if (!seen.has(next)) {
          seen.add(next);
          part.push(next);
        }
    parts.push(part);
  }
  return parts.sort((a, b) => b.length - a.length);
}

/** A part with its upper left corner at the origin; one of few nodes needs less room than a whole neighborhood. */
function placePart({ nodes, edges }: Scene, ids: readonly string[]): Part {
  const inside = new Set(ids);
  const own = ids.flatMap((id) => nodes[id] ?? []).sort(byId);
  const places = [
    ...placeOnRings(
      own,
      Object.values(edges).filter(({ source }) => inside.has(source)),
      null,
    ),
  ];
  const scale = Math.min(1, 0.3 + ids.length / 18);
  const xs = places.map(([, { x }]) => x * scale);
  const ys = places.map(([, { y }]) => y * scale);
  const [left, top] = [Math.min(...xs), Math.max(...ys)];
  return {
    places: new Map(places.map(([id, { x, y }]) => [id, { x: x * scale - left + room.x, y: y * scale - top - room.y }])),
    width: Math.max(...xs) - left + 2 * room.x,
    height: top - Math.min(...ys) + 2 * room.y,
  };
}
