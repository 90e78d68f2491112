import type { EntityName, Subgraph, SubgraphEdge, SubgraphNode } from "../schema/graph.ts";
import { type Cell, mostQueryRows, type QueryColumn, type QueryRun } from "../schema/savedQuery.ts";
import type { Row, Value } from "./engine.ts";
import { isNode, isRelationship, toEntityName, toSubgraphEdge, toSubgraphNode } from "./fromRow.ts";
import type { ParameterValues } from "./parseParameters.ts";
import type { Page } from "./readClaims.ts";
import { readNamesOf } from "./readEntity.ts";
import { claimIdsIn, listedIn, readRowClaims, readSpeakers } from "./readRowClaims.ts";
import { readStatements } from "./readStatements.ts";
import type { SavedQuery } from "./savedQuery.ts";
import type { Read } from "./store.ts";

/** Runs a saved query. `graph` holds what the rows of the page return, `totals` what all rows do. */
export const runQuery = async (read: Read, query: SavedQuery, values: ParameterValues, page: Page): Promise<QueryRun> =>
  toRun(query, values, await readRows(read, query, values), page);

const readRows = async (read: Read, { cypher }: SavedQuery, values: ParameterValues): Promise<readonly Row[]> =>
  (await read({ text: cypher, parameters: { ...values, limit: mostQueryRows } }, { maxRows: mostQueryRows })).rows;

/** A page of all rows of a query. */
function toRun({ name, header }: SavedQuery, values: ParameterValues, rows: readonly Row[], { limit, offset }: Page): QueryRun {
  const page = rows.slice(offset, offset + limit);
  const all = graphOf(rows);
  const shown = graphOf(page);
  const columns = Object.entries(header.columns);
  return {
    name,
    parameters: { ...values },
    columns: Object.keys(header.columns),
    rows: page.map((row) => Object.fromEntries(columns.map(([column, { as }]) => [column, toCell(as, row[column])]))),
    total: rows.length,
    truncated: page.length < rows.length,
    graph: {
      nodes: [...shown.nodes.values()],
      edges: [...shown.edges.values()],
      totals: { nodes: all.nodes.size, edges: all.edges.size, groups: [] },
      truncated: shown.nodes.size < all.nodes.size || shown.edges.size < all.edges.size,
    },
  };
}

/**
 * The same with the claims behind each row of the page, who speaks for it, and the names of the entities in its lists. The
 * graph has the edges that these claims state among what the rows name and what was asked about.
 */
export async function runWithClaims(read: Read, query: SavedQuery, values: ParameterValues, page: Page): Promise<QueryRun> {
  const rows = await readRows(read, query, values);
  const result = toRun(query, values, rows, page);
  const rowClaims = await readRowClaims(read, result.rows, values);
  const graph = await joined(read, result, rowClaims);
  const totals = result.truncated ? await joinedTotals(read, toRun(query, values, rows, whole), values) : graph.totals;
  const truncated = graph.nodes.length < totals.nodes || graph.edges.length < totals.edges;
  return {
    ...result,
    graph: { ...graph, totals, truncated },
    rowClaims,
    ...(await readSpeakers(read, rowClaims)),
    names: await readListedNames(read, result.rows),
  };
}

const whole: Page = { limit: mostQueryRows, offset: 0 };

/** What the entities in the lists of rows are called, by their ids. */
export async function readListedNames(read: Read, rows: QueryRun["rows"]): Promise<Record<string, EntityName>> {
  return Object.fromEntries(await readNamesOf(read, [...new Set(rows.flatMap(listedIn))]));
}

/** The graph of a result with the edges that stand behind its rows, and what was asked about or is listed where one leads to it. */
async function joined(read: Read, result: QueryRun, rowClaims: readonly (readonly string[])[]): Promise<Subgraph> {
  const { graph, parameters } = result;
  const asked = Object.values(parameters).flatMap((value) => (typeof value === "string" ? [value] : []));
  const ids = new Set([...asked, ...result.rows.flatMap(listedIn), ...graph.nodes.map(({ id }) => id)]);
  const among = await readStatements(read, [...new Set(rowClaims.flat())], (source, target) => ids.has(source) && ids.has(target));
  // What a query gives as the evidence of its rows is drawn whole where it is about what was asked, though no row names the other end.
  const own = asked.length === 0 ? [] : [...new Set(result.rows.flatMap(claimIdsIn))];
  const about = await readStatements(read, own, (source, target) => asked.includes(source) || asked.includes(target));
  const edges = [...new Map([...graph.edges, ...among.edges, ...about.edges].map((edge) => [edge.id, edge])).values()];
  const nodes = besideEachOther([...graph.nodes, ...among.nodes, ...about.nodes], edges, asked);
  return { nodes, edges, totals: { nodes: nodes.length, edges: edges.length, groups: [] }, truncated: false };
}

/** What was asked about, then each node with what an edge joins to it: a picture of the first of them is joined too. */
function besideEachOther(nodes: readonly SubgraphNode[], edges: readonly SubgraphEdge[], asked: readonly string[]): SubgraphNode[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const beside = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { source, target } of edges) {
    beside.get(source)?.push(target);
    beside.get(target)?.push(source);
  }
  const order = new Set([...asked, ...nodes.flatMap(({ id }) => [id, ...(asked.includes(id) ? [] : (beside.get(id) ?? []))])]);
  return [...order].flatMap((id) => byId.get(id) ?? []);
}

/** How much the graph of all rows holds, of which a page shows a part. */
const joinedTotals = async (read: Read, run: QueryRun, values: ParameterValues): Promise<Subgraph["totals"]> =>
  (await joined(read, run, await readRowClaims(read, run.rows, values))).totals;

/** Every node and edge of the rows once, in the order of the rows. */
function graphOf(rows: readonly Row[]) {
  const nodes = new Map<string, SubgraphNode>();
  const edges = new Map<string, SubgraphEdge>();
  for (const value of rows.flatMap((row) => Object.values(row))) {
    if (isNode(value)) {
      const node = toSubgraphNode(value);
      nodes.set(node.id, node);
    } else if (isRelationship(value)) {
      const edge = toSubgraphEdge(value);
      edges.set(edge.id, edge);
    }
  }
  return { nodes, edges };
}

function toCell(as: QueryColumn["as"], value: Value | undefined): Cell {
  if (value === null || value === undefined) return null;
  if (as === "entity" && isNode(value)) return toEntityName(value);
  if (as === "edge" && isRelationship(value)) return toEdgeCell(toSubgraphEdge(value));
  if (isList(value)) return value.map(toScalar);
  return toScalar(value);
}

function toEdgeCell({ id, source, target, type, properties }: SubgraphEdge): Cell {
  const { claims, claimIds, tier } = properties;
  return {
    id,
    source,
    target,
    type,
    claims: Number(claims ?? 0),
    claimIds: Array.isArray(claimIds) ? claimIds.map(String) : [],
    tier: typeof tier === "string" ? tier : null,
  };
}

/** A header that promises a scalar where the query returns something else is a bug of the query. */
function toScalar(value: Value): string | number | boolean {
  if (typeof value === "object") throw new Error("a cell holds neither what its column promises nor a scalar");
  return value;
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
