import type { EntityName, SubgraphEdge } from "../schema/graph.ts";
import { type AskedScope, everything, isNarrowed } from "../schema/scope.ts";
import { countedTiers } from "../schema/threshold.ts";
import { type Lane, lanes, type Trace } from "../schema/trace.ts";
import { isNode, isRelationship, toEntityName, toProperties, toSubgraphEdge } from "./fromRow.ts";
import { countedClaim, countingParameters } from "./readClaims.ts";
import { type Counting, inside, readCounting } from "./readCounting.ts";
import { manyRows, mostSteps, recountClaims } from "./readSteps.ts";
import { byCodePoint } from "./stableText.ts";
import type { Read } from "./store.ts";
import { countedNodes, readLaneSizes } from "./traceCounts.ts";
import { readEnds } from "./traceEnds.ts";
import { firstOf, readRoutes } from "./traceRoutes.ts";
import { readKinds, startOfOne, startOfSet, type TraceStart } from "./traceStart.ts";
import type { Routes } from "./walkRoutes.ts";

/** What a trace is asked with: `limit` nodes a lane, and what counts. */
export type TraceOptions = AskedScope & { readonly limit: number };

interface Frame {
  readonly limit: number;
  readonly counting: Counting;
}

/** The lanes through one entity of any kind, or null where none has this id. */
export async function readTrace(read: Read, id: string, { limit, ...scope }: TraceOptions): Promise<Trace | null> {
  const kinds = (await readKinds(read, [id])).get(id);
  if (!kinds) return null;
  return traceFrom(read, [id], (counting) => startOfOne(read, id, kinds, counting), { limit, counting: await readCounting(read, scope) });
}

/** The lanes of an answer: a lane that has some of these ids shows only them, and routes lead through them. */
export async function readTraceOf(read: Read, ids: readonly string[], options: TraceOptions): Promise<Trace | null> {
  const kinds = await readKinds(read, ids);
  const held = [...new Set(ids)].filter((id) => kinds.has(id));
  const [first] = held;
  if (first === undefined) return null;
  if (held.length === 1) return readTrace(read, first, options);
  const { limit, ...scope } = options;
  return traceFrom(read, held, async () => startOfSet(held, kinds), { limit, counting: await readCounting(read, scope) });
}

type StartOf = (counting: Counting) => Promise<TraceStart>;

async function traceFrom(read: Read, ids: readonly string[], startOf: StartOf, { limit, counting }: Frame): Promise<Trace> {
  const { evidence, scope } = counting;
  const start = await startOf(counting);
  const routes = await readRoutes(read, start, counting);
  const whole = isNarrowed(scope) && lanes.some((lane) => routes.lanes[lane].size === 0) ? await readWholeRoutes(read, startOf) : routes;
  const shown = new Map(lanes.map((lane) => [lane, firstOf(routes.lanes[lane], ids, routes.edges, limit)]));
  const drawn = new Set([...shown.values()].flat());
  const edges = routes.edges.filter(({ source, target }) => drawn.has(source) && drawn.has(target));
  const cards = await readCards(read, [...drawn], counting);
  const sizes = await readLaneSizes(read, counting);
  const counted = countedNodes(startsOf(ids, start), routes.edges);
  return {
    id: ids[0] ?? "",
    ids: [...ids],
    evidence,
    scope,
    lanes: lanes.map((lane) => ({
      lane,
      nodes: (shown.get(lane) ?? []).flatMap((id) => cards.get(id) ?? []),
      total: routes.lanes[lane].size,
      counted: [...routes.lanes[lane]].filter((id) => (lane === "hospital" ? counted.hospitals : counted.chain).has(id)).length,
      whenAll: routes.lanes[lane].size === 0 ? whole.lanes[lane].size : null,
      ofAll: sizes.get(lane) ?? 0,
    })),
    edges: await recountClaims(read, edges.sort(byIds), evidence),
    edgesTotal: routes.edges.length,
    ends: await readEnds(read, [...drawn], counting),
    via: [...start.via],
    apart: await readApart(read, { ids, models: shown.get("model") ?? [], routes }, counting),
    truncated: lanes.some((lane) => (shown.get(lane)?.length ?? 0) < routes.lanes[lane].size) || routes.edges.length >= mostSteps,
  };
}

/** For lanes where nothing counts. */
async function readWholeRoutes(read: Read, startOf: StartOf): Promise<Routes> {
  const counting = await readCounting(read, everything);
  return readRoutes(read, await startOf(counting), counting);
}

/** Where the routes start: what was asked for, what a lane was narrowed to, and the ends of given steps. */
function startsOf(ids: readonly string[], { walks, given }: TraceStart): Set<string> {
  const through = walks.flatMap((walk) => Object.values(walk.through).flat());
  return new Set([...ids, ...through, ...(given ? Object.values(given.lanes).flatMap((lane) => [...lane]) : [])]);
}

const byIds = (a: SubgraphEdge, b: SubgraphEdge) => byCodePoint(a.id, b.id);

async function readCards(read: Read, ids: readonly string[], counting: Counting): Promise<ReadonlyMap<string, Lane["nodes"][number]>> {
  const { rows } = await read({ text: cardsText, parameters: { ids, ...countingParameters(counting) } }, manyRows);
  return new Map(
    rows.flatMap(({ n, claims }) => {
      if (!isNode(n)) return [];
      const name = toEntityName(n);
      return [[name.id, { ...name, properties: toProperties(n.properties), claims: Number(claims) }] as const];
    }),
  );
}

const cardsText = `
UNWIND $ids AS id
MATCH (n:Atlas {id: id})
RETURN n, COUNT { MATCH (n)<-[:SUBJECT|OBJECT]-(claim:Claim) WHERE ${countedClaim} } AS claims
ORDER BY n.id
LIMIT ${mostSteps}`;

interface Beside {
  readonly ids: readonly string[];
  readonly models: readonly string[];
  readonly routes: Routes;
}

/** Who took part beside the vendors on the lanes: named second, or first developer of a joint model that the trace reaches through another. */
async function readApart(read: Read, { ids, models, routes }: Beside, counting: Counting): Promise<Trace["apart"]> {
  const parameters = { ids: [...new Set([...models, ...ids])], models, tiers: countedTiers(counting.evidence) };
  const { rows } = await read({ text: apartText, parameters }, manyRows);
  const onTrace = new Set(routes.edges.map(({ id }) => id));
  const steps = rows.flatMap(({ here, step, there }) => {
    if (!isNode(here) || !isRelationship(step) || !isNode(there)) return [];
    const edge = toSubgraphEdge(step);
    return onTrace.has(edge.id) ? [] : [{ edge, name: toEntityName(there) }];
  });
  const found = [...new Map(steps.map(({ edge }) => [edge.id, edge])).values()];
  const edges = inside(found, counting).sort(byIds);
  const joined = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const nodes = new Map<string, EntityName>(steps.flatMap(({ name }) => (joined.has(name.id) ? [[name.id, name] as const] : [])));
  return {
    nodes: [...nodes.values()].sort((a, b) => byCodePoint(a.id, b.id)),
    edges: await recountClaims(read, edges, counting.evidence),
  };
}

const apartText = `
UNWIND $ids AS id
MATCH (here:Atlas {id: id})-[step:CO_DEVELOPED_WITH|DEVELOPS]-(there:Atlas)
WHERE step.tier IN $tiers AND (id IN $models OR type(step) = "CO_DEVELOPED_WITH")
RETURN here, step, there
ORDER BY here.id, type(step), there.id
LIMIT ${mostSteps}`;
