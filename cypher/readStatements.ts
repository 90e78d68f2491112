import { Predicate, type SubgraphEdge, type SubgraphNode } from "../schema/graph.ts";
import { edgeId, isNode, toSubgraphNode } from "./fromRow.ts";
import { manyRows, mostSteps, toStep } from "./readSteps.ts";
import type { Read } from "./store.ts";

/** The edges that these claims state, as far as they join what is to be joined, with their ends. */
export async function readStatements(
  read: Read,
  claims: readonly string[],
  joins: (source: string, target: string) => boolean,
): Promise<{ readonly nodes: readonly SubgraphNode[]; readonly edges: readonly SubgraphEdge[] }> {
  if (claims.length === 0) return { nodes: [], edges: [] };
  const { rows } = await read({ text: statedText, parameters: { claims } }, manyRows);
  const ends = rows.map(({ source, predicate, target }) => [String(source), String(predicate), String(target)] as const);
  const among = ends.filter(([source, , target]) => joins(source, target));
  const stated = new Set(among.map((end) => edgeId(...end)));
  const sources = [...new Set(among.map(([source]) => source))];
  const targets = [...new Set(among.map(([, , target]) => target))];
  const found = stated.size === 0 ? [] : (await read({ text: edgesText, parameters: { sources, targets } }, manyRows)).rows;
  const nodes = new Map<string, SubgraphNode>();
  const edges = new Map<string, SubgraphEdge>();
  for (const { source, target, type, properties } of found) {
    if (!isNode(source) || !isNode(target)) continue;
    const [from, to] = [toSubgraphNode(source), toSubgraphNode(target)];
    const edge = toStep(Predicate.parse(type), { source: from.id, target: to.id, properties: properties ?? {} });
    if (!stated.has(edge.id)) continue;
    nodes.set(from.id, from).set(to.id, to);
    edges.set(edge.id, edge);
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

// One row per claim between two entries.
const statedText = `
UNWIND $claims AS id
MATCH (claim:Atlas {id: id})-[:SUBJECT]->(subject:Atlas)
MATCH (claim)-[:OBJECT]->(object:Atlas)
RETURN DISTINCT subject.id AS source, claim.predicate AS predicate, object.id AS target
ORDER BY source, predicate, target
LIMIT ${mostSteps}`;

// The node that is looked up by its id stands first: the other way round the embedded engine scans.
const edgesText = `
UNWIND $sources AS id
MATCH (source:Atlas {id: id})-[statement]->(target:Atlas)
WHERE target.id IN $targets
RETURN source, target, type(statement) AS type, properties(statement) AS properties
ORDER BY source.id, type, target.id
LIMIT ${mostSteps}`;
