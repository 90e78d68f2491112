import type { MultiDirectedGraph } from "graphology";
import type { Change } from "../graph/change.ts";
import type { SceneEdge, SceneNode } from "../graph/scene.ts";

/** The scene as graphology holds it; how it looks is worked out by the reducers. */
export type NodeAttributes = { x: number; y: number; node: SceneNode };
export type EdgeAttributes = { edge: SceneEdge };
export type DrawnGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

const drops = ["nodeDropped", "edgeDropped"] as const;

/** Plays a change on the drawn graph. True where something came or went: sigma then has to index everything once. */
export function syncGraph(graph: DrawnGraph, { nodes, edges }: Change): boolean {
  const gone = { nodes: keysLeaving(nodes), edges: keysLeaving(edges) };
  withoutListeners(graph, () => {
    for (const key of gone.edges) graph.dropEdge(key);
    for (const key of gone.nodes) graph.dropNode(key);
  });
  for (const [key, { after }] of Object.entries(nodes)) {
    if (after) graph.mergeNode(key, { x: after.x, y: after.y, node: after });
  }
  for (const [key, { after }] of Object.entries(edges)) {
    if (after) graph.mergeEdgeWithKey(key, after.source, after.target, { edge: after });
  }
  return [...Object.values(nodes), ...Object.values(edges)].some(({ before, after }) => before === null || after === null);
}

const keysLeaving = (steps: Change["nodes"] | Change["edges"]): string[] =>
  Object.entries(steps).flatMap(([key, { after }]) => (after === null ? [key] : []));

/** Sigma refreshes everything at every single drop: it is kept from hearing of them, and refreshed once at the end. */
function withoutListeners(graph: DrawnGraph, work: () => void): void {
  const kept = drops.map((event) => ({ event, listeners: graph.rawListeners(event) }));
  for (const { event } of kept) graph.removeAllListeners(event);
  work();
  for (const { event, listeners } of kept) for (const listener of listeners) graph.on(event, listener as () => void);
}
