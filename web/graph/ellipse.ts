import { type Point, rounded } from "./geometry.ts";

/** Room one label needs sideways and upright, in scene units. */
const labelRoom = { width: 128, height: 46 };
const steps = 720;

/**
 * A ring measured in labels rather than degrees: at the sides labels stack closely, above and below they need their whole width.
 * `capacity` is how many fit; `pointAt(slot)` is the place of a slot, counted anticlockwise from the right.
 */
export type Ellipse = Readonly<{ capacity: number; pointAt(slot: number): Point; slotOf(point: Point): number }>;

/** An ellipse that is grown until it holds so many labels. */
export function ellipse(radiusX: number, radiusY: number, load: number): Ellipse {
  const exact = measured(radiusX, radiusY);
  const growth = load > exact.capacity ? load / exact.capacity : 1;
  return growth === 1 ? exact : measured(radiusX * growth, radiusY * growth);
}

function measured(radiusX: number, radiusY: number): Ellipse {
  const at = (angle: number): Point => ({ x: radiusX * Math.cos(angle), y: radiusY * Math.sin(angle) });
  const sums = [0];
  for (let step = 0; step < steps; step++) {
    const [a, b] = [at((step / steps) * 2 * Math.PI), at(((step + 1) / steps) * 2 * Math.PI)];
    const room = Math.max(Math.abs(b.x - a.x) / labelRoom.width, Math.abs(b.y - a.y) / labelRoom.height);
    sums.push((sums[step] ?? 0) + room);
  }
  const capacity = sums[steps] ?? 0;

  const pointAt = (slot: number): Point => {
    const wanted = ((slot % capacity) + capacity) % capacity;
    const after = Math.max(
      1,
      sums.findIndex((sum) => sum >= wanted),
    );
    const [low, high] = [sums[after - 1] ?? 0, sums[after] ?? 0];
    const part = high > low ? (wanted - low) / (high - low) : 0;
    return rounded(at(((after - 1 + part) / steps) * 2 * Math.PI));
  };
  const slotOf = ({ x, y }: Point): number => {
    const angle = Math.atan2(y / radiusY, x / radiusX);
    const turn = (angle < 0 ? angle + 2 * Math.PI : angle) / (2 * Math.PI);
    return sums[Math.min(steps, Math.round(turn * steps))] ?? 0;
  };
  return { capacity, pointAt, slotOf };
}
