import type { Canvas } from "../../canvas/canvas.ts";
import { fidelityOf } from "../../graph/neighborhoods.ts";
import { isShown, nodesOf, shownEdges } from "../../graph/scene.ts";
import type { DrawnScene } from "../../state/atlasWindow.ts";
import type { GraphState } from "./session.ts";

/** The drawing as `window.atlas.scene()` tells it. */
export function toDrawnScene(
  { history: { scene }, neighborhoods, selection }: GraphState,
  camera: ReturnType<Canvas["camera"]> | null,
): DrawnScene {
  const { nodes, edges } = fidelityOf(scene, neighborhoods);
  return {
    nodes: nodesOf(scene).map((node) => ({
      id: node.id,
      kind: node.kind,
      x: node.x,
      y: node.y,
      hidden: !isShown(node, scene.filter),
      pinned: node.pinned,
    })),
    edges: shownEdges(scene).map(({ id, source, target, type }) => ({ id, source, target, type })),
    selection: [...selection].sort(),
    camera,
    totals: { nodes: nodes.total, edges: edges.total },
  };
}
