import type { Subgraph } from "../../schema/graph.ts";
import { type Change, difference } from "./change.ts";
import { type Point, rounded } from "./geometry.ts";
import { kindRank } from "./kinds.ts";
import { planAdd } from "./planAdd.ts";
import { type Scene, shownNodes } from "./scene.ts";

/** Nodes of one policy category, which lies at their head; of none, null. */
export type Group = Readonly<{ category: string | null; nodes: readonly string[] }>;
type Block = Readonly<{ places: ReadonlyMap<string, Point>; width: number; height: number }>;

/** Room for a node with its name, between blocks, and the width of a row of blocks. */
const cell = { width: 156, height: 64 };
const between = 70;
const widestRow = 1100;

/** Lays each group as a block under its category, which is added where it is not drawn yet. The rest and what is pinned stay. */
export function planGroup(
  scene: Scene,
  { groups, nodes, edges }: Pick<Subgraph, "nodes" | "edges"> & { groups: readonly Group[] },
): Change {
  const added = planAdd(scene, { nodes, edges, around: null });
  const all = Object.fromEntries(Object.entries(added.nodes).flatMap(([id, { after }]) => (after ? [[id, after]] : [])));
  const joined = Object.fromEntries(Object.entries(added.edges).flatMap(([id, { after }]) => (after ? [[id, after]] : [])));
  const together: Scene = { ...scene, nodes: { ...scene.nodes, ...all }, edges: { ...scene.edges, ...joined } };
  const places = inRows(groups.map((group) => blockOf(together, group)));
  const by = shiftOf(scene, places);
  const moved = Object.fromEntries(
    Object.entries(together.nodes).map(([id, node]) => {
      const place = places.get(id);
      if (!place || node.pinned) return [id, node];
      const { x, y } = rounded({ x: place.x + by.x, y: place.y + by.y });
      return [id, node.x === x && node.y === y ? node : { ...node, x, y }];
    }),
  );
  return difference(scene, { ...together, nodes: moved });
}

/** The category above, its nodes below it by kind, about twice as wide as high. */
function blockOf(scene: Scene, { category, nodes }: Group): Block {
  const rank = (id: string) => kindRank(scene.nodes[id]?.kind ?? "Source");
  const members = [...new Set(nodes)]
    .filter((id) => id !== category && scene.nodes[id])
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const columns = Math.max(1, Math.ceil(Math.sqrt(members.length)));
  const places = new Map<string, Point>();
  if (category !== null) places.set(category, { x: (columns * cell.width) / 2, y: 0 });
  for (const [index, id] of members.entries()) {
    places.set(id, { x: ((index % columns) + 0.5) * cell.width, y: -(1 + Math.floor(index / columns)) * cell.height });
  }
  return { places, width: columns * cell.width, height: (1 + Math.ceil(members.length / columns)) * cell.height };
}

/** Blocks beside each other until a row is full, then below. */
function inRows(blocks: readonly Block[]): Map<string, Point> {
  const places = new Map<string, Point>();
  let [x, y, high] = [0, 0, 0];
  for (const block of blocks) {
    if (x > 0 && x + block.width > widestRow) {
      y -= high + between;
      [x, high] = [0, 0];
    }
    for (const [id, at] of block.places) places.set(id, { x: x + at.x, y: y + at.y });
    x += block.width + between;
    high = Math.max(high, block.height);
  }
  return places;
}

/** Around the middle where everything shown is grouped, else to the right of the rest. */
function shiftOf(scene: Scene, places: ReadonlyMap<string, Point>): Point {
  const [xs, ys] = [[...places.values()].map(({ x }) => x), [...places.values()].map(({ y }) => y)];
  const middle = { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
  const rest = shownNodes(scene).filter(({ id }) => !places.has(id));
  if (rest.length === 0) return { x: -middle.x, y: -middle.y };
  return { x: Math.max(...rest.map(({ x }) => x)) + 2 * cell.width - Math.min(...xs), y: -middle.y };
}
