import type { Kind } from "../schema/graph.ts";
import type { Found, Hop } from "./searchPaths.ts";
import { byCodePoint } from "./stableText.ts";

/** One path: the node it starts at and its hops. */
export interface HopPath {
  readonly shape: string;
  readonly hops: readonly Hop[];
}

const nameOf = (kind: Kind | undefined) => (kind === undefined ? "?" : kind[0]?.toLowerCase() + kind.slice(1));
const arrow = ({ source, next }: Hop) => (source === next ? " ← " : " → ");

/** Counts all shortest paths by shape without walking each: a hub may be on millions of them. */
export class PathShapes {
  readonly #onward: Found["onward"];
  readonly #kinds: ReadonlyMap<string, Kind>;
  readonly #to: string;
  readonly #counts = new Map<string, ReadonlyMap<string, number>>();

  constructor({ onward }: Found, kinds: ReadonlyMap<string, Kind>, to: string) {
    this.#onward = onward;
    this.#kinds = kinds;
    this.#to = to;
  }

  /** How many paths of each shape lead from here to the end; the recursion is as deep as a path is long. */
  from(id: string): ReadonlyMap<string, number> {
    const known = this.#counts.get(id);
    if (known) return known;
    const name = nameOf(this.#kinds.get(id));
    const counts = new Map<string, number>(id === this.#to ? [[name, 1]] : []);
    for (const hop of this.#onward.get(id) ?? []) {
      for (const [rest, count] of this.from(hop.next)) {
        const shape = name + arrow(hop) + rest;
        counts.set(shape, (counts.get(shape) ?? 0) + count);
      }
    }
    this.#counts.set(id, counts);
    return counts;
  }

  /** The first paths of a shape in the order of ids. */
  *walk(id: string, shape: string): Generator<readonly Hop[]> {
    const name = nameOf(this.#kinds.get(id));
    if (id === this.#to && shape === name) yield [];
    for (const hop of this.#onward.get(id) ?? []) {
      const before = name + arrow(hop);
      if (!shape.startsWith(before)) continue;
      const rest = shape.slice(before.length);
      if (!this.from(hop.next).has(rest)) continue;
      for (const hops of this.walk(hop.next, rest)) yield [hop, ...hops];
    }
  }
}

/** At most `limit` paths, one of each shape by turns, so that a frequent shape does not hide the others; grouped by shape. */
export function pickPaths(
  shapes: PathShapes,
  from: string,
  limit: number,
): { paths: HopPath[]; totals: { shape: string; total: number }[] } {
  const totals = [...shapes.from(from)]
    .map(([shape, total]) => ({ shape, total }))
    .sort((a, b) => b.total - a.total || byCodePoint(a.shape, b.shape));
  const walks = totals.map(({ shape }) => ({ shape, walk: shapes.walk(from, shape), paths: [] as HopPath[] }));
  let left = limit;
  let going = true;
  while (left > 0 && going) {
    going = false;
    for (const { shape, walk, paths } of walks) {
      const step = left > 0 ? walk.next() : undefined;
      if (!step || step.done) continue;
      paths.push({ shape, hops: step.value });
      left -= 1;
      going = true;
    }
  }
  return { paths: walks.flatMap(({ paths }) => paths), totals };
}
