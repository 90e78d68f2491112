import type Sigma from "sigma";
import { type Box, origin, type Point } from "../graph/geometry.ts";
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
/** Room in pixels for a name of two lines below its node. */
export const nameBelow = 46;
/** Room in pixels for half of a usual name to the left of the node above it. */
const nameBeside = 80;
/** Room in pixels around the outermost nodes: for a name beside it, above or below, and for the tools over the upper rim. */
const room = { side: 176, bottom: nameBelow, top: 28 };
/** How far down the tools reach where nobody says. */
export const usualTools = 40;
/** On a narrow window names go below their nodes rather than beside them. */
const mostSide = 0.2;
export const rim = 14;
/** Never larger than drawn, never so small that nothing can be read. */
const scales = { most: 1.06, least: 0.3 };
/** How much of the corner to move aside for. */
const shares = [0, 0.15, 0.3, 0.45, 0.6, 0.8, 1];

/** What lies over the lower left of the canvas, and how far the tools reach down from its upper rim and the actions up from its lower one, in pixels. */
export interface Corner {
  readonly width: number;
  readonly height: number;
  readonly top?: number;
  readonly foot?: number;
}

/** The camera that shows everything as large as can be with no node under the corner, nor so near that its name must be, moved up or aside as little as that takes. */
export function cameraOn(renderer: Renderer, scene: Scene, corner: Corner): CameraState {
  const { height } = renderer.getDimensions();
  const nodes = shownNodes(scene);
  const under = (camera: CameraState): boolean =>
    nodes.some((node) => {
      const at = renderer.graphToViewport(node, { cameraState: { ...camera, angle: 0 } });
      return at.x < corner.width + nameBeside && at.y > height - corner.height - nameBelow;
    });
  const shifts = shares.flatMap((aside) => shares.map((up) => ({ aside, up }))).sort((a, b) => a.aside + a.up - b.aside - b.up);
  const cameras = shifts.map(({ aside, up }) =>
    cameraBeside(renderer, boundsOf([...nodes, origin]), { ...corner, width: aside * corner.width, height: up * corner.height }),
  );
  const free = cameras.filter((camera) => !under(camera));
  const [best] = (free.length > 0 ? free : cameras).sort((a, b) => a.ratio - b.ratio);
  return best ?? { x: 0.5, y: 0.5, ratio: 1 };
}

function cameraBeside(renderer: Renderer, bounds: Box, { width: left, height: below, top = usualTools }: Corner): CameraState {
  const { width, height } = renderer.getDimensions();
  const still = { cameraState: { x: 0.5, y: 0.5, ratio: 1, angle: 0 } };
  const [zero, unit] = [renderer.graphToViewport({ x: 0, y: 0 }, still), renderer.graphToViewport({ x: 100, y: 0 }, still)];
  const perUnit = (unit.x - zero.x) / 100;
  const side = Math.min(room.side, mostSide * width);
  const [free, high] = [width - left - 2 * side, height - below - top - room.top - room.bottom];
  const fitting = Math.min(free / Math.max(1, bounds.right - bounds.left), high / Math.max(1, bounds.top - bounds.bottom));
  const scale = Math.min(scales.most, Math.max(scales.least, fitting));
  const middle: Point = {
    x: (bounds.left + bounds.right) / 2 - left / 2 / scale,
    y: (bounds.bottom + bounds.top) / 2 + (top + room.top - room.bottom - below) / 2 / scale,
  };
  const at = renderer.viewportToFramedGraph(renderer.graphToViewport(middle, still), still);
  return { x: at.x, y: at.y, ratio: perUnit / scale };
}

/** The least box around places. */
export function boundsOf(places: readonly Point[]): Box {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
}
