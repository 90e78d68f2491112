import type { EndLane, EndReason, TraceEnd } from "../schema/trace.ts";
import type { Label, RelationshipType } from "../schema/vocabulary.ts";
import type { Row } from "./engine.ts";
import { type Counting, hasCounted } from "./readCounting.ts";
import { manyRows, mostSteps } from "./readSteps.ts";
import type { Read } from "./store.ts";

/** A lane that routes through a node should reach: by which steps, and what is lacking where they do not. */
interface Way {
  readonly lane: EndLane;
  readonly by: readonly RelationshipType[];
  readonly reason: EndReason;
}

// A hospital that develops is at its end only where nothing is used there either.
const toModels: readonly Way[] = [{ lane: "model", by: ["DEVELOPS", "DEPLOYED_AT"], reason: "no-model-named" }];
const ways = {
  Model: [
    { lane: "vendor", by: ["DEVELOPS"], reason: "no-developer-known" },
    { lane: "scenario", by: ["COVERS"], reason: "no-scenario-stated" },
    { lane: "hospital", by: ["DEPLOYED_AT"], reason: "not-deployed" },
  ],
  Scenario: [
    { lane: "model", by: ["COVERS"], reason: "no-model-named" },
    { lane: "policyScenario", by: ["MAPS_TO"], reason: "not-mapped" },
  ],
  PolicyScenario: [{ lane: "scenario", by: ["MAPS_TO"], reason: "not-mapped" }],
  Vendor: toModels,
  Hospital: toModels,
} as const satisfies Partial<Record<Label, readonly Way[]>>;

/** Why the routes of these nodes end at them: the switches, where more than counts leads on; else what our sources lack. One statement. */
export async function readEnds(read: Read, ids: readonly string[], counting: Counting): Promise<TraceEnd[]> {
  if (ids.length === 0) return [];
  const { rows } = await read({ text: endsText, parameters: { ids } }, manyRows);
  const byId = new Map<string, Row[]>();
  for (const row of rows) {
    const steps = byId.get(String(row["id"]));
    if (steps) steps.push(row);
    else byId.set(String(row["id"]), [row]);
  }
  return [...byId].flatMap(([id, steps]): TraceEnd[] => {
    if (counting.outside.has(id)) return [{ id, reason: "left-out", lane: null, whenAll: 0 }];
    return waysOf(steps[0]?.["labels"]).flatMap(({ lane, by, reason }) => {
      const all = steps.filter(({ type }) => by.some((each) => each === type));
      if (all.some((step) => counts(step, counting))) return [];
      const whenAll = new Set(all.map(({ there }) => there)).size;
      return [{ id, reason: whenAll > 0 ? "left-out" : reason, lane, whenAll }];
    });
  });
}

function waysOf(labels: unknown): readonly Way[] {
  const [, found = []] = Object.entries(ways).find(([label]) => Array.isArray(labels) && labels.includes(label)) ?? [];
  return found;
}

const counts = ({ type, tier, there }: Row, counting: Counting): boolean =>
  hasCounted(counting, type as RelationshipType, tier) && !counting.outside.has(String(there));

const endsText = `
UNWIND $ids AS id
MATCH (n:Atlas {id: id})
WHERE n:Vendor OR n:Model OR n:Scenario OR n:PolicyScenario OR n:Hospital
OPTIONAL MATCH (n)-[step:DEVELOPS|COVERS|DEPLOYED_AT|MAPS_TO]-(there:Atlas)
RETURN id, labels(n) AS labels, type(step) AS type, there.id AS there, step.tier AS tier
ORDER BY id, type, there
LIMIT ${mostSteps}`;
