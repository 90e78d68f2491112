import { type Board, crossingsAt, type Order, placesIn, type Steps, toBoard } from "./board.ts";

const sweeps = 6;
const siftings = 4;
const nobody: ReadonlySet<string> = new Set();

/**
 * Orders the cards of each lane so that few steps cross: barycentre sweeps to and fro, then each card is put where it
 * crosses least; the best order seen wins. Cards of `below` stay below the others of their lane. Deterministic: ties keep
 * the order by id. After Sugiyama, Tagawa and Toda, "Methods for visual understanding of hierarchical system structures"
 * (1981), and Matuszewski, Schönfeld and Molitor, "Using sifting for k-layer straightline crossing minimization" (1999).
 */
export function orderLanes(lanes: Order, steps: Steps, below: ReadonlySet<string> = nobody): Order {
  const isBelow = (id: string) => Number(below.has(id));
  const board = toBoard(
    lanes.map((lane) => [...lane].sort((a, b) => isBelow(a) - isBelow(b) || byId(a, b))),
    // Sums of places depend on their order in the last bit, and ties on that.
    [...steps].sort((a, b) => byId(a[0], b[0]) || byId(a[1], b[1])),
  );
  const block = board.ids.map(isBelow);
  const places = placesIn(board.lanes, new Int32Array(board.ids.length));
  let best = board.lanes;
  let fewest = crossingsAt(board, places);
  const order = board.lanes.map((lane) => [...lane]);
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep += 1) {
    sweepLanes(order, board, block, places, sweep % 2 === 0);
    const crossings = crossingsAt(board, places);
    if (crossings < fewest) [best, fewest] = [order.map((lane) => [...lane]), crossings];
  }
  const sifted = best.map((lane) => [...lane]);
  if (fewest > 0) siftLanes(sifted, board, block, placesIn(sifted, places));
  return sifted.map((lane) => lane.map((card) => board.ids[card] ?? ""));
}

/** How many pairs of steps between the same two lanes cross. */
export function countCrossings(lanes: Order, steps: Steps): number {
  const board = toBoard(lanes, steps);
  return crossingsAt(board, placesIn(board.lanes, new Int32Array(board.ids.length)));
}

const byId = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Each card goes to the mean place of its neighbours on the side the sweep comes from; cards without any keep theirs. */
function sweepLanes(order: number[][], board: Board, block: readonly number[], places: Int32Array, forward: boolean): void {
  const indices = order.map((_, index) => index);
  for (const index of forward ? indices : indices.reverse()) {
    const lane = order[index] ?? [];
    const weights = lane.map((card, own) => meanPlace(order, board.joined[card] ?? [], places, index, forward) ?? own / lane.length);
    const sorted = lane.map((card, own) => ({ card, own, weight: weights[own] ?? 0, block: block[card] ?? 0 }));
    sorted.sort((a, b) => a.block - b.block || a.weight - b.weight || a.own - b.own);
    sorted.forEach(({ card }, place) => {
      lane[place] = card;
      places[card] = place;
    });
  }
}

/** From 0 to 1, so that lanes of different lengths compare. */
function meanPlace(
  order: readonly (readonly number[])[],
  joined: Board["joined"][number],
  places: Int32Array,
  own: number,
  forward: boolean,
): number | null {
  let [sum, count] = [0, 0];
  joined.forEach(([lane, cards]) => {
    if (forward ? lane >= own : lane <= own) return;
    for (const card of cards) sum += ((places[card] ?? 0) + 0.5) / (order[lane]?.length ?? 1);
    count += cards.length;
  });
  return count === 0 ? null : sum / count;
}

/** Puts each card where it crosses least in its lane, until none moves. */
function siftLanes(order: readonly number[][], board: Board, block: readonly number[], places: Int32Array): void {
  for (let moved = true, round = 0; moved && round < siftings; round += 1) {
    moved = false;
    for (const lane of order) for (const card of [...lane]) if (sift(card, lane, board, block, places)) moved = true;
  }
}

function sift(card: number, lane: number[], { joined }: Board, block: readonly number[], places: Int32Array): boolean {
  const own = places[card] ?? 0;
  let [best, least] = [own, 0];
  for (const step of [-1, 1]) {
    let change = 0;
    for (let at = own + step; lane[at] !== undefined; at += step) {
      const other = lane[at] ?? card;
      if (block[other] !== block[card]) break;
      change += step * excess(joined[other] ?? [], joined[card] ?? [], places);
      if (change < least) [best, least] = [at, change];
    }
  }
  if (best === own) return false;
  lane.splice(own, 1);
  lane.splice(best, 0, card);
  for (let at = Math.min(own, best); at <= Math.max(own, best); at += 1) places[lane[at] ?? card] = at;
  return true;
}

/** How many crossings more there are with `upper` above `lower` than the other way round. */
function excess(upper: Board["joined"][number], lower: Board["joined"][number], places: Int32Array): number {
  let sum = 0;
  for (const [lane, mine] of upper) {
    for (const [otherLane, theirs] of lower) {
      if (lane !== otherLane) continue;
      for (const a of mine) for (const b of theirs) sum += Math.sign((places[a] ?? 0) - (places[b] ?? 0));
    }
  }
  return sum;
}
