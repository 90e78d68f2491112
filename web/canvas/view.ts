import type Sigma from "sigma";
import type { Box, Point } from "../graph/geometry.ts";
import { type Scene, shownNodes } from "../graph/scene.ts";
import type { EdgeAttributes, NodeAttributes } from "./syncGraph.ts";

export type Renderer = Sigma<NodeAttributes, EdgeAttributes>;
export interface CameraState {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** A fixed frame: without it a new outlier would rescale the whole picture. */
export const frameBox = { x: [-500, 500] as [number, number], y: [-500, 500] as [number, number] };
/** Room for names around the outermost nodes, in scene units, and the free rim in pixels. */
const nameRoom = { x: 130, y: 40 };
const rim = 14;
/** Never larger than drawn, never so small that nothing can be read. */
const scales = { most: 1.06, least: 0.3 };

/** The camera that shows everything, with what lies over the canvas left free at the lower left. */
export function cameraOn(renderer: Renderer, scene: Scene, free: { readonly left: number }): CameraState {
  const { width, height } = renderer.getDimensions();
  const bounds = boundsOf(scene);
  const still = { cameraState: { x: 0.5, y: 0.5, ratio: 1, angle: 0 } };
  const [zero, unit] = [renderer.graphToViewport({ x: 0, y: 0 }, still), renderer.graphToViewport({ x: 100, y: 0 }, still)];
  const perUnit = (unit.x - zero.x) / 100;
  const fitting = Math.min((width - free.left - 2 * rim) / (bounds.right - bounds.left), (height - 2 * rim) / (bounds.top - bounds.bottom));
  const scale = Math.min(scales.most, Math.max(scales.least, fitting));
  const ratio = perUnit / scale;
  const middle: Point = {
    x: (bounds.left + bounds.right) / 2 - free.left / 2 / scale,
    y: (bounds.bottom + bounds.top) / 2,
  };
  const at = renderer.viewportToFramedGraph(renderer.graphToViewport(middle, still), still);
  return { x: at.x, y: at.y, ratio };
}

function boundsOf(scene: Scene): Box {
  const nodes = shownNodes(scene);
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  return {
    left: Math.min(...xs, 0) - nameRoom.x,
    right: Math.max(...xs, 0) + nameRoom.x,
    bottom: Math.min(...ys, 0) - nameRoom.y,
    top: Math.max(...ys, 0) + nameRoom.y,
  };
}
