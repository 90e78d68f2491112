import { linkText } from "../graph/link.ts";

/** From one node to the next, in the graph's own measure: room for the names between them. */
const stepX = 260;
const stepY = 70;

/** The graph with the entities of a path and nothing else, in a row from left to right; their names do not lie on each other. */
export function graphAddress(ids: readonly string[], release: string | null): string {
  const middle = ((ids.length - 1) * stepX) / 2;
  const nodes = ids.map((id, index): [string, number, number, number] => [id, index * stepX - middle, index % 2 === 0 ? 0 : stepY, 0]);
  const scene = linkText({ v: 1, release, focus: ids[0] ?? null, nodes, camera: null, selection: [] });
  return `/graph#s=${scene}`;
}
