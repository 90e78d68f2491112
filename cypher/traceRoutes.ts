import type { SubgraphEdge } from "../schema/graph.ts";
import type { LaneName } from "../schema/trace.ts";
import type { Counting } from "./readCounting.ts";
import { byCodePoint } from "./stableText.ts";
import type { Read } from "./store.ts";
import type { TraceStart } from "./traceStart.ts";
import { type Routes, walkRoutes } from "./walkRoutes.ts";

/** All routes of a trace, whole: every node of each lane and every step, before anything is cut to be shown. */
export async function readRoutes(read: Read, start: TraceStart, counting: Counting): Promise<Routes> {
  const walks: Routes[] = start.given ? [start.given] : [];
  for (const walk of start.walks) walks.push(await walkRoutes(read, walk, counting));
  return join(walks);
}

function join(walks: readonly Routes[]): Routes {
  const lane = (name: LaneName) => new Set(walks.flatMap(({ lanes: of }) => [...of[name]]));
  return {
    lanes: {
      vendor: lane("vendor"),
      model: lane("model"),
      scenario: lane("scenario"),
      policyScenario: lane("policyScenario"),
      policyCategory: lane("policyCategory"),
      policySection: lane("policySection"),
      hospital: lane("hospital"),
    },
    edges: [...new Map(walks.flatMap(({ edges }) => edges).map((edge) => [edge.id, edge])).values()],
  };
}

/** What was asked for first, then the nodes with most steps on this trace; ties by id. */
export function firstOf(ids: ReadonlySet<string>, asked: readonly string[], edges: readonly SubgraphEdge[], limit: number): string[] {
  const degree = new Map<string, number>();
  for (const end of edges.flatMap(({ source, target }) => [source, target])) degree.set(end, (degree.get(end) ?? 0) + 1);
  const weight = (id: string) => (asked.includes(id) ? Number.POSITIVE_INFINITY : (degree.get(id) ?? 0));
  const order = (a: string, b: string) => (weight(a) === weight(b) ? byCodePoint(a, b) : weight(b) - weight(a));
  return [...ids].sort(order).slice(0, limit);
}
