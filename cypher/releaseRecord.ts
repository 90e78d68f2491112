import { z } from "zod";
import { EngineError } from "./engine.ts";
import type { Graph } from "./graph.ts";
import { byCodePoint } from "./stableText.ts";
import type { Release } from "./store.ts";

/** The version of what a release holds. It grows when an older program could not read a newer release rightly. */
export const schemaVersion = 1;

/** Refuses a release that this program might read wrongly. Throws `EngineError`. */
export function assertReadable(release: string, version: number): void {
  if (version <= schemaVersion) return;
  const message = `release ${release} is of schema ${version}, this atlas reads up to ${schemaVersion}: update the atlas`;
  throw new EngineError("not-loaded", message);
}

const Counts = z.record(z.string(), z.int());

/** A release as it is recorded beside its file and in the graph itself. */
export const ReleaseRecord = z.object({
  id: z.string(),
  hash: z.string(),
  loadedAt: z.string(),
  nodes: z.int(),
  relationships: z.int(),
  counts: z.object({ labels: Counts, relationships: Counts }).default({ labels: {}, relationships: {} }),
  elapsedMs: z.int().default(0),
  schemaVersion: z.int().default(0),
});
export type ReleaseRecord = z.infer<typeof ReleaseRecord>;

/** The record of a graph with this hash; its id is the day and the beginning of the hash. */
export function recordOf(graph: Graph, hash: string, loadedAt: string, elapsedMs: number): ReleaseRecord {
  return {
    id: `${loadedAt.slice(0, 10)}-${hash.slice(0, 8)}`,
    hash,
    loadedAt,
    nodes: graph.nodes.length,
    relationships: graph.relationships.length,
    counts: countsOf(graph),
    elapsedMs: Math.round(elapsedMs),
    schemaVersion,
  };
}

/** The record as properties of the one `Release` node: stored values are scalars, so the counts are JSON text. */
export function toReleaseProperties({ id, counts, ...record }: ReleaseRecord): Readonly<Record<string, string | number>> {
  return { id: "release", release: id, ...record, counts: JSON.stringify(counts) };
}

/** What readers are told of a release. */
export function toRelease({ id, hash, loadedAt, nodes, relationships, elapsedMs }: ReleaseRecord): Release {
  return { id, hash, loadedAt, nodes, relationships, elapsedMs };
}

/** How many nodes each label has and how many relationships each type; `Atlas`, on every node, is left out. */
export function countsOf({ nodes, relationships }: Graph): ReleaseRecord["counts"] {
  return {
    labels: tally(nodes.flatMap(({ labels }) => labels.filter((label) => label !== "Atlas"))),
    relationships: tally(relationships.map(({ type }) => type)),
  };
}

function tally(names: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => byCodePoint(a, b)));
}
