/** Cards of each lane in some order, and the steps between them as pairs of ids. */
export type Order = readonly (readonly string[])[];
export type Steps = readonly (readonly [string, string])[];

const sweeps = 24;

/**
 * Orders the cards of each lane so that few steps cross: barycentre sweeps to and fro, then swaps of neighbours that take
 * crossings away; the best order seen wins. Deterministic: ties keep the order by id.
 * After Sugiyama, Tagawa and Toda, "Methods for visual understanding of hierarchical system structures" (1981).
 */
export function orderLanes(lanes: Order, steps: Steps): Order {
  // Sums of places depend on their order in the last bit, and ties on that.
  const graph = toGraph(
    lanes,
    [...steps].sort((a, b) => byId(a[0], b[0]) || byId(a[1], b[1])),
  );
  let order = lanes.map((lane) => [...lane].sort(byId));
  let best = order;
  let fewest = countCrossings(best, steps);
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep += 1) {
    order = swapNeighbors(sweepLanes(order, graph, sweep % 2 === 0), graph);
    const crossings = countCrossings(order, steps);
    if (crossings < fewest) [best, fewest] = [order, crossings];
  }
  return best;
}

const byId = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

interface Graph {
  /** For each card its neighbours in lanes before its own, and after. */
  readonly before: ReadonlyMap<string, readonly string[]>;
  readonly after: ReadonlyMap<string, readonly string[]>;
}

function toGraph(lanes: Order, steps: Steps): Graph {
  const laneOf = new Map(lanes.flatMap((lane, index) => lane.map((id) => [id, index] as const)));
  const before = new Map<string, string[]>();
  const after = new Map<string, string[]>();
  for (const [from, to] of steps) {
    const [a, b] = (laneOf.get(from) ?? -1) < (laneOf.get(to) ?? -1) ? [from, to] : [to, from];
    if (!laneOf.has(a) || !laneOf.has(b)) continue;
    after.set(a, [...(after.get(a) ?? []), b]);
    before.set(b, [...(before.get(b) ?? []), a]);
  }
  return { before, after };
}

/** Each card goes to the mean place of its neighbours on the side the sweep comes from; cards without any keep theirs. */
function sweepLanes(order: Order, graph: Graph, forward: boolean): string[][] {
  const next = order.map((lane) => [...lane]);
  const indices = next.map((_, index) => index);
  const sides = forward ? graph.before : graph.after;
  for (const index of forward ? indices : indices.reverse()) {
    const lane = next[index] ?? [];
    const place = placesOf(next);
    const weight = new Map(lane.map((id, own) => [id, meanOf(sides.get(id) ?? [], place) ?? own / Math.max(1, lane.length)]));
    next[index] = lane
      .map((id, own) => ({ id, own }))
      .sort((a, b) => (weight.get(a.id) ?? 0) - (weight.get(b.id) ?? 0) || a.own - b.own)
      .map(({ id }) => id);
  }
  return next;
}

/** Places from 0 to 1, so that lanes of different lengths compare. */
function placesOf(order: Order): ReadonlyMap<string, number> {
  return new Map(order.flatMap((lane) => lane.map((id, index) => [id, (index + 0.5) / lane.length] as const)));
}

function meanOf(ids: readonly string[], place: ReadonlyMap<string, number>): number | null {
  return ids.length === 0 ? null : ids.reduce((sum, id) => sum + (place.get(id) ?? 0), 0) / ids.length;
}

/** Swaps two cards that follow one another wherever fewer steps cross then, until no swap helps. */
function swapNeighbors(order: Order, graph: Graph): string[][] {
  const next = order.map((lane) => [...lane]);
  const place = new Map(next.flatMap((lane) => lane.map((id, index) => [id, index] as const)));
  for (const lane of next) {
    for (let swapped = true, round = 0; swapped && round < 8; round += 1) {
      swapped = false;
      for (let index = 0; index + 1 < lane.length; index += 1) {
        const [upper, lower] = [lane[index] ?? "", lane[index + 1] ?? ""];
        const gain = [graph.before, graph.after].reduce(
          (sum, side) => sum + gainOf(side.get(upper) ?? [], side.get(lower) ?? [], place),
          0,
        );
        if (gain <= 0) continue;
        lane[index] = lower;
        lane[index + 1] = upper;
        place.set(lower, index).set(upper, index + 1);
        swapped = true;
      }
    }
  }
  return next;
}

/** How many crossings go if the card with neighbours `upper` changes places with the one below it. */
function gainOf(upper: readonly string[], lower: readonly string[], place: ReadonlyMap<string, number>): number {
  let gain = 0;
  for (const a of upper) for (const b of lower) gain += Math.sign((place.get(a) ?? 0) - (place.get(b) ?? 0));
  return gain;
}

/** How many pairs of steps between the same two lanes cross. */
export function countCrossings(order: Order, steps: Steps): number {
  const at = new Map(order.flatMap((lane, laneIndex) => lane.map((id, index) => [id, [laneIndex, index] as const] as const)));
  const groups = new Map<string, (readonly [number, number])[]>();
  for (const [from, to] of steps) {
    const [a, b] = [at.get(from), at.get(to)];
    if (!a || !b) continue;
    const [left, right] = a[0] < b[0] ? [a, b] : [b, a];
    const key = `${left[0]} ${right[0]}`;
    groups.set(key, [...(groups.get(key) ?? []), [left[1], right[1]]]);
  }
  return [...groups.values()].reduce((sum, pairs) => sum + crossingsOf(pairs), 0);
}

/** Inversions among the right ends, once sorted by the left; a Fenwick tree counts them in n log n. */
function crossingsOf(pairs: readonly (readonly [number, number])[]): number {
  const sorted = [...pairs].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const size = Math.max(...pairs.map(([, right]) => right)) + 1;
  const tree = new Int32Array(size + 1);
  let crossings = 0;
  sorted.forEach(([, right], seen) => {
    let notAbove = 0;
    for (let index = right + 1; index > 0; index -= index & -index) notAbove += tree[index] ?? 0;
    crossings += seen - notAbove;
    for (let index = right + 1; index <= size; index += index & -index) tree[index] = (tree[index] ?? 0) + 1;
  });
  return crossings;
}
