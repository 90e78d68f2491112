import type { Subgraph, SubgraphEdge, SubgraphNode } from "../../schema/graph.ts";
import { type Scene, shownEdges, shownNodes } from "./scene.ts";

/** What the server returned around each entity asked for, by its id. */
export type Neighborhoods = Readonly<Record<string, Subgraph>>;

/** Nodes by their ids, from whichever neighborhood holds them. */
export function nodesIn(neighborhoods: Neighborhoods, ids: readonly string[]): SubgraphNode[] {
  const all = new Map(Object.values(neighborhoods).flatMap(({ nodes }) => nodes.map((node) => [node.id, node] as const)));
  return ids.flatMap((id) => all.get(id) ?? []);
}

/** Every returned edge between these nodes: a drawing that left one out would lie. */
export function edgesAmong(neighborhoods: Neighborhoods, ids: Iterable<string>): SubgraphEdge[] {
  const inside = new Set(ids);
  const edges = [...inside].flatMap((id) => neighborhoods[id]?.edges ?? []);
  const joined = edges.filter(({ source, target }) => inside.has(source) && inside.has(target));
  return [...new Map(joined.map((edge) => [edge.id, edge])).values()];
}

/** How many neighbors a node has that are not drawn; null while they have not been counted. */
export function stubOf(scene: Scene, neighborhoods: Neighborhoods, id: string): number | null {
  const around = neighborhoods[id];
  if (!around) return null;
  const shown = new Set(shownNodes(scene).map((node) => node.id));
  const drawn = new Set(around.nodes.map((node) => node.id).filter((each) => each !== id && shown.has(each)));
  return around.totals.nodes - 1 - drawn.size;
}

export type Fidelity = Readonly<{
  nodes: Readonly<{ shown: number; total: number }>;
  edges: Readonly<{ shown: number; total: number }>;
  /** Edges drawn that no answer held. */
  added: number;
}>;

/** What is drawn, of all there is within one step of it. Counted from the scene, never kept beside it. */
export function fidelityOf(scene: Scene, neighborhoods: Neighborhoods): Fidelity {
  const around = Object.keys(scene.nodes).flatMap((id) => neighborhoods[id] ?? []);
  const nodes = new Set([...Object.keys(scene.nodes), ...around.flatMap((each) => each.nodes.map(({ id }) => id))]);
  const edges = new Set(around.flatMap((each) => each.edges.map(({ id }) => id)));
  // What a limit cut off is counted by its totals: the server has counted it, though not by name.
  const cutNodes = around.reduce((sum, each) => sum + Math.max(0, each.totals.nodes - each.nodes.length), 0);
  const cutEdges = around.reduce((sum, each) => sum + Math.max(0, each.totals.edges - each.edges.length), 0);
  const shown = shownEdges(scene);
  return {
    nodes: { shown: shownNodes(scene).length, total: nodes.size + cutNodes },
    edges: { shown: shown.length, total: edges.size + cutEdges },
    added: shown.filter(({ id }) => !edges.has(id)).length,
  };
}
