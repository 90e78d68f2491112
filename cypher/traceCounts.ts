import type { SubgraphEdge } from "../schema/graph.ts";
import { countedTiers } from "../schema/threshold.ts";
import type { EndReason, LaneName } from "../schema/trace.ts";
import type { Counting } from "./readCounting.ts";
import { laneLabels, manyRows, mostSteps } from "./readSteps.ts";
import type { Read } from "./store.ts";

/** `ACTIVE_IN` names no model, and a `related` mapping is no answer to a clause: neither makes a node count. */
const isCounted = ({ type, properties }: SubgraphEdge): boolean =>
  type !== "ACTIVE_IN" && !(type === "MAPS_TO" && properties["match"] === "related");

/** Nodes reached by counted steps. A hospital that develops may be reached as one and not as the other. */
export interface Counted {
  readonly chain: ReadonlySet<string>;
  readonly hospitals: ReadonlySet<string>;
}

/** What routes from these starts reach by counted steps alone: to the right, to the left, and hospitals beside each model. */
export function countedNodes(starts: Iterable<string>, edges: readonly SubgraphEdge[]): Counted {
  const counted = edges.filter(isCounted);
  const chain = counted.filter(({ type }) => type !== "DEPLOYED_AT");
  const used = counted.filter(({ type }) => type === "DEPLOYED_AT");
  const first = new Set(starts);
  const models = used.filter(({ target }) => first.has(target)).map(({ source }) => source);
  const down = closure([...first, ...models], index(chain, "source", "target"));
  const up = closure([...first, ...models], index(chain, "target", "source"));
  const reached = new Set([...down, ...up]);
  const hospitals = used.filter(({ source }) => reached.has(source)).map(({ target }) => target);
  return { chain: reached, hospitals: new Set([...first, ...hospitals]) };
}

function index(edges: readonly SubgraphEdge[], from: "source" | "target", to: "source" | "target"): ReadonlyMap<string, string[]> {
  const map = new Map<string, string[]>();
  for (const edge of edges) map.set(edge[from], [...(map.get(edge[from]) ?? []), edge[to]]);
  return map;
}

function closure(starts: readonly string[], next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set(starts);
  // A set visits what is added while it is walked.
  for (const id of seen) for (const other of next.get(id) ?? []) seen.add(other);
  return seen;
}

/** How many nodes each lane could hold: all of its label in the dataset that are not left out. */
export async function readLaneSizes(read: Read, { outside }: Counting): Promise<ReadonlyMap<LaneName, number>> {
  const { rows } = await read({ text: sizesText, parameters: { outside: [...outside] } });
  return new Map(rows.map(({ lane, total }) => [lane as LaneName, Number(total)]));
}

const sizesText = Object.entries(laneLabels)
  .map(([lane, label]) => `MATCH (n:${label})\nWHERE NOT n.id IN $outside\nRETURN "${lane}" AS lane, count(n) AS total`)
  .join("\nUNION ALL\n");

/** Why the routes of these nodes end at them, judged by all that counts in the dataset: one statement. */
export async function readEnds(
  read: Read,
  ids: readonly string[],
  { evidence, outside }: Counting,
): Promise<{ id: string; reason: EndReason }[]> {
  if (ids.length === 0) return [];
  const { rows } = await read({ text: endsText, parameters: { ids, tiers: countedTiers(evidence), outside: [...outside] } }, manyRows);
  return rows.flatMap((row) => {
    const has = (key: string) => Number(row[key]) > 0;
    if (outside.has(String(row["id"]))) return [{ id: String(row["id"]), reason: "left-out" }];
    const labels = Array.isArray(row["labels"]) ? row["labels"].map(String) : [];
    const reasons: (EndReason | false)[] = labels.includes("Model")
      ? [!has("developed") && "no-developer-known", !has("covers") && "no-scenario-stated", !has("used") && "not-deployed"]
      : labels.includes("Scenario")
        ? [!has("covered") && "no-model-named", !has("maps") && "not-mapped"]
        : labels.includes("PolicyScenario")
          ? [!has("mapped") && "not-mapped"]
          : // A hospital that develops is at its end only where nothing is used there either.
            [!has("develops") && !(labels.includes("Hospital") && has("uses")) && "no-model-named"];
    return reasons.flatMap((reason) => (reason ? [{ id: String(row["id"]), reason }] : []));
  });
}

const count = (pattern: string) => `COUNT { MATCH ${pattern} WHERE step.tier IN $tiers AND NOT there.id IN $outside }`;
const endsText = `
UNWIND $ids AS id
MATCH (n:Atlas {id: id})
WHERE n:Vendor OR n:Model OR n:Scenario OR n:PolicyScenario OR n:Hospital
RETURN id, labels(n) AS labels,
       ${count("(n)-[step:DEVELOPS]->(there:Model)")} AS develops,
       ${count("(n)<-[step:DEVELOPS]-(there:Vendor)")} AS developed,
       ${count("(n)-[step:COVERS]->(there:Scenario)")} AS covers,
       ${count("(n)<-[step:COVERS]-(there:Model)")} AS covered,
       ${count("(n)-[step:DEPLOYED_AT]->(there:Hospital)")} AS used,
       ${count("(n)<-[step:DEPLOYED_AT]-(there:Model)")} AS uses,
       COUNT { (n)-[:MAPS_TO]->(:PolicyScenario) } AS maps,
       COUNT { (n)<-[:MAPS_TO]-(:Scenario) } AS mapped
ORDER BY id
LIMIT ${mostSteps}`;
