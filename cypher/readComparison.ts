import type { Comparison } from "../schema/compare.ts";
import type { SubgraphEdge } from "../schema/graph.ts";
import { type LaneName, lanes } from "../schema/trace.ts";
import { type Tier, tiers } from "../schema/vocabulary.ts";
import { readCounting } from "./readCounting.ts";
import { readNamesOf } from "./readEntity.ts";
import { mostSteps } from "./readSteps.ts";
import type { TraceOptions } from "./readTrace.ts";
import type { Read } from "./store.ts";
import { firstOf, readRoutes } from "./traceRoutes.ts";
import { readKinds, startOfOne } from "./traceStart.ts";

const parts = ["shared", "onlyA", "onlyB"] as const;

/**
 * What the traces of two entities share and what each has alone, from the whole traces, so the totals are true beyond
 * what is shown; null where one of them is not held. The statements of two traces and two more, whatever the size.
 */
export async function readComparison(read: Read, a: string, b: string, { limit, ...scope }: TraceOptions): Promise<Comparison | null> {
  const kinds = await readKinds(read, [a, b]);
  const [kindsA, kindsB] = [kinds.get(a), kinds.get(b)];
  if (!kindsA || !kindsB) return null;
  const counting = await readCounting(read, scope);
  const ofA = await readRoutes(read, await startOfOne(read, a, kindsA, counting), counting);
  const ofB = await readRoutes(read, await startOfOne(read, b, kindsB, counting), counting);
  const edges = [...ofA.edges, ...ofB.edges];
  const split = (lane: LaneName) => {
    const [inA, inB] = [ofA.lanes[lane], ofB.lanes[lane]];
    return {
      shared: new Set([...inA].filter((id) => inB.has(id))),
      onlyA: new Set([...inA].filter((id) => !inB.has(id))),
      onlyB: new Set([...inB].filter((id) => !inA.has(id))),
    };
  };
  const whole = lanes.map((lane) => ({ lane, ids: split(lane) }));
  const shown = whole.map(({ lane, ids }) => ({
    lane,
    ids,
    first: Object.fromEntries(parts.map((part) => [part, firstOf(ids[part], [a, b], edges, limit)])),
  }));
  const names = await readNamesOf(read, [a, b, ...shown.flatMap(({ first }) => Object.values(first).flat())]);
  const tierOf = strongestOf(edges);
  const [nameA, nameB] = [names.get(a), names.get(b)];
  if (!nameA || !nameB) return null;
  return {
    a: nameA,
    b: nameB,
    scope: counting.scope,
    lanes: shown.map(({ lane, ids, first }) => {
      const part = (name: (typeof parts)[number]) => ({
        total: ids[name].size,
        nodes: (first[name] ?? []).flatMap((id) => {
          const named = names.get(id);
          return named ? [{ ...named, tier: tierOf(id) }] : [];
        }),
      });
      return { lane, shared: part("shared"), onlyA: part("onlyA"), onlyB: part("onlyB") };
    }),
    truncated:
      Math.max(ofA.edges.length, ofB.edges.length) >= mostSteps ||
      shown.some(({ ids, first }) => parts.some((part) => (first[part]?.length ?? 0) < ids[part].size)),
  };
}

/** The strongest who speaks for a step of an entity; null where it has none. */
function strongestOf(edges: readonly SubgraphEdge[]): (id: string) => Tier | null {
  const said = new Map<string, Set<unknown>>();
  for (const { source, target, properties } of edges)
    for (const end of [source, target]) said.set(end, (said.get(end) ?? new Set()).add(properties["tier"]));
  return (id) => tiers.find((tier) => said.get(id)?.has(tier)) ?? null;
}
