import { isInside, type Point } from "../graph/geometry.ts";
import { type Scene, shownNodes } from "../graph/scene.ts";
import type { Renderer } from "./view.ts";

/** How an area is drawn to select what lies in it: from corner to corner, or by hand around it. */
export type AreaShape = "marquee" | "lasso";
export interface Area {
  readonly start: (shape: AreaShape, at: Point) => void;
  /** Draws on to the pointer; false where no area is being drawn. */
  readonly stretch: (to: Point) => boolean;
  /** The nodes inside; null where no area was drawn. */
  readonly finish: () => readonly string[] | null;
}

/** Points nearer than this add nothing to a lasso, in pixels. */
const grain = 4;
const svg = "http://www.w3.org/2000/svg";

/** Draws the area over the canvas while the pointer is down. */
export function createArea(renderer: Renderer, sceneNow: () => Scene): Area {
  let shape: AreaShape = "marquee";
  let points: Point[] = [];
  let layer: SVGSVGElement | null = null;
  const polygon = document.createElementNS(svg, "polygon");

  return {
    start: (chosen, at) => {
      shape = chosen;
      points = [{ x: at.x, y: at.y }];
    },
    stretch: ({ x, y }) => {
      const [first] = points;
      const last = points.at(-1);
      if (!first || !last) return false;
      if (shape === "marquee") points = [first, { x, y: first.y }, { x, y }, { x: first.x, y }];
      else if (Math.hypot(x - last.x, y - last.y) >= grain) points.push({ x, y });
      if (!layer) {
        layer = document.createElementNS(svg, "svg");
        layer.dataset["area"] = shape;
        layer.append(polygon);
        renderer.getContainer().append(layer);
      }
      polygon.setAttribute("points", points.map((point) => `${point.x},${point.y}`).join(" "));
      return true;
    },
    finish: () => {
      const drawn = layer === null ? null : points;
      layer?.remove();
      layer = null;
      points = [];
      return drawn && shownNodes(sceneNow()).flatMap((node) => (isInside(renderer.graphToViewport(node), drawn) ? [node.id] : []));
    },
  };
}
