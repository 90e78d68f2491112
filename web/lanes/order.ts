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
    order.forEach((lane, index) => {
      if (siftLane(lane, excessesIn(index, lane.length, board, places), block, places)) moved = true;
    });
  }
}

/** What the cards of a lane are joined to stands still meanwhile: `excesses` are those that it had on coming. */
function siftLane(lane: number[], excesses: Int32Array, block: readonly number[], places: Int32Array): boolean {
  const cards = [...lane];
  const size = cards.length;
  // The cards by their index in `cards`, from the top.
  const order = cards.map((_, index) => index);
  let moved = false;
  for (let card = 0; card < size; card += 1) {
    const own = order.indexOf(card);
    let [best, least] = [own, 0];
    for (let step = -1; step <= 1; step += 2) {
      let change = 0;
      for (let at = own + step; at >= 0 && at < size; at += step) {
        const other = order[at] ?? card;
        if (block[cards[other] ?? 0] !== block[cards[card] ?? 0]) break;
        change += step * (excesses[other * size + card] ?? 0);
        if (change < least) [best, least] = [at, change];
      }
    }
    if (best === own) continue;
    order.splice(own, 1);
    order.splice(best, 0, card);
    moved = true;
  }
  order.forEach((card, at) => {
    lane[at] = cards[card] ?? 0;
    places[cards[card] ?? 0] = at;
  });
  return moved;
}

/**
 * For each two cards of a lane, by their places, how many pairs of their steps cross, less those that do not, with the
 * row's card above the column's. Only steps between the same two lanes can cross.
 */
function excessesIn(lane: number, size: number, { between }: Board, places: Int32Array): Int32Array {
  const found = new Int32Array(size * size);
  for (const { leftLane, rightLane, left, right } of between) {
    if (leftLane === lane) addExcesses(found, size, left, right, places);
    else if (rightLane === lane) addExcesses(found, size, right, left, places);
  }
  return found;
}

function addExcesses(found: Int32Array, size: number, own: Int32Array, other: Int32Array, places: Int32Array): void {
  for (let step = 0; step < own.length; step += 1) {
    const [card, end] = [places[own[step] ?? 0] ?? 0, places[other[step] ?? 0] ?? 0];
    for (let before = 0; before < step; before += 1) {
      const below = Math.sign(end - (places[other[before] ?? 0] ?? 0));
      const otherCard = places[own[before] ?? 0] ?? 0;
      found[card * size + otherCard] = (found[card * size + otherCard] ?? 0) + below;
      found[otherCard * size + card] = (found[otherCard * size + card] ?? 0) - below;
    }
  }
}
