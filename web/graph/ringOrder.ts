import { cross, type Segment } from "./geometry.ts";
import { isPolicy, kindRank } from "./kinds.ts";
import { placeRings, type Rings } from "./placeRings.ts";

/** Above this the search would be felt; the order by shared neighbors stands. */
const searchLimit = 30;

/** The order of the first ring: policy first, then by kind, those with common neighbors together, exchanged until fewer edges cross. */
export function orderFirstRing(rings: Rings): string[] {
  const policyOf = (id: string) => isPolicy(rings.kinds.get(id) ?? "Model");
  const rank = (id: string) => (policyOf(id) ? -1 : kindRank(rings.kinds.get(id) ?? "Model"));
  const first = [...(rings.levels[1] ?? [])].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const order = chained(first, rings, policyOf);
  return order.length > searchLimit ? order : exchanged(order, rings, policyOf);
}

/** Each time the next is the one with the most neighbors in common with the last, else the first that waits. */
function chained(first: readonly string[], rings: Rings, policyOf: (id: string) => boolean): string[] {
  const waiting = [...first];
  const order: string[] = [];
  for (let last = waiting.shift(); last !== undefined; last = waiting.shift()) {
    order.push(last);
    const mine = new Set(rings.neighbors.get(last));
    const common = waiting.map((id) =>
      policyOf(id) === policyOf(last ?? "") ? (rings.neighbors.get(id) ?? []).filter((each) => mine.has(each)).length : 0,
    );
    const best = common.indexOf(Math.max(1, ...common));
    if (best > 0) waiting.unshift(...waiting.splice(best, 1));
  }
  return order;
}

function exchanged(start: readonly string[], rings: Rings, policyOf: (id: string) => boolean): string[] {
  let best = [...start];
  let least = cost(best, rings);
  for (let improved = true; improved && least >= 1; ) {
    improved = false;
    for (let i = 0; i < best.length; i++) {
      for (let j = i + 1; j < best.length; j++) {
        if (policyOf(best[i] ?? "") !== policyOf(best[j] ?? "")) continue;
        const tried = best.with(i, best[j] ?? "").with(j, best[i] ?? "");
        const found = cost(tried, rings);
        if (found < least - 1e-9) [best, least, improved] = [tried, found, true];
      }
    }
  }
  return best;
}

/** Crossings count; between orders with as many, the one that keeps kinds together. */
function cost(order: readonly string[], rings: Rings): number {
  const places = placeRings(rings, order);
  const segments: Segment[] = [];
  for (const [id, others] of rings.neighbors) {
    for (const other of others) {
      const [from, to] = [places.get(id), places.get(other)];
      if (id < other && from && to) segments.push({ from, to });
    }
  }
  const turns = order.filter((id, index) => index > 0 && rings.kinds.get(id) !== rings.kinds.get(order[index - 1] ?? "")).length;
  return countCrossings(segments) + turns / 100;
}

/** How many pairs of segments cross. */
function countCrossings(segments: readonly Segment[]): number {
  let crossings = 0;
  for (const [index, a] of segments.entries()) {
    for (let other = index + 1; other < segments.length; other++) {
      const b = segments[other];
      if (b && cross(a, b)) crossings++;
    }
  }
  return crossings;
}
