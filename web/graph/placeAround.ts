import type { SubgraphNode } from "../../schema/graph.ts";
import { type Box, boxAround, cross, distance, enters, origin, overlap, type Point, rounded, type Segment } from "./geometry.ts";
import { kindRank } from "./kinds.ts";
import type { Scene } from "./scene.ts";

type Ends = Readonly<{ source: string; target: string }>;

/** What a node with its label takes up; a new one keeps off all of it. */
const room = { width: 116, height: 52 };
const reach = { from: 110, step: 36, until: 6000 };
const directions = 24;
/** Prices in scene units: what a detour is worth. */
const price = { turn: 70, crossing: 130, covered: 90 };

/** Finds a place for each new node near the drawn one it hangs on. What is drawn, hidden or not, keeps its place. */
export function placeAround(
  scene: Scene,
  added: readonly SubgraphNode[],
  edges: readonly Ends[],
  around: string | null,
): Map<string, Point> {
  const places = new Map<string, Point>(Object.values(scene.nodes).map(({ id, x, y }) => [id, { x, y }]));
  const center = (scene.focus !== null && places.get(scene.focus)) || origin;
  const found = new Map<string, Point>();
  const waiting = [...added].sort((a, b) => kindRank(a.kind) - kindRank(b.kind) || (a.id < b.id ? -1 : 1));

  while (waiting.length > 0) {
    // Those that hang on something drawn come first: the others may hang on them.
    const index = Math.max(
      0,
      waiting.findIndex(({ id }) => drawnNeighbors(id, edges, places).length > 0),
    );
    const [node] = waiting.splice(index, 1);
    if (!node) break;
    const neighbors = drawnNeighbors(node.id, edges, places);
    const parent = around !== null && neighbors.includes(around) ? around : (neighbors[0] ?? around ?? scene.focus);
    const others = neighbors.flatMap((id) => places.get(id) ?? []);
    const place = nearestRoom((parent !== null && places.get(parent)) || center, center, others, surroundings(places, edges));
    places.set(node.id, place);
    found.set(node.id, place);
  }
  return found;
}

function drawnNeighbors(id: string, edges: readonly Ends[], places: ReadonlyMap<string, Point>): string[] {
  const ends = edges.flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : []));
  return [...new Set(ends)].filter((end) => places.has(end)).sort();
}

type Surroundings = Readonly<{ boxes: readonly Box[]; segments: readonly Segment[] }>;

function surroundings(places: ReadonlyMap<string, Point>, edges: readonly Ends[]): Surroundings {
  const segments = edges.flatMap(({ source, target }): Segment[] => {
    const [from, to] = [places.get(source), places.get(target)];
    return from && to ? [{ from, to }] : [];
  });
  return { boxes: [...places.values()].map((place) => boxAround(place, room.width, room.height)), segments };
}

/** The cheapest free place: near, away from the center, crossing little. Further out there is always one. */
function nearestRoom(parent: Point, center: Point, neighbors: readonly Point[], { boxes, segments }: Surroundings): Point {
  const outward = distance(parent, center) > 1 ? Math.atan2(parent.y - center.y, parent.x - center.x) : null;
  let best: { place: Point; cost: number } | undefined;
  for (let radius = reach.from; radius < reach.until; radius += reach.step) {
    if (best && radius > best.cost) break;
    for (let direction = 0; direction < directions; direction++) {
      // 0, 1, -1, 2, -2, …: of two places as good, the one straight outward.
      const turn = ((direction % 2 === 0 ? 1 : -1) * Math.ceil(direction / 2) * 2 * Math.PI) / directions;
      const angle = (outward ?? 0) + turn;
      // Labels are wide, so sideways a step is longer.
      const place = rounded({ x: parent.x + 1.2 * radius * Math.cos(angle), y: parent.y + radius * Math.sin(angle) });
      const least = radius + (outward === null ? 0 : price.turn * Math.abs(turn));
      if (best && least >= best.cost) continue;
      const mine = boxAround(place, room.width, room.height);
      if (boxes.some((box) => overlap(box, mine))) continue;
      const cost = least + disturbance(place, mine, neighbors, { boxes, segments });
      if (!best || cost < best.cost) best = { place, cost };
    }
  }
  return best?.place ?? rounded({ x: parent.x + reach.until, y: parent.y });
}

/** What a place would spoil: edges crossed, labels run over by the new edge, edges run under the new label. */
function disturbance(place: Point, mine: Box, neighbors: readonly Point[], { boxes, segments }: Surroundings): number {
  const lines = neighbors.map((to): Segment => ({ from: place, to }));
  const crossings = lines.reduce((total, line) => total + segments.filter((segment) => cross(line, segment)).length, 0);
  const runOver = lines.reduce((total, line) => total + boxes.filter((box) => enters(line, box)).length - 1, 0);
  const under = segments.filter((segment) => enters(segment, mine)).length;
  return price.crossing * crossings + price.covered * (runOver + under);
}
