/** Cards of each lane in some order, and the steps between them as pairs of ids. */
export type Order = readonly (readonly string[])[];
export type Steps = readonly (readonly [string, string])[];

/** Cards and steps by number, so that what runs often looks nothing up. Steps inside a lane are left out: they cross none. */
export interface Board {
  readonly ids: readonly string[];
  /** The cards of each lane, in the order given. */
  readonly lanes: readonly (readonly number[])[];
  /** For each card the cards it is joined to, by their lane. */
  readonly joined: readonly (readonly (readonly [lane: number, cards: readonly number[]])[])[];
  /** For each two lanes the ends of the steps between them, the left one first. */
  readonly between: readonly (readonly (readonly [number, number])[])[];
}

export function toBoard(lanes: Order, steps: Steps): Board {
  const ids = lanes.flat();
  const numberOf = new Map(ids.map((id, index) => [id, index]));
  const laneOf = lanes.flatMap((lane, index) => lane.map(() => index));
  const joined = ids.map(() => lanes.map((): number[] => []));
  const between = new Map<number, (readonly [number, number])[]>();
  for (const [from, to] of steps) {
    const [a, b] = [numberOf.get(from), numberOf.get(to)];
    if (a === undefined || b === undefined) continue;
    const [laneA, laneB] = [laneOf[a] ?? 0, laneOf[b] ?? 0];
    if (laneA === laneB) continue;
    joined[a]?.[laneB]?.push(b);
    joined[b]?.[laneA]?.push(a);
    const key = Math.min(laneA, laneB) * lanes.length + Math.max(laneA, laneB);
    const pair = laneA < laneB ? ([a, b] as const) : ([b, a] as const);
    const pairs = between.get(key);
    if (pairs) pairs.push(pair);
    else between.set(key, [pair]);
  }
  const numbers = lanes.map((lane) => lane.map((id) => numberOf.get(id) ?? 0));
  const byLane = joined.map((lists) => lists.flatMap((cards, lane) => (cards.length > 0 ? [[lane, cards] as const] : [])));
  return { ids, lanes: numbers, joined: byLane, between: [...between.values()] };
}

/** The place of each card in its lane, counted from the top. */
export function placesIn(lanes: Board["lanes"], places: Int32Array): Int32Array {
  for (const lane of lanes)
    lane.forEach((card, index) => {
      places[card] = index;
    });
  return places;
}

/** How many pairs of steps between the same two lanes cross where the cards stand at `places`. */
export function crossingsAt({ between }: Board, places: Int32Array): number {
  return between.reduce((sum, pairs) => sum + crossingsOf(pairs, places), 0);
}

/** Inversions among the right ends, once sorted by the left; a Fenwick tree counts them in n log n. */
function crossingsOf(pairs: Board["between"][number], places: Int32Array): number {
  const size = places.length;
  const keys = Float64Array.from(pairs, ([left, right]) => (places[left] ?? 0) * size + (places[right] ?? 0)).sort();
  const tree = new Int32Array(size + 1);
  let crossings = 0;
  keys.forEach((key, seen) => {
    const right = key % size;
    let notAbove = 0;
    for (let index = right + 1; index > 0; index -= index & -index) notAbove += tree[index] ?? 0;
    crossings += seen - notAbove;
    for (let index = right + 1; index <= size; index += index & -index) tree[index] = (tree[index] ?? 0) + 1;
  });
  return crossings;
}
