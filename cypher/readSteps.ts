import { Properties, type SubgraphEdge } from "../schema/graph.ts";
import { countedTiers, isFrame, type Threshold } from "../schema/threshold.ts";
import type { LaneName } from "../schema/trace.ts";
import type { Label, RelationshipType } from "../schema/vocabulary.ts";
import type { Row } from "./engine.ts";
import { edgeId } from "./fromRow.ts";
import { type Counting, countsByTier, inside, tierParameters } from "./readCounting.ts";
import type { Read } from "./store.ts";

/** One statement reads at most so many steps; a graph that has more in one lane is told apart by `truncated`. */
export const mostSteps = 50_000;
export const manyRows = { maxRows: mostSteps };

/** The label of a lane's nodes. A hospital that develops bears `Vendor` too and stands in both lanes. */
export const laneLabels = {
  vendor: "Vendor",
  model: "Model",
  scenario: "Scenario",
  policyScenario: "PolicyScenario",
  policyCategory: "PolicyCategory",
  policySection: "PolicySection",
  hospital: "Hospital",
} as const satisfies Record<LaneName, Label>;

/** The steps that a trace takes, each from one lane to another. */
export const laneSteps = {
  DEVELOPS: ["vendor", "model"],
  COVERS: ["model", "scenario"],
  ACTIVE_IN: ["vendor", "scenario"],
  MAPS_TO: ["scenario", "policyScenario"],
  IN_CATEGORY: ["policyScenario", "policyCategory"],
  IN_SECTION: ["policyCategory", "policySection"],
  DEPLOYED_AT: ["model", "hospital"],
} as const satisfies Partial<Record<RelationshipType, readonly [LaneName, LaneName]>>;
export type LaneStep = keyof typeof laneSteps;

/** Reads the steps of a type that leave (`from`) or reach (`to`) any of these nodes, in one statement. */
export async function readSteps(
  read: Read,
  type: LaneStep,
  end: "from" | "to",
  ids: Iterable<string>,
  counting: Counting,
): Promise<SubgraphEdge[]> {
  const asked = [...new Set(ids)];
  if (asked.length === 0) return [];
  const other = laneLabels[laneSteps[type][end === "from" ? 1 : 0]];
  const parameters = { ids: asked, tiers: countedTiers(counting.evidence, type) };
  const { rows } = await read({ text: stepText(type, end, other), parameters }, manyRows);
  return inside(
    rows.map((row) => toStep(type, row)),
    counting,
  );
}

// The node that is looked up by its id stands first: the other way round the embedded engine scans.
const stepText = (type: LaneStep, end: "from" | "to", other: Label) => `
UNWIND $ids AS id
MATCH (here:Atlas {id: id})${end === "from" ? `-[step:${type}]->` : `<-[step:${type}]-`}(there:${other})
WHERE step.tier IN $tiers
RETURN ${end === "from" ? "here.id AS source, there.id AS target" : "there.id AS source, here.id AS target"}, properties(step) AS properties
ORDER BY source, target
LIMIT ${mostSteps}`;

/** A row of `source`, `target` and `properties` as an edge. */
export function toStep(type: RelationshipType, { source, target, properties }: Row): SubgraphEdge {
  const [from, to] = [String(source), String(target)];
  return { id: edgeId(from, type, to), source: from, target: to, type, properties: Properties.parse(properties) };
}

/** Keeps on each edge only the claims that count at a threshold, and counts them anew; one statement. */
export async function recountClaims(read: Read, edges: readonly SubgraphEdge[], threshold: Threshold): Promise<SubgraphEdge[]> {
  if (threshold === "any" || edges.length === 0) return [...edges];
  const ids = [...new Set(edges.flatMap(claimIdsOf))];
  const { rows } = await read({ text: countedText, parameters: { ids, ...tierParameters(threshold) } }, manyRows);
  const kept = new Set(rows.map(({ id }) => String(id)));
  return edges.map((edge) => {
    if (isFrame(edge.type)) return edge;
    const claimIds = claimIdsOf(edge).filter((id) => kept.has(id));
    return { ...edge, properties: { ...edge.properties, claims: claimIds.length, claimIds } };
  });
}

export function claimIdsOf({ properties }: SubgraphEdge): string[] {
  const ids = properties["claimIds"];
  return Array.isArray(ids) ? ids.map(String) : [];
}

const countedText = `
UNWIND $ids AS id
MATCH (claim:Atlas {id: id})
WHERE ${countsByTier("claim.tier", "claim.predicate")}
RETURN claim.id AS id
ORDER BY id
LIMIT ${mostSteps}`;
