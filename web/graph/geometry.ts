/** A place in the scene: x to the right, y upward, one unit about one pixel of an unzoomed canvas. */
export type Point = Readonly<{ x: number; y: number }>;
/** An upright rectangle by its edges. */
export type Box = Readonly<{ left: number; right: number; bottom: number; top: number }>;
export type Segment = Readonly<{ from: Point; to: Point }>;

export const origin: Point = { x: 0, y: 0 };

/** Whole units: positions that are shared by link must not differ in a last digit. */
export const rounded = ({ x, y }: Point): Point => ({ x: Math.round(x) + 0, y: Math.round(y) + 0 });
export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
export const boxAround = ({ x, y }: Point, width: number, height: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  bottom: y - height / 2,
  top: y + height / 2,
});
export const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.bottom < b.top && b.bottom < a.top;

/** Twice the signed area of the triangle: on which side of the line from a to b the point c lies. */
const side = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Whether two segments cross inside; those that share an end only touch. */
export function cross(a: Segment, b: Segment): boolean {
  return side(a.from, a.to, b.from) * side(a.from, a.to, b.to) < 0 && side(b.from, b.to, a.from) * side(b.from, b.to, a.to) < 0;
}

/** Whether a segment enters a box. */
export function enters({ from, to }: Segment, box: Box): boolean {
  let [start, end] = [0, 1];
  for (const [at, step, low, high] of [
    [from.x, to.x - from.x, box.left, box.right],
    [from.y, to.y - from.y, box.bottom, box.top],
  ] as const) {
    if (step === 0) {
      if (at < low || at > high) return false;
      continue;
    }
    const [near, far] = step > 0 ? [(low - at) / step, (high - at) / step] : [(high - at) / step, (low - at) / step];
    start = Math.max(start, near);
    end = Math.min(end, far);
  }
  return start < end;
}

/** Whether a point lies inside a polygon: a ray from it crosses the rim an odd number of times. */
export function isInside({ x, y }: Point, polygon: readonly Point[]): boolean {
  let inside = false;
  for (const [index, a] of polygon.entries()) {
    const b = polygon.at(index - 1) ?? a;
    if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
  }
  return inside;
}
