import type { Subgraph } from "../../schema/graph.ts";
import { emptyHistory, run } from "../graph/history.ts";
import type { Scene } from "../graph/scene.ts";
import { placeParts } from "./placeParts.ts";

/** More than these cannot be told apart in a picture of this size. */
const mostNodes = 60;

type Drawn = Pick<Subgraph, "nodes" | "edges">;

/** What of a result is drawn: the first nodes in the order of the rows, and the edges among them. */
export function drawnOf({ nodes, edges }: Subgraph): Drawn {
  const first = nodes.slice(0, mostNodes);
  const ids = new Set(first.map(({ id }) => id));
  return { nodes: first, edges: edges.filter(({ source, target }) => ids.has(source) && ids.has(target)) };
}

/** Laid out on rings, parts that nothing joins apart from each other: the same rows give the same picture. */
export const sceneOfRows = ({ nodes, edges }: Drawn): Scene =>
  placeParts(run(emptyHistory, { type: "add", nodes, edges, around: null }).scene);
