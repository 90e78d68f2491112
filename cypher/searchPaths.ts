import { mostHops } from "../schema/paths.ts";
import { type Label, relationships } from "../schema/vocabulary.ts";
import { type Counting, countsByTier, tierParameters } from "./readCounting.ts";
import { mostSteps } from "./readSteps.ts";
import type { Read } from "./store.ts";

/** One relationship as a path walks it, from one node on to the next. */
export interface Hop {
  readonly source: string;
  readonly type: string;
  readonly target: string;
  readonly next: string;
}

/** `hops` is null where no path is short enough; `onward` holds the hops of shortest paths by the node they leave. */
export interface Found {
  readonly hops: number | null;
  readonly onward: ReadonlyMap<string, readonly Hop[]>;
  /** A level had more relationships than one statement reads. */
  readonly truncated: boolean;
}

export interface PathSearch {
  readonly from: string;
  readonly to: string;
  readonly through: readonly Label[];
  readonly counting: Counting;
}

/**
 * Breadth-first, one statement a level, six at most; each node is left once. `allShortestPaths` is not used: engines
 * differ in when they test the labels between, and so in what they find; levels are the same everywhere.
 */
export async function searchPaths(read: Read, search: PathSearch): Promise<Found> {
  const depth = new Map([[search.from, 0]]);
  const hops = new Map<string, Hop[]>();
  let front: readonly string[] = [search.from];
  let truncated = false;
  for (let level = 1; level <= mostHops && front.length > 0 && !depth.has(search.to); level += 1) {
    const reached = new Set<string>();
    const { steps, full } = await readLevel(read, front, search);
    truncated ||= full;
    for (const { near, hop } of steps) {
      if ((depth.get(hop.next) ?? level) < level) continue;
      depth.set(hop.next, level);
      reached.add(hop.next);
      hops.set(near, [...(hops.get(near) ?? []), hop]);
    }
    front = [...reached];
  }
  const length = depth.get(search.to);
  return length === undefined
    ? { hops: null, onward: new Map(), truncated }
    : { hops: length, onward: leadingTo(search.to, hops), truncated };
}

async function readLevel(read: Read, ids: readonly string[], { from, to, through, counting: { evidence, outside } }: PathSearch) {
  const parameters = { ids, to, types: Object.keys(relationships), ...tierParameters(evidence) };
  const { rows } = await read({ text: levelText(through), parameters }, { maxRows: mostSteps });
  const found = rows.map((row) => {
    const [near, far, type] = [String(row["near"]), String(row["far"]), String(row["relationship"])];
    const ends = row["away"] === true ? { source: near, target: far } : { source: far, target: near };
    return { near, hop: { ...ends, type, next: far } };
  });
  const steps = found.filter(({ hop: { next } }) => next === from || next === to || !outside.has(next));
  return { steps, full: rows.length >= mostSteps };
}

// Labels come from our vocabulary, never from a request's text.
const levelText = (through: readonly Label[]) => `
UNWIND $ids AS id
MATCH (near:Atlas {id: id})-[step]-(far:Atlas)
WHERE type(step) IN $types AND ${countsByTier("step.tier", "type(step)")}
  AND (far.id = $to OR ${through.map((label) => `far:${label}`).join(" OR ")})
RETURN near.id AS near, far.id AS far, type(step) AS relationship, startNode(step).id = near.id AS away
ORDER BY near, far, relationship, away
LIMIT ${mostSteps}`;

/** Walks back from the end: what does not lead to it is dropped. */
function leadingTo(to: string, hops: ReadonlyMap<string, readonly Hop[]>): ReadonlyMap<string, readonly Hop[]> {
  const before = new Map<string, string[]>();
  for (const [near, of] of hops) for (const { next } of of) before.set(next, [...(before.get(next) ?? []), near]);
  const leads = new Set([to]);
  // A set visits what is added while it is walked.
  for (const id of leads) for (const near of before.get(id) ?? []) leads.add(near);
  return new Map(
    [...hops].flatMap(([near, of]) => {
      const kept = of.filter(({ next }) => leads.has(next));
      return kept.length > 0 ? [[near, kept] as const] : [];
    }),
  );
}
