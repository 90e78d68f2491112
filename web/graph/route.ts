import { byId, isEdgeShown, isShown, type Scene, type SceneEdge, type SceneNode } from "./scene.ts";

/** Nodes in the order of a route, each joined to the next by the edge of the same place. */
export interface SceneRoute {
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
}

/**
 * The route that chosen nodes make by the edges drawn between them: each joined to the next and to no other. Null where
 * they fork, close to a ring, or are not all joined. It starts at the end that its own edge leaves from, or else at the
 * end whose id comes first.
 */
export function routeAmong(scene: Scene, ids: Iterable<string>): SceneRoute | null {
  const chosen = [...new Set(ids)].flatMap((id) => scene.nodes[id] ?? []).filter((node) => isShown(node, scene.filter));
  if (chosen.length < 2) return null;
  const among = new Set(chosen.map(({ id }) => id));
  const joining = Object.values(scene.edges).filter(({ source, target }) => among.has(source) && among.has(target));
  // Of two edges between the same two nodes the first by id speaks for both.
  const pairs = new Map<string, SceneEdge>();
  for (const edge of joining.filter((each) => isEdgeShown(scene, each)).sort(byId)) {
    const pair = [edge.source, edge.target].sort().join(" ");
    if (!pairs.has(pair)) pairs.set(pair, edge);
  }
  const edges = [...pairs.values()];
  const at = (id: string): SceneEdge[] => edges.filter(({ source, target }) => source === id || target === id);
  const ends = chosen.filter(({ id }) => at(id).length === 1).sort(byId);
  if (edges.length !== chosen.length - 1 || ends.length !== 2) return null;
  const start = ends.find(({ id }) => at(id)[0]?.source === id) ?? ends[0];
  return start ? walk(scene, start, at, chosen.length) : null;
}

function walk(scene: Scene, start: SceneNode, at: (id: string) => readonly SceneEdge[], length: number): SceneRoute | null {
  const [nodes, edges] = [[start], [] as SceneEdge[]];
  for (let here = start; nodes.length < length; ) {
    const edge = at(here.id).find((each) => !edges.includes(each));
    const next = edge && scene.nodes[edge.source === here.id ? edge.target : edge.source];
    if (!edge || !next) return null;
    edges.push(edge);
    nodes.push(next);
    here = next;
  }
  return { nodes, edges };
}
