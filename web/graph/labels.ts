import { type Box, enters, overlap, type Point, type Segment } from "./geometry.ts";

/** A label that wants a place: its node's place and radius, its own size, and the direction away from the middle. Screen pixels, y downward. */
export type LabelWish = Readonly<{
  id: string;
  at: Point;
  radius: number;
  width: number;
  height: number;
  outward: Point;
  /** Higher first. */
  importance: number;
}>;
type Side = "right" | "left" | "below" | "above";
export type PlacedLabel = Readonly<{ id: string; side: Side; box: Box }>;

/** Between a node and its label, in pixels. */
export const gap = 5;
/** More than any side costs: only a label without another side goes there. */
const offPrice = 20;
/** Above this many edges looking for the emptiest side costs more than it gives. */
const mostEdges = 400;

/**
 * Gives labels a side of their node, important first; one that finds no free side is left out rather than laid over another.
 * `shunned` is avoided where another side is free, as the rim of the window is: what lies there may come into view.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  obstacles: readonly Box[],
  edges: readonly Segment[],
  shunned: readonly Box[] = [],
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const lines = edges.length > mostEdges ? [] : edges;
  for (const wish of [...wishes].sort((a, b) => b.importance - a.importance || (a.id < b.id ? -1 : 1))) {
    let best: { label: PlacedLabel; cost: number } | undefined;
    for (const [index, side] of preferred(wish).entries()) {
      const box = boxOn(side, wish);
      if (placed.some((other) => overlap(other.box, box)) || obstacles.some((other) => overlap(other, box))) continue;
      const off = shunned.some((other) => overlap(other, box)) ? offPrice : 0;
      const cost = index * 0.9 + lines.filter((line) => enters(line, box)).length + off;
      if (!best || cost < best.cost) best = { label: { id: wish.id, side, box }, cost };
    }
    if (best) placed.push(best.label);
  }
  return placed;
}

/** Outward first; a label beside its node reads better than one above or below, unless the node lies straight up or down. */
function preferred({ outward: { x, y } }: LabelWish): Side[] {
  const across: Side = x >= 0 ? "right" : "left";
  const along: Side = y >= 0 ? "below" : "above";
  const [first, second] = Math.abs(x) > Math.abs(y) * 0.6 ? [across, along] : [along, across];
  const rest = (["below", "right", "left", "above"] as const).filter((side) => side !== first && side !== second);
  return [first, second, ...rest];
}

function boxOn(side: Side, { at: { x, y }, radius, width, height }: LabelWish): Box {
  const away = radius + gap;
  switch (side) {
    case "right":
      return { left: x + away, right: x + away + width, bottom: y - height / 2, top: y + height / 2 };
    case "left":
      return { left: x - away - width, right: x - away, bottom: y - height / 2, top: y + height / 2 };
    case "below":
      return { left: x - width / 2, right: x + width / 2, bottom: y + away - 1, top: y + away - 1 + height };
    case "above":
      return { left: x - width / 2, right: x + width / 2, bottom: y - away + 1 - height, top: y - away + 1 };
  }
}
