import type { Kind, SubgraphEdge } from "../schema/graph.ts";
import { Predicate } from "../schema/graph.ts";
import { countedTiers } from "../schema/threshold.ts";
import type { LaneName, TraceLink } from "../schema/trace.ts";
import type { Row } from "./engine.ts";
import { edgeId, isNode, toKinds } from "./fromRow.ts";
import { countedClaim, countingParameters } from "./readClaims.ts";
import { type Counting, countsByTier, inside, tierParameters } from "./readCounting.ts";
import { laneLabels, laneSteps, manyRows, mostSteps, readSteps, recountClaims, toStep } from "./readSteps.ts";
import type { Read } from "./store.ts";
import type { Routes, Start } from "./walkRoutes.ts";

/** Where a trace starts: each of `walks` on its own, then put together; `via` says why an entity without a lane leads there, by the claims that count. */
export interface TraceStart {
  readonly walks: readonly Start[];
  readonly via: readonly TraceLink[];
  /** Steps that stand as they are, beside those of the walks. */
  readonly given?: Routes;
}

type Lanes = Partial<Record<LaneName, string[]>>;

/** Kinds of the entities by id; those not held are left out. */
export async function readKinds(read: Read, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Kind[]>> {
  const text = "UNWIND $ids AS id\nMATCH (n:Atlas {id: id})\nWHERE NOT n:Release\nRETURN n\nORDER BY n.id\nLIMIT $limit";
  const { rows } = await read({ text, parameters: { ids, limit: ids.length } }, manyRows);
  return new Map(
    rows.flatMap(({ n }) => {
      if (!isNode(n)) return [];
      const { kind, kinds = [kind] } = toKinds(n.labels);
      return [[String(n.properties["id"]), kinds] as const];
    }),
  );
}

/** A hospital that develops is traced as both: what it develops, and what is used there. */
export async function startOfOne(read: Read, id: string, kinds: readonly Kind[], counting: Counting): Promise<TraceStart> {
  const lanes = lanesOf(kinds);
  if (lanes.length > 0) return { walks: lanes.map((lane) => ({ through: { [lane]: [id] } })), via: [] };
  if (kinds.includes("Specialty")) return startOfSpecialty(read, id, counting);
  if (kinds.includes("Source")) return startOfSource(read, id, counting);
  if (counting.outside.has(id)) return { walks: [], via: [] };
  return startOfOther(read, id, kinds.includes("Conflict"), counting);
}

/** The rows of an answer: on a lane with members only these. A hospital that develops stands with the vendors where others do. */
export function startOfSet(ids: readonly string[], kinds: ReadonlyMap<string, readonly Kind[]>): TraceStart {
  const vendors = ids.some((id) => kinds.get(id)?.[0] === "Vendor");
  const through: Lanes = {};
  for (const id of ids) {
    const of = lanesOf(kinds.get(id) ?? []);
    const lane = of.length > 1 ? (vendors ? "vendor" : "hospital") : of[0];
    if (lane) through[lane] = [...(through[lane] ?? []), id];
  }
  // Where both ends are rows of the answer, `ACTIVE_IN` between them is shown beside its models.
  const bothEnds = through.vendor !== undefined && through.scenario !== undefined;
  return { walks: [{ through, ...(bothEnds ? { active: true } : {}) }], via: [] };
}

function lanesOf(kinds: readonly Kind[]): LaneName[] {
  return (Object.keys(laneLabels) as LaneName[]).filter((lane) => kinds.includes(laneLabels[lane]));
}

/**
 * A specialty's models are those for it and those that cover a scenario of it (its own, or narrower by `BROADER`); its
 * lanes show its own scenarios only, or all of its models' where it has none. Which scenarios are its own is our order
 * of words, and stands at every threshold.
 */
async function startOfSpecialty(read: Read, id: string, counting: Counting): Promise<TraceStart> {
  const own = (await read({ text: specialtyScenariosText, parameters: { id } }, manyRows)).rows.map((row) => toStep("FOR_SPECIALTY", row));
  const ids = own.map(({ source }) => source);
  const narrower = (await read({ text: narrowerText, parameters: { ids } }, manyRows)).rows.map((row) => toStep("BROADER", row));
  const scenarios = [...new Set([...ids, ...narrower.map(({ source }) => source)])].sort();
  const { rows } = await read(
    { text: specialtyModelsText, parameters: { id, tiers: countedTiers(counting.evidence, "FOR_SPECIALTY") } },
    manyRows,
  );
  const direct = inside(
    rows.map((row) => toStep("FOR_SPECIALTY", row)),
    counting,
  );
  const covering = await readSteps(read, "COVERS", "to", scenarios, counting);
  const models = [...new Set([...direct, ...covering].map(({ source }) => source))].sort();
  return {
    walks: [{ through: { model: models, scenario: scenarios }, active: scenarios.length > 0 }],
    via: [...(await recountClaims(read, direct, counting.evidence)), ...own, ...narrower],
  };
}

const specialtyScenariosText = `
MATCH (specialty:Specialty {id: $id})<-[step:FOR_SPECIALTY]-(scenario:Scenario)
RETURN scenario.id AS source, specialty.id AS target, properties(step) AS properties
ORDER BY source, target
LIMIT ${mostSteps}`;

// The steps into each scenario below these, each once.
const narrowerText = `
UNWIND $ids AS id
MATCH (own:Atlas {id: id})<-[:BROADER*0..5]-(wider:Scenario)
MATCH (wider)<-[step:BROADER]-(scenario:Scenario)
RETURN DISTINCT scenario.id AS source, wider.id AS target, properties(step) AS properties
ORDER BY source, target
LIMIT ${mostSteps}`;

const specialtyModelsText = `
MATCH (specialty:Specialty {id: $id})<-[step:FOR_SPECIALTY]-(model:Model)
WHERE step.tier IN $tiers
RETURN model.id AS source, specialty.id AS target, properties(step) AS properties
ORDER BY source, target
LIMIT ${mostSteps}`;

/** What a source states: the steps with a claim in it, led on from its scenarios along the frame to the guideline. */
async function startOfSource(read: Read, id: string, counting: Counting): Promise<TraceStart> {
  const { rows } = await read(
    { text: sourceText, parameters: { id, types: Object.keys(laneSteps), ...tierParameters(counting.evidence) } },
    manyRows,
  );
  const lanes: Record<LaneName, Set<string>> = {
    vendor: new Set(),
    model: new Set(),
    scenario: new Set(),
    policyScenario: new Set(),
    policyCategory: new Set(),
    policySection: new Set(),
    hospital: new Set(),
  };
  const edges = new Map<string, SubgraphEdge>();
  const stated = new Map<string, Set<string>>();
  for (const row of rows) {
    const [step] = inside([toStep(Predicate.parse(row["type"]), row)], counting);
    if (!step) continue;
    const [from, to] = laneSteps[step.type as keyof typeof laneSteps];
    lanes[from].add(step.source);
    lanes[to].add(step.target);
    edges.set(step.id, step);
    for (const end of [step.source, step.target]) addClaim(stated, end, row);
  }
  const given = { lanes, edges: [...edges.values()] };
  const frame = (["scenario", "policyScenario", "policyCategory"] as const).filter((lane) => lanes[lane].size > 0);
  return {
    walks: frame.map((lane) => ({ through: { [lane]: [...lanes[lane]].sort() }, downOnly: true })),
    via: [...stated].map(([end, claims]) => toLink(end, "STATED_IN", id, claims)),
    given,
  };
}

// One row a claim.
const sourceText = `
MATCH (:Source {id: $id})<-[:STATED_IN]-(claim:Claim)
WHERE claim.predicate IN $types AND ${countsByTier("claim.tier", "claim.predicate")}
MATCH (claim)-[:SUBJECT]->(a:Atlas)
MATCH (claim)-[:OBJECT]->(b:Atlas)
MATCH (a)-[step]->(b)
WHERE type(step) = claim.predicate
RETURN a.id AS source, type(step) AS type, b.id AS target, properties(step) AS properties, claim.id AS claim
ORDER BY source, type, target, claim
LIMIT ${mostSteps}`;

function addClaim(claims: Map<string, Set<string>>, about: string, row: Row): void {
  claims.set(about, (claims.get(about) ?? new Set()).add(String(row["claim"])));
}

/** What a source or a disagreement says of an entity, as one step with these claims. */
function toLink(source: string, type: "STATED_IN" | "BETWEEN", target: string, claims: ReadonlySet<string>): TraceLink {
  const claimIds = [...claims].sort();
  return { id: edgeId(source, type, target), source, target, type, properties: { claims: claimIds.length, claimIds } };
}

/** Everything else is traced through the nodes of the lanes that it touches, each lane on its own. */
async function startOfOther(read: Read, id: string, conflict: boolean, counting: Counting): Promise<TraceStart> {
  const parameters = { id, ...(conflict ? countingParameters(counting) : tierParameters(counting.evidence)) };
  const { rows } = await read({ text: conflict ? conflictText : touchedText, parameters }, manyRows);
  const lanes: Lanes = {};
  const steps: SubgraphEdge[] = [];
  const about = new Map<string, Set<string>>();
  for (const row of rows) {
    const touched = String(row["touched"]);
    const { kind, kinds = [kind] } = toKinds(Array.isArray(row["labels"]) ? row["labels"].map(String) : []);
    const own = lanesOf(kinds);
    if (counting.outside.has(touched) || own.length === 0) continue;
    for (const lane of own) lanes[lane] = [...new Set([...(lanes[lane] ?? []), touched])];
    if (conflict) addClaim(about, touched, row);
    const type = Predicate.safeParse(row["type"]);
    if (type.success) steps.push(toStep(type.data, row));
  }
  const walks = (Object.keys(laneLabels) as LaneName[]).flatMap((lane) => (lanes[lane] ? [{ through: { [lane]: lanes[lane] } }] : []));
  const via = conflict
    ? [...about].map(([touched, claims]) => toLink(id, "BETWEEN", touched, claims))
    : await recountClaims(read, steps, counting.evidence);
  return { walks, via };
}

// What ties a claim to its ends bears no tier.
const touchedText = `
MATCH (here:Atlas {id: $id})-[step]-(there:Atlas)
WHERE step.tier IS NULL OR ${countsByTier("step.tier", "type(step)")}
RETURN startNode(step).id AS source, type(step) AS type, endNode(step).id AS target,
       there.id AS touched, labels(there) AS labels, properties(step) AS properties
ORDER BY source, type, target
LIMIT ${mostSteps}`;

const conflictText = `
MATCH (:Conflict {id: $id})-[:BETWEEN]->(claim:Claim)-[step]->(there:Atlas)
WHERE type(step) IN ["SUBJECT", "OBJECT"] AND ${countedClaim}
RETURN DISTINCT claim.id AS claim, there.id AS touched, labels(there) AS labels
ORDER BY claim, touched
LIMIT ${mostSteps}`;
