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
const nameRoom = { x: 146, y: 40 };
const rim = 14;
/** Never larger than drawn, never so small that nothing can be read. */
const scales = { most: 1.06, least: 0.3 };
/** How much of the corner to move aside for, tried in this order. */
const shifts = [0, 0.25, 0.5, 0.75, 1, 1.15];

/** What lies over the lower left of the canvas, in pixels. */
export interface Corner {
  readonly width: number;
  readonly height: number;
}

/** The camera that shows everything, moved aside only as far as no node lies under the corner. */
export function cameraOn(renderer: Renderer, scene: Scene, corner: Corner): CameraState {
  const { height } = renderer.getDimensions();
  const under = (camera: CameraState): boolean =>
    shownNodes(scene).some((node) => {
      const at = renderer.graphToViewport(node, { cameraState: { ...camera, angle: 0 } });
      return at.x < corner.width + rim && at.y > height - corner.height - 2 * rim;
    });
  const cameras = shifts.map((share) => cameraBeside(renderer, scene, share * corner.width));
  return cameras.find((camera) => !under(camera)) ?? cameras.at(-1) ?? { x: 0.5, y: 0.5, ratio: 1 };
}

function cameraBeside(renderer: Renderer, scene: Scene, left: number): CameraState {
  const { width, height } = renderer.getDimensions();
  const bounds = boundsOf(scene);
  const still = { cameraState: { x: 0.5, y: 0.5, ratio: 1, angle: 0 } };
  const [zero, unit] = [renderer.graphToViewport({ x: 0, y: 0 }, still), renderer.graphToViewport({ x: 100, y: 0 }, still)];
  const perUnit = (unit.x - zero.x) / 100;
  const fitting = Math.min((width - left - 2 * rim) / (bounds.right - bounds.left), (height - 2 * rim) / (bounds.top - bounds.bottom));
  const scale = Math.min(scales.most, Math.max(scales.least, fitting));
  const middle: Point = {
    x: (bounds.left + bounds.right) / 2 - left / 2 / scale,
    y: (bounds.bottom + bounds.top) / 2,
  };
  const at = renderer.viewportToFramedGraph(renderer.graphToViewport(middle, still), still);
  return { x: at.x, y: at.y, ratio: perUnit / scale };
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
