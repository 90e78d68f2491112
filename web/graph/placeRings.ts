import type { Kind } from "../../schema/graph.ts";
import { type Ellipse, ellipse } from "./ellipse.ts";
import { origin, type Point } from "./geometry.ts";
import { isPolicy } from "./kinds.ts";
import { spread } from "./spread.ts";

/** A neighborhood by its distance from the middle. */
export type Rings = Readonly<{
  levels: readonly (readonly string[])[];
  neighbors: ReadonlyMap<string, readonly string[]>;
  kinds: ReadonlyMap<string, Kind>;
}>;

/** Half axes of the first ring, of a first ring that is the only one, and what each further ring adds. */
const sizes = { first: { x: 215, y: 170 }, only: { x: 300, y: 240 }, further: { x: 190, y: 150 } };

/** Places all rings, the first in the order given, each further one as near to its parents as room allows. */
export function placeRings(rings: Rings, order: readonly string[]): Map<string, Point> {
  const [[center] = [], first = [], ...further] = rings.levels;
  const places = new Map<string, Point>(center === undefined ? [] : [[center, origin]]);
  if (first.length > 0) placeFirst(rings, order, further.length === 0, places);
  let outer = sizes.first;
  for (const level of further) {
    outer = { x: outer.x + sizes.further.x, y: outer.y + sizes.further.y };
    placeFurther(level, rings.neighbors, ellipse(outer.x, outer.y, level.length), places);
  }
  return places;
}

/** The ring begins at the right with the policy nodes, half of them on either side of the axis. */
function placeFirst(rings: Rings, order: readonly string[], only: boolean, places: Map<string, Point>): void {
  const [, first = [], second = []] = rings.levels;
  const inner = new Set(first);
  const children = new Map<string, number>();
  for (const id of second) {
    const parent = rings.neighbors.get(id)?.find((each) => inner.has(each));
    if (parent !== undefined) children.set(parent, (children.get(parent) ?? 0) + 1);
  }
  const widths = order.map((id) => Math.max(1, 0.6 * (children.get(id) ?? 0)));
  const size = only ? sizes.only : sizes.first;
  const ring = ellipse(size.x, size.y, sum(widths));
  const unit = ring.capacity / sum(widths);

  const policy = order.filter((id) => isPolicy(rings.kinds.get(id) ?? "Model")).length;
  let start = -(sum(widths.slice(0, policy)) * unit) / 2;
  for (const [index, id] of order.entries()) {
    const width = (widths[index] ?? 1) * unit;
    places.set(id, ring.pointAt(start + width / 2));
    start += width;
  }
}

function placeFurther(
  level: readonly string[],
  neighbors: ReadonlyMap<string, readonly string[]>,
  ring: Ellipse,
  places: Map<string, Point>,
): void {
  const wanted = level
    .map((id) => ({ id, slot: ring.slotOf(middle((neighbors.get(id) ?? []).flatMap((each) => places.get(each) ?? []))) }))
    .sort((a, b) => a.slot - b.slot || (a.id < b.id ? -1 : 1));
  const slots = spread(
    wanted.map(({ slot }) => slot),
    ring.capacity,
  );
  for (const [index, { id }] of wanted.entries()) places.set(id, ring.pointAt(slots[index] ?? 0));
}

/** The mean of some places; of none, or where they cancel out, the first. */
function middle(points: readonly Point[]): Point {
  const mean = { x: sum(points.map(({ x }) => x)) / points.length, y: sum(points.map(({ y }) => y)) / points.length };
  return Math.hypot(mean.x, mean.y) > 1 ? mean : (points[0] ?? { x: 1, y: 0 });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
