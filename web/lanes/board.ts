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
  /** The steps between each two lanes. */
  readonly between: readonly Between[];
}

/** The steps between two lanes, one at each index: the card it leaves and the card it reaches, and in which lane these are. */
interface Between {
  readonly leftLane: number;
  readonly rightLane: number;
  readonly left: Int32Array;
  readonly right: Int32Array;
}

export function toBoard(lanes: Order, steps: Steps): Board {
  const ids = lanes.flat();
  const numberOf = new Map(ids.map((id, index) => [id, index]));
  const laneOf = lanes.flatMap((lane, index) => lane.map(() => index));
  const joined = ids.map(() => lanes.map((): number[] => []));
  const between = new Map<string, { leftLane: number; rightLane: number; left: number[]; right: number[] }>();
  for (const [from, to] of steps) {
    const [a, b] = [numberOf.get(from), numberOf.get(to)];
    if (a === undefined || b === undefined) continue;
    const [laneA, laneB] = [laneOf[a] ?? 0, laneOf[b] ?? 0];
    if (laneA === laneB) continue;
    joined[a]?.[laneB]?.push(b);
    joined[b]?.[laneA]?.push(a);
    const [left, right, leftLane, rightLane] = laneA < laneB ? [a, b, laneA, laneB] : [b, a, laneB, laneA];
    const key = `${leftLane} ${rightLane}`;
    const known = between.get(key) ?? { leftLane, rightLane, left: [], right: [] };
    known.left.push(left);
    known.right.push(right);
    between.set(key, known);
  }
  const numbers = lanes.map((lane) => lane.map((id) => numberOf.get(id) ?? 0));
  const byLane = joined.map((lists) => lists.flatMap((cards, lane) => (cards.length > 0 ? [[lane, cards] as const] : [])));
  const typed = [...between.values()].map((each) => ({ ...each, left: Int32Array.from(each.left), right: Int32Array.from(each.right) }));
  return { ids, lanes: numbers, joined: byLane, between: typed };
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
  return between.reduce((sum, steps) => sum + crossingsOf(steps, places), 0);
}

/** Inversions among the right ends, once sorted by the left; a Fenwick tree counts them in n log n. */
function crossingsOf({ left, right }: Between, places: Int32Array): number {
  const size = places.length;
  const keys = new Float64Array(left.length);
  for (let step = 0; step < keys.length; step += 1) keys[step] = (places[left[step] ?? 0] ?? 0) * size + (places[right[step] ?? 0] ?? 0);
  keys.sort();
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
