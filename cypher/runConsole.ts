import type { ConsoleCell, ConsolePlan, ConsoleResult } from "../schema/console.ts";
import { EntityId } from "../schema/evidence.ts";
import { Kind, Predicate, Properties, type SubgraphEdge, type SubgraphNode } from "../schema/graph.ts";
import type { NodeValue, RelationshipValue, Statement, Value } from "./engine.ts";
import { isNode, isRelationship as looksLikeRelationship, toKinds, toSubgraphEdge, toSubgraphNode } from "./fromRow.ts";
import type { Read } from "./store.ts";

const deadlineMs = 5_000;
export const mostConsoleRows = 1_000;

/** Runs a text that the guard let through. One row more than is given is asked for, to know whether there are more. */
export async function runConsole(read: Read, statement: Statement, signal?: AbortSignal): Promise<ConsoleResult> {
  const started = performance.now();
  const answer = await read(statement, { deadlineMs, maxRows: mostConsoleRows + 1, signal });
  const shown = answer.rows.slice(0, mostConsoleRows);
  const truncated = answer.truncated || answer.rows.length > mostConsoleRows;
  const graph = graphOf(shown.flatMap((row) => Object.values(row)));
  return {
    columns: [...answer.columns],
    rows: shown.map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, toCell(value)]))),
    graph: { ...graph, totals: { nodes: graph.nodes.length, edges: graph.edges.length, groups: [] }, truncated },
    truncated,
    elapsedMs: Math.round(performance.now() - started),
  };
}

/** How the engine would run a text that the guard let through; nothing is run. */
export async function planConsole(read: Read, statement: Statement, signal?: AbortSignal): Promise<ConsolePlan> {
  const { plan = null } = await read(statement, { deadlineMs, explain: true, signal });
  return { plan };
}

/** A node that is an entity becomes its name, an edge what joins which; the rest stays as it is. */
function toCell(value: Value): ConsoleCell {
  if (Array.isArray(value)) return value.map(toCell);
  if (isNode(value) && isEntity(value)) return toName(value);
  if (isRelationship(value)) return { type: value.type, start: value.start, end: value.end, ...cellsOf(value.properties) };
  if (typeof value === "object" && value !== null) return cellsOf(value);
  return value;
}

const cellsOf = (map: object): Record<string, ConsoleCell> =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, toCell(value)]));

/** A map that a reader writes may look like a node or relationship: what does not hold like one is a map. */
const isEntity = ({ labels, properties }: NodeValue): boolean =>
  Array.isArray(labels) &&
  labels.some((label) => Kind.safeParse(label).success) &&
  isProperties(properties) &&
  EntityId.safeParse(properties["id"]).success;

const isProperties = (value: unknown): boolean => Properties.safeParse(value).success;
const isRelationship = (value: Value): value is RelationshipValue => looksLikeRelationship(value) && isProperties(value.properties);

function toName(node: NodeValue): ConsoleCell {
  const { id, nameEn = null, nameZh = null, title } = node.properties;
  return { id: String(id), kind: toKinds(node.labels).kind, nameEn: textOf(nameEn ?? title), nameZh: textOf(nameZh) };
}

const textOf = (value: Value | undefined): string | null => (typeof value === "string" ? value : null);

/** What may be drawn: entities anywhere in the rows, and traversable edges both ends of which are there. */
function graphOf(values: readonly Value[]): { nodes: SubgraphNode[]; edges: SubgraphEdge[] } {
  const nodes = new Map<string, SubgraphNode>();
  const edges = new Map<string, SubgraphEdge>();
  const walk = (value: Value): void => {
    if (Array.isArray(value)) value.forEach(walk);
    else if (isNode(value) && isEntity(value)) nodes.set(String(value.properties["id"]), toSubgraphNode(value));
    else if (isRelationship(value)) {
      const known =
        Predicate.safeParse(value.type).success && EntityId.safeParse(value.start).success && EntityId.safeParse(value.end).success;
      const edge = known ? toSubgraphEdge(value) : undefined;
      if (edge) edges.set(edge.id, edge);
    } else if (typeof value === "object" && value !== null) Object.values(value).forEach(walk);
  };
  values.forEach(walk);
  const drawn = [...edges.values()].filter(({ source, target }) => nodes.has(source) && nodes.has(target));
  return { nodes: [...nodes.values()], edges: drawn };
}
