import type { SubgraphEdge } from "../schema/graph.ts";
import type { LaneName } from "../schema/trace.ts";
import type { Counting } from "./readCounting.ts";
import { laneLabels } from "./readSteps.ts";
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
