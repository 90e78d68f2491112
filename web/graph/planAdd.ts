import type { Subgraph, SubgraphNode } from "../../schema/graph.ts";
import { type Change, difference } from "./change.ts";
import { placeAround } from "./placeAround.ts";
import { placeOnRings } from "./rings.ts";
import { byId, type Scene, type SceneEdge, type SceneNode } from "./scene.ts";
import { toSceneEdge } from "./sceneEdge.ts";

/** Adds what is not there yet. The first nodes lie on rings; later ones find room around their parent, and nothing drawn moves. */
export function planAdd(scene: Scene, { nodes, edges, around }: Pick<Subgraph, "nodes" | "edges"> & { around: string | null }): Change {
  const added = nodes.filter(({ id }) => !scene.nodes[id]).sort(byId);
  const present = new Set([...Object.keys(scene.nodes), ...added.map(({ id }) => id)]);
  const joined = edges.filter(({ source, target }) => present.has(source) && present.has(target)).map(toSceneEdge);
  const allEdges: Record<string, SceneEdge> = { ...Object.fromEntries(joined.map((edge) => [edge.id, edge])), ...scene.edges };

  const places =
    Object.keys(scene.nodes).length === 0
      ? placeOnRings(added, Object.values(allEdges), scene.focus)
      : placeAround(scene, added, Object.values(allEdges), around);
  const placed = added.map((node): [string, SceneNode] => [node.id, toSceneNode(node, places.get(node.id) ?? { x: 0, y: 0 })]);
  return difference(scene, { ...scene, nodes: { ...scene.nodes, ...Object.fromEntries(placed) }, edges: allEdges });
}

/** Properties stay behind: the scene holds who and where, the reading list asks for the rest. */
function toSceneNode({ id, kind, kinds, nameEn, nameZh }: SubgraphNode, { x, y }: { x: number; y: number }): SceneNode {
  return { id, kind, ...(kinds && { kinds }), nameEn, nameZh, x, y, hidden: false, pinned: false };
}
