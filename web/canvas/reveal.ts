import type { Change } from "../graph/change.ts";
import type { Box, Point } from "../graph/geometry.ts";
import { type Scene, shownNodes } from "../graph/scene.ts";
import { pan } from "./motion.ts";
import { boundsOf, type CameraState, type Corner, cameraOn, nameBelow, type Renderer, rim, usualTools } from "./view.ts";

/** Room in pixels between what comes into view and the rim of the window, the tools included. */
const room = { side: 40, top: 24, bottom: nameBelow, foot: 30 };

/** How far to zoom out, in steps: as little as it takes. */
const steps = Array.from({ length: 14 }, (_, step) => 1.15 ** step);

export interface Revealer {
  /** Brings what a change adds into view. Only the camera moves. */
  readonly reveal: (scene: Scene, change: Change) => void;
  readonly stop: () => void;
}

/** Moves the camera to what is new, and says when it is there. */
export function createRevealer(renderer: Renderer, cornerNow: () => Corner, done: () => void): Revealer {
  let frame = 0;
  let stopped = false;
  return {
    reveal: (scene, change) => {
      const fresh = shownNodes(scene).filter(({ id }) => change.nodes[id]?.before === null);
      if (fresh.length === 0) return;
      cancelAnimationFrame(frame);
      // What lies over the canvas may have grown by what is new; a frame later it has.
      frame = requestAnimationFrame(() => {
        const corner = cornerNow();
        const camera = cameraShowing(renderer, fresh, corner) ?? cameraOn(renderer, scene, corner);
        pan(renderer.getCamera(), camera, () => stopped || done());
      });
    },
    stop: () => {
      stopped = true;
      cancelAnimationFrame(frame);
    },
  };
}

/** The camera moved aside, and no further out than it must be, as little as brings these places into view. */
function cameraShowing(renderer: Renderer, places: readonly Point[], corner: Corner): CameraState | null {
  const { width, height } = renderer.getDimensions();
  const now = renderer.getCamera().getState();
  for (const step of steps) {
    const cameraState = { ...now, ratio: now.ratio * step };
    const seen = places.map((place) => renderer.graphToViewport(place, { cameraState }));
    const by = panFor(seen, { width, height }, corner);
    if (by === null) continue;
    const { x, y } = renderer.viewportToFramedGraph({ x: width / 2 - by.x, y: height / 2 - by.y }, { cameraState });
    return { x, y, ratio: cameraState.ratio };
  }
  return null;
}

/** By how many pixels these places must move to lie inside the window, under neither the tools nor what lies in the corner; null where they take up too much. */
export function panFor(
  places: readonly Point[],
  window: { readonly width: number; readonly height: number },
  corner: Corner,
): Point | null {
  const { width, height } = window;
  const side = Math.min(room.side, width / 10);
  const foot = Math.max(room.bottom, (corner.foot ?? 0) + room.foot);
  const whole = { left: side, right: width - side, bottom: (corner.top ?? usualTools) + room.top, top: height - foot };
  const beside = { ...whole, left: Math.max(side, corner.width + rim) };
  const above = { ...whole, top: Math.min(whole.top, height - corner.height - nameBelow) };
  const covered = (by: Point): boolean =>
    places.some(({ x, y }) => x + by.x < corner.width + rim && y + by.y > height - corner.height - nameBelow);
  const bounds = boundsOf(places);
  const [least] = [whole, beside, above]
    .flatMap((area) => shiftInto(area, bounds))
    .filter((by) => !covered(by))
    .sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));
  return least ?? null;
}

/** How far a box must move to lie in an area; nothing where it is too large for it. */
function shiftInto(area: Box, box: Box): Point[] {
  if (box.right - box.left > area.right - area.left || box.top - box.bottom > area.top - area.bottom) return [];
  return [{ x: into(box.left, box.right, area.left, area.right), y: into(box.bottom, box.top, area.bottom, area.top) }];
}

const into = (from: number, to: number, least: number, most: number): number => (from < least ? least - from : to > most ? most - to : 0);
