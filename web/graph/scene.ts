import type { EntityName, Kind } from "../../schema/graph.ts";
import type { RelationshipType, Tier } from "../../schema/vocabulary.ts";
import type { Voice } from "./voice.ts";

/** A node as the scene holds it: who it is and where it lies, nothing of how it looks. */
export type SceneNode = Readonly<EntityName & { x: number; y: number; hidden: boolean; pinned: boolean }>;
/** An edge as the server returned it; `voice` is who speaks for it, `tier` the strongest that does, by name. */
export type SceneEdge = Readonly<{
  id: string;
  source: string;
  target: string;
  type: RelationshipType;
  claims: number;
  claimIds: readonly string[];
  voice: Voice;
  tier: Tier;
  /** How exactly a scenario maps to the guideline, where the edge says that it does. */
  match?: string;
}>;
/** What the legend has switched off. */
export type Filter = Readonly<{ kinds: readonly Kind[]; voices: readonly Voice[] }>;
export type Scene = Readonly<{
  focus: string | null;
  nodes: Readonly<Record<string, SceneNode>>;
  edges: Readonly<Record<string, SceneEdge>>;
  filter: Filter;
}>;

export const noFilter: Filter = { kinds: [], voices: [] };
/** A scene before anything was added, around an entity or none. */
export const emptyScene = (focus: string | null): Scene => ({ focus, nodes: {}, edges: {}, filter: noFilter });

/** Code-point order, the same in every place and language. */
export const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
export const isShown = (node: SceneNode, filter: Filter): boolean => !node.hidden && !filter.kinds.includes(node.kind);

export const nodesOf = (scene: Scene): SceneNode[] => Object.values(scene.nodes).sort(byId);
export const edgesOf = (scene: Scene): SceneEdge[] => Object.values(scene.edges).sort(byId);

/** The nodes a person sees. */
export const shownNodes = (scene: Scene): SceneNode[] => nodesOf(scene).filter((node) => isShown(node, scene.filter));

/** The edges a person sees: both ends shown and the voice not filtered out. */
export const shownEdges = (scene: Scene): SceneEdge[] => edgesOf(scene).filter((edge) => isEdgeShown(scene, edge));

/** Whether an edge is drawn. */
export function isEdgeShown({ nodes, filter }: Scene, edge: SceneEdge): boolean {
  const [source, target] = [nodes[edge.source], nodes[edge.target]];
  return !!source && !!target && isShown(source, filter) && isShown(target, filter) && !filter.voices.includes(edge.voice);
}

/** Nodes joined to a node by a drawn edge. */
export function neighborsOf(scene: Scene, id: string): string[] {
  const ends = shownEdges(scene).flatMap(({ source, target }) => (source === id ? [target] : target === id ? [source] : []));
  return [...new Set(ends)].sort();
}
