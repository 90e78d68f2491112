import type { EntityName, Kind, SubgraphEdge } from "../schema/graph.ts";
import type { Paths } from "../schema/paths.ts";
import type { AskedScope } from "../schema/scope.ts";
import type { Threshold } from "../schema/threshold.ts";
import { chain, relationships } from "../schema/vocabulary.ts";
import { edgeId, isNode, isRelationship, toEntityName, toSubgraphEdge } from "./fromRow.ts";
import { PathShapes, pickPaths } from "./pathShapes.ts";
import { countingParameters } from "./readClaims.ts";
import { type Counting, countsByTier, readCounting } from "./readCounting.ts";
import { readNamesOf } from "./readEntity.ts";
import { manyRows, mostSteps, recountClaims } from "./readSteps.ts";
import { type Found, type Hop, searchPaths } from "./searchPaths.ts";
import type { Read } from "./store.ts";

/** Which paths: `through` are kinds beyond the usual that a path may go through. */
export interface PathOptions extends AskedScope {
  readonly through: readonly Kind[];
  readonly limit: number;
}

/** All shortest paths between two entities, or null where one of them is not held. */
export async function readPaths(read: Read, from: string, to: string, options: PathOptions): Promise<Paths | null> {
  const { through, limit, ...scope } = options;
  const counting = await readCounting(read, scope);
  const { evidence } = counting;
  const ends = await readNamesOf(read, [from, to]);
  if (!ends.has(from) || !ends.has(to)) return null;
  const found = await searchPaths(read, { from, to, through: [...chain, ...through], counting });
  if (found.hops === null) return notConnected(read, { from, to, evidence, truncated: found.truncated }, counting);
  const names = await readNamesOf(read, nodesOf(found, from));
  const kinds = new Map([...names].map(([id, { kind }]) => [id, kind]));
  const { paths, totals } = pickPaths(new PathShapes(found, kinds, to), from, limit);
  const edges = await readHops(
    read,
    paths.flatMap(({ hops }) => hops),
    evidence,
  );
  const drawn = new Set([from, ...paths.flatMap(({ hops }) => hops.map(({ next }) => next))]);
  const total = totals.reduce((sum, shape) => sum + shape.total, 0);
  return {
    from,
    to,
    evidence,
    hops: found.hops,
    total,
    shapes: totals.map((shape) => ({ ...shape, shown: paths.filter((path) => path.shape === shape.shape).length })),
    paths: paths.map(({ shape, hops }) => ({
      shape,
      nodes: [from, ...hops.map(({ next }) => next)],
      edges: hops.flatMap((hop) => edges.get(idOf(hop)) ?? []),
    })),
    nodes: [...drawn].sort().flatMap((id) => names.get(id) ?? []),
    nearest: null,
    truncated: found.truncated || paths.length < total,
  };
}

const idOf = ({ source, type, target }: Hop) => edgeId(source, type, target);
const nodesOf = ({ onward }: Found, from: string) => [...new Set([from, ...[...onward.values()].flat().map(({ next }) => next)])];

async function readHops(read: Read, hops: readonly Hop[], evidence: Threshold): Promise<ReadonlyMap<string, SubgraphEdge>> {
  const wanted = new Set(hops.map(idOf));
  const ids = [...new Set(hops.map(({ source }) => source))];
  const targets = [...new Set(hops.map(({ target }) => target))];
  const { rows } = await read({ text: hopsText, parameters: { ids, targets, types: Object.keys(relationships) } }, manyRows);
  const edges = rows.flatMap(({ a, step, b }) => (isNode(a) && isRelationship(step) && isNode(b) ? [toSubgraphEdge(step)] : []));
  const counted = await recountClaims(
    read,
    edges.filter(({ id }) => wanted.has(id)),
    evidence,
  );
  return new Map(counted.map((edge) => [edge.id, edge]));
}

const hopsText = `
UNWIND $ids AS id
MATCH (a:Atlas {id: id})-[step]->(b:Atlas)
WHERE type(step) IN $types AND b.id IN $targets
RETURN a, step, b
ORDER BY a.id, type(step), b.id
LIMIT ${mostSteps}`;

type Ends = Pick<Paths, "from" | "to" | "evidence" | "truncated">;

async function notConnected(read: Read, { from, to, evidence, truncated }: Ends, counting: Counting): Promise<Paths> {
  const nearest = { from: await readNearest(read, from, counting), to: await readNearest(read, to, counting) };
  return { from, to, evidence, hops: null, total: 0, shapes: [], paths: [], nodes: [], nearest, truncated };
}

/** The best-attested neighbours that count, whatever their kind. */
async function readNearest(read: Read, id: string, counting: Counting): Promise<EntityName[]> {
  if (counting.outside.has(id)) return [];
  const parameters = { id, types: Object.keys(relationships), ...countingParameters(counting) };
  const { rows } = await read({ text: nearestText, parameters });
  return rows.flatMap(({ near }) => (isNode(near) ? [toEntityName(near)] : []));
}

const nearestText = `
MATCH (:Atlas {id: $id})-[step]-(near:Atlas)
WHERE type(step) IN $types AND ${countsByTier("step.tier", "type(step)")} AND NOT near.id IN $outside
WITH near, max(step.claims) AS claims
RETURN near, claims
ORDER BY claims DESC, near.id
LIMIT 5`;
