import type { Point } from "../graph/geometry.ts";
import { type Scene, shownEdges, shownNodes } from "../graph/scene.ts";
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
  listener: PointerListener,
  drag: (id: string, to: Point) => void,
): void {
  let held: { id: string; moved: boolean } | null = null;
  const marquee = createMarquee(renderer, sceneNow, listener);

  renderer.on("enterNode", ({ node }) => listener.onHover(node));
  renderer.on("leaveNode", () => listener.onHover(null));
  renderer.on("clickNode", ({ node, event }) => listener.onNode(node, isShift(event.original)));
  renderer.on("doubleClickNode", ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    listener.onExpand(node);
  });
  renderer.on("doubleClickStage", ({ preventSigmaDefault }) => preventSigmaDefault());
  renderer.on("clickStage", ({ event }) => {
    const edge = edgeAt(renderer, sceneNow(), event);
    if (edge === null) listener.onStage();
    else listener.onEdge(edge);
  });
  renderer.on("downNode", ({ node }) => {
    held = { id: node, moved: false };
  });
  renderer.on("downStage", ({ event }) => {
    if (isShift(event.original)) marquee.start(event);
  });
  renderer.on("moveBody", ({ event, preventSigmaDefault }) => {
    if (marquee.stretch(event)) return preventSigmaDefault();
    if (!held) return;
    held.moved = true;
    drag(held.id, renderer.viewportToGraph(event));
    preventSigmaDefault();
    event.original.preventDefault();
  });
  renderer.getMouseCaptor().on("mouseup", (event) => {
    if (held?.moved) listener.onMove(held.id, renderer.viewportToGraph(event));
    held = null;
    marquee.finish(event);
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

function createMarquee(renderer: Renderer, sceneNow: () => Scene, listener: PointerListener) {
  let from: Point | null = null;
  let frame: HTMLElement | null = null;
  return {
    start({ x, y }: Point): void {
      from = { x, y };
    },
    /** Draws the frame up to the pointer; false where none is being drawn. */
    stretch({ x, y }: Point): boolean {
      if (!from) return false;
      frame ??= renderer.getContainer().appendChild(document.createElement("div"));
      frame.dataset["marquee"] = "";
      const box = { left: Math.min(x, from.x), top: Math.min(y, from.y), width: Math.abs(x - from.x), height: Math.abs(y - from.y) };
      for (const [side, value] of Object.entries(box)) frame.style.setProperty(side, `${value}px`);
      return true;
    },
    finish({ x, y }: Point): void {
      const start = from;
      from = null;
      frame?.remove();
      const drawn = frame !== null;
      frame = null;
      if (!start || !drawn) return;
      const inside = shownNodes(sceneNow()).filter((node) => {
        const at = renderer.graphToViewport(node);
        return at.x >= Math.min(x, start.x) && at.x <= Math.max(x, start.x) && at.y >= Math.min(y, start.y) && at.y <= Math.max(y, start.y);
      });
      listener.onMarquee(
        inside.map(({ id }) => id),
        true,
      );
    },
  };
}
