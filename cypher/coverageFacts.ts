import type { EntityName, SubgraphEdge } from "../schema/graph.ts";
import { isNarrowed } from "../schema/scope.ts";
import type { Label } from "../schema/vocabulary.ts";
import type { NodeValue } from "./engine.ts";
import { isNode, toEntityName } from "./fromRow.ts";
import { type Counting, thatCount } from "./readCounting.ts";
import { type LaneStep, laneLabels, laneSteps, manyRows, mostSteps, recountClaims, toStep } from "./readSteps.ts";
import type { Read } from "./store.ts";

/** The steps from vendors to the guideline. */
export interface GuidelineSteps {
  readonly develops: readonly SubgraphEdge[];
  readonly covers: readonly SubgraphEdge[];
  readonly activeIn: readonly SubgraphEdge[];
  readonly deployedAt: readonly SubgraphEdge[];
  readonly mapsTo: readonly SubgraphEdge[];
  readonly inCategory: readonly SubgraphEdge[];
  readonly inSection: readonly SubgraphEdge[];
}

/** Everything that coverage counts, with the claims that count; and `all` steps there are, which tell why a blank is blank. */
export interface CoverageFacts extends GuidelineSteps {
  readonly all: GuidelineSteps;
}

/** Reads the facts in a fixed number of statements. */
export async function readCoverageFacts(read: Read, counting: Counting): Promise<CoverageFacts> {
  const all: GuidelineSteps = {
    develops: await readAllSteps(read, "DEVELOPS"),
    covers: await readAllSteps(read, "COVERS"),
    activeIn: await readAllSteps(read, "ACTIVE_IN"),
    deployedAt: await readAllSteps(read, "DEPLOYED_AT"),
    mapsTo: await readAllSteps(read, "MAPS_TO"),
    inCategory: await readAllSteps(read, "IN_CATEGORY"),
    inSection: await readAllSteps(read, "IN_SECTION"),
  };
  if (!isNarrowed(counting.scope)) return { ...all, all };
  return {
    develops: thatCount(all.develops, counting),
    covers: await recountClaims(read, thatCount(all.covers, counting), counting.evidence),
    activeIn: await recountClaims(read, thatCount(all.activeIn, counting), counting.evidence),
    deployedAt: thatCount(all.deployedAt, counting),
    mapsTo: thatCount(all.mapsTo, counting),
    inCategory: thatCount(all.inCategory, counting),
    inSection: thatCount(all.inSection, counting),
    all,
  };
}

/** All steps of a type, whoever says so. */
export async function readAllSteps(read: Read, type: LaneStep): Promise<SubgraphEdge[]> {
  const [from, to] = laneSteps[type];
  const text = `
MATCH (a:${laneLabels[from]})-[step:${type}]->(b:${laneLabels[to]})
WHERE step.tier IS NOT NULL
RETURN a.id AS source, b.id AS target, properties(step) AS properties
ORDER BY source, target
LIMIT ${mostSteps}`;
  const { rows } = await read({ text, parameters: {} }, manyRows);
  return rows.map((row) => toStep(type, row));
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
