import type { Camera } from "sigma";
import type { Point } from "../graph/geometry.ts";
import type { CameraState } from "./view.ts";

/** Longer would keep a person waiting for what is already decided. */
const durationMs = 180;

type Moves = ReadonlyMap<string, { readonly from: Point; readonly to: Point }>;

/** Whether the reader asked for less motion. */
const wantsStill = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Moves the camera there, so that the eye can follow; at once for those who asked for less motion. */
export function pan(camera: Camera, to: Partial<CameraState>, done: () => void): void {
  if (wantsStill()) {
    camera.setState(to);
    done();
  } else camera.animate(to, { duration: durationMs }, done);
}

/** Moves nodes from where they were to where they are; at once for those who asked for less motion. Returns how to stop it. */
export function glide(moves: Moves, place: (id: string, at: Point) => void): () => void {
  const at = (part: number): void => {
    const eased = 1 - (1 - part) ** 3;
    for (const [id, { from, to }] of moves) {
      place(id, part === 1 ? to : { x: from.x + (to.x - from.x) * eased, y: from.y + (to.y - from.y) * eased });
    }
  };
  if (wantsStill()) {
    at(1);
    return () => undefined;
  }
  const start = performance.now();
  const step = (now: number): void => {
    const part = Math.min(1, Math.max(0, now - start) / durationMs);
    at(part);
    if (part < 1) frame = requestAnimationFrame(step);
  };
  let frame = requestAnimationFrame(step);
  return () => {
    cancelAnimationFrame(frame);
    at(1);
  };
}
