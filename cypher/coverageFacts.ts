import type { EntityName, SubgraphEdge } from "../schema/graph.ts";
import { countedTiers } from "../schema/threshold.ts";
import type { Label } from "../schema/vocabulary.ts";
import type { NodeValue } from "./engine.ts";
import { isNode, toEntityName } from "./fromRow.ts";
import { type Counting, inside } from "./readCounting.ts";
import { type LaneStep, laneLabels, laneSteps, manyRows, mostSteps, recountClaims, toStep } from "./readSteps.ts";
import type { Read } from "./store.ts";

/** Everything that coverage counts: the steps from vendors to the guideline. */
export interface CoverageFacts {
  readonly develops: readonly SubgraphEdge[];
  readonly covers: readonly SubgraphEdge[];
  readonly activeIn: readonly SubgraphEdge[];
  readonly deployedAt: readonly SubgraphEdge[];
  readonly mapsTo: readonly SubgraphEdge[];
  readonly inCategory: readonly SubgraphEdge[];
  readonly inSection: readonly SubgraphEdge[];
}

/** Reads the facts in a fixed number of statements; claims on the edges are those that count. */
export async function readCoverageFacts(read: Read, counting: Counting): Promise<CoverageFacts> {
  const all = (type: LaneStep) => readAllSteps(read, type, counting);
  return {
    develops: await all("DEVELOPS"),
    covers: await recountClaims(read, await all("COVERS"), counting.evidence),
    activeIn: await recountClaims(read, await all("ACTIVE_IN"), counting.evidence),
    deployedAt: await all("DEPLOYED_AT"),
    mapsTo: await all("MAPS_TO"),
    inCategory: await all("IN_CATEGORY"),
    inSection: await all("IN_SECTION"),
  };
}

/** All steps of a type whose claims count and that join nothing left out. */
export async function readAllSteps(read: Read, type: LaneStep, counting: Counting): Promise<SubgraphEdge[]> {
  const [from, to] = laneSteps[type];
  const text = `
MATCH (a:${laneLabels[from]})-[step:${type}]->(b:${laneLabels[to]})
WHERE step.tier IN $tiers
RETURN a.id AS source, b.id AS target, properties(step) AS properties
ORDER BY source, target
LIMIT ${mostSteps}`;
  const { rows } = await read({ text, parameters: { tiers: countedTiers(counting.evidence, type) } }, manyRows);
  return inside(
    rows.map((row) => toStep(type, row)),
    counting,
  );
}

/** All nodes of a label by id but those left out: their names and what they have beyond. */
export async function readLabel(
  read: Read,
  label: Label,
  counting?: Counting,
): Promise<(EntityName & { readonly stored: NodeValue["properties"] })[]> {
  // The label comes from our vocabulary, never from a request's text.
  const { rows } = await read({ text: `MATCH (n:${label})\nRETURN n\nORDER BY n.id\nLIMIT ${mostSteps}`, parameters: {} }, manyRows);
  const named = rows.flatMap(({ n }) => (isNode(n) ? [{ ...toEntityName(n), stored: n.properties }] : []));
  return named.filter(({ id }) => !counting?.outside.has(id));
}

/** Where a blank was looked for: how many sources there are, and when the newest was read, or is dated where that is not known. */
export async function readSearched(read: Read): Promise<{ sources: number; asOf: string | null }> {
  const text =
    "MATCH (source:Source)\nRETURN count(source) AS sources, max(source.retrievedOn) AS read, max(source.date) AS dated\nLIMIT 1";
  const { sources, read: retrieved, dated } = (await read({ text, parameters: {} })).rows[0] ?? {};
  const asOf = retrieved ?? dated;
  return { sources: Number(sources ?? 0), asOf: typeof asOf === "string" ? asOf : null };
}

/** Groups the other ends of edges by one end. */
export function byEnd(edges: readonly SubgraphEdge[], end: "source" | "target"): ReadonlyMap<string, readonly string[]> {
  const other = end === "source" ? "target" : "source";
  const map = new Map<string, string[]>();
  for (const edge of edges) {
    const list = map.get(edge[end]);
    if (list) list.push(edge[other]);
    else map.set(edge[end], [edge[other]]);
  }
  return map;
}
