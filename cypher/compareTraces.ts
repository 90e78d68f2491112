import type { Comparison, LaneName, Trace } from "../schema/trace.ts";
import { readTrace, type TraceOptions } from "./readTrace.ts";
import type { Read } from "./store.ts";

/** More than any lane holds: what is shared is told from whole lanes, not from what is shown of them. */
const wholeLane = 100_000;

/** What two traces share and what each has alone; the id that is not held where one is not. */
export async function compareTraces(
  read: Read,
  ids: readonly [string, string],
  { limit, ...scope }: TraceOptions,
): Promise<Comparison | { readonly missing: string }> {
  const [id, other] = ids;
  const first = await readTrace(read, id, { limit: wholeLane, ...scope });
  if (!first) return { missing: id };
  const second = await readTrace(read, other, { limit: wholeLane, ...scope });
  if (!second) return { missing: other };
  const lanes = first.lanes.map(({ lane }) => {
    const [here, there] = [laneOf(first, lane, ids), laneOf(second, lane, ids)];
    const part = (nodes: Trace["lanes"][number]["nodes"]) => ({
      nodes: nodes.slice(0, limit).map(({ properties: _, ...node }) => node),
      total: nodes.length,
    });
    return {
      lane,
      shared: part([...here.values()].filter((node) => there.has(node.id))),
      first: part([...here.values()].filter((node) => !there.has(node.id))),
      second: part([...there.values()].filter((node) => !here.has(node.id))),
    };
  });
  return { id, with: other, scope: first.scope, lanes };
}

function laneOf(trace: Trace, name: LaneName, without: readonly string[]): ReadonlyMap<string, Trace["lanes"][number]["nodes"][number]> {
  const nodes = trace.lanes.find(({ lane }) => lane === name)?.nodes ?? [];
  return new Map(nodes.filter(({ id }) => !without.includes(id)).map((node) => [node.id, node]));
}
