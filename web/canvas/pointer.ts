import type { Point } from "../graph/geometry.ts";
import { type Scene, shownEdges } from "../graph/scene.ts";
import { type AreaShape, createArea } from "./area.ts";
import type { Renderer } from "./view.ts";

export interface PointerListener {
  readonly onNode: (id: string, add: boolean) => void;
  readonly onEdge: (id: string) => void;
  readonly onStage: () => void;
  readonly onExpand: (id: string) => void;
  readonly onHover: (id: string | null) => void;
  readonly onMove: (id: string, to: Point) => void;
  readonly onMarquee: (ids: readonly string[], add: boolean) => void;
}

/** So near to a line a click counts as on it, in pixels. */
const reach = 6;

/** Turns what the pointer does on the canvas into what the person means. `drag` places a node while it is held. */
export function listenToPointer(
  renderer: Renderer,
  sceneNow: () => Scene,
  shapeNow: () => AreaShape | null,
  listener: PointerListener,
  drag: (id: string, to: Point) => void,
): void {
  let held: { id: string; moved: boolean } | null = null;
  const area = createArea(renderer, sceneNow);
  // An area that ends where it began ends in a click, which is not meant as one.
  let drew = false;

  renderer.on("enterNode", ({ node }) => listener.onHover(node));
  renderer.on("leaveNode", () => listener.onHover(null));
  renderer.on("clickNode", ({ node, event }) => !drew && listener.onNode(node, isShift(event.original)));
  renderer.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    listener.onExpand(node);
  });
  renderer.on("doubleClickStage", ({ preventSigmaDefault }) => preventSigmaDefault());
  renderer.on("clickStage", ({ event }) => {
    if (drew) return;
    const edge = edgeAt(renderer, sceneNow(), event);
    if (edge === null) listener.onStage();
    else listener.onEdge(edge);
  });
  renderer.on("downNode", ({ node, event }) => {
    drew = false;
    const shape = shapeNow();
    if (shape === null) held = { id: node, moved: false };
    else area.start(shape, event);
  });
  renderer.on("downStage", ({ event }) => {
    drew = false;
    const shape = shapeNow() ?? (isShift(event.original) ? (event.original.altKey ? "lasso" : "marquee") : null);
    if (shape !== null) area.start(shape, event);
  });
  renderer.on("moveBody", ({ event, preventSigmaDefault }) => {
    if (area.stretch(event)) return preventSigmaDefault();
    if (!held) return;
    held.moved = true;
    drag(held.id, renderer.viewportToGraph(event));
    preventSigmaDefault();
    event.original.preventDefault();
  });
  renderer.getMouseCaptor().on("mouseup", (event) => {
    if (held?.moved) listener.onMove(held.id, renderer.viewportToGraph(event));
    held = null;
    const inside = area.finish();
    drew = inside !== null;
    if (inside) listener.onMarquee(inside, isShift(event.original));
  });
}

const isShift = (event: MouseEvent | TouchEvent): boolean => event.shiftKey;

/** The drawn edge under a point; sigma's own edge events would redraw all edges for every move of the pointer. */
function edgeAt(renderer: Renderer, scene: Scene, point: Point): string | null {
  let best: { id: string; away: number } | null = null;
  for (const { id, source, target } of shownEdges(scene)) {
    const [a, b] = [scene.nodes[source], scene.nodes[target]];
    if (!a || !b) continue;
    const away = awayFrom(point, renderer.graphToViewport(a), renderer.graphToViewport(b));
    if (away <= reach && (!best || away < best.away)) best = { id, away };
  }
  return best?.id ?? null;
}

function awayFrom({ x, y }: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const part = Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - a.x - part * dx, y - a.y - part * dy);
}
