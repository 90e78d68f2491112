import { Subgraph } from "../../../schema/graph.ts";
import { Paths } from "../../../schema/paths.ts";
import type { Scope } from "../../../schema/scope.ts";
import { queryClient } from "../../api/client.ts";
import { fetchJson, pathWith } from "../../api/fetchJson.ts";
import { type History, historyOf, run } from "../../graph/history.ts";
import { type SceneLink, sceneOf } from "../../graph/link.ts";
import { edgesAmong, type Neighborhoods, nodesIn } from "../../graph/neighborhoods.ts";
import { firstOf, secondOf, unasked } from "../../graph/opening.ts";
import { emptyScene } from "../../graph/scene.ts";
import { currentScope, scopeQuery } from "../../state/scope.ts";

/** All of a neighborhood at once: its edges tell which drawn nodes are joined, its totals what is not drawn. */
const wholeNeighborhood = 1000;

/** A scene to begin with and what the server said of it. */
export interface Opening {
  readonly history: History;
  readonly neighborhoods: Neighborhoods;
  /** Entities of a link that the server no longer holds. */
  readonly missing: readonly string[];
}

/** Adds the neighborhoods of these entities to those known. */
export async function withNeighborhoods(known: Neighborhoods, ids: readonly string[]): Promise<Neighborhoods> {
  const fresh = await Promise.all(ids.filter((id) => !known[id]).map(async (id) => [id, await fetchNeighborhood(id)] as const));
  return { ...known, ...Object.fromEntries(fresh) };
}

const fetchNeighborhood = (id: string): Promise<Subgraph> => queryClient.fetchQuery(neighborhoodAt(currentScope(), id));

/** How the neighborhood of an entity is asked for, as far as it counts. */
export function neighborhoodAt(scope: Scope, id: string) {
  const path = pathWith(`/api/entities/${encodeURIComponent(id)}/neighbors`, { limit: wholeNeighborhood, ...scopeQuery(scope) });
  return { queryKey: [path], queryFn: ({ signal }: { readonly signal: AbortSignal }) => fetchJson(Subgraph, path, { signal }) };
}

/** Rings around an entity: it, its neighbors, and theirs on the chain. Throws what the request for the entity throws. */
export async function openAround(focus: string): Promise<Opening> {
  const middle = await withNeighborhoods({}, [focus]);
  const around = middle[focus];
  // The server answers a former id with the entity that bears it now.
  const id = around?.nodes[0]?.id ?? focus;
  const start = around ? { [id]: around } : middle;
  const first = around ? firstOf(id, around) : [id];
  const inner = await withNeighborhoods(start, first);
  const ids = [...first, ...secondOf(id, first, inner)];
  const neighborhoods = await withNeighborhoods(inner, ids);
  const opened = run(historyOf(emptyScene(id)), {
    type: "add",
    nodes: nodesIn(neighborhoods, ids),
    edges: edgesAmong(neighborhoods, ids),
    around: id,
  });
  return { history: historyOf(opened.scene), neighborhoods, missing: [] };
}

/** The exact scene of a link. Who is gone since is named, and the rest drawn. */
export async function openLink(link: SceneLink): Promise<Opening> {
  const ids = link.nodes.map(([id]) => id);
  const found = await Promise.allSettled(ids.map(async (id) => [id, await fetchNeighborhood(id)] as const));
  const neighborhoods = Object.fromEntries(found.flatMap((each) => (each.status === "fulfilled" ? [each.value] : [])));
  const failure = found.find((each) => each.status === "rejected");
  if (failure && Object.keys(neighborhoods).length === 0) throw failure.reason;
  const { scene, missing } = sceneOf(link, neighborhoods);
  return { history: historyOf(scene), neighborhoods, missing };
}

/** Who lies on the shortest paths between two entities, both included, as many as are drawn unasked; none where there is no path. */
export async function pathsBetween(from: string, to: string): Promise<readonly string[]> {
  const path = pathWith("/api/paths", { from, to, ...scopeQuery(currentScope()) });
  const { paths } = await queryClient.fetchQuery({ queryKey: [path], queryFn: ({ signal }) => fetchJson(Paths, path, { signal }) });
  const ids = new Set<string>();
  for (const { nodes } of paths) {
    if (new Set([...ids, ...nodes]).size > unasked) break;
    for (const id of nodes) ids.add(id);
  }
  return [...ids];
}
