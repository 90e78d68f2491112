import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { panFor } from "../../../web/canvas/reveal.ts";

const window = { width: 1000, height: 700 };
const corner = { width: 214, height: 190, top: 40 };
const spot = fc.record({ x: fc.integer({ min: -600, max: 1600 }), y: fc.integer({ min: -600, max: 1300 }) });
const free = ({ x, y }: { x: number; y: number }): boolean =>
  x > 0 && x < window.width && y > corner.top && y < window.height && !(x < corner.width && y > window.height - corner.height);

describe("what is new on the canvas", () => {
  it("comes into view, under neither the tools nor the legend, by one shift of everything", () => {
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 12 }), (places) => {
        const by = panFor(places, window, corner);
        fc.pre(by !== null);
        for (const { x, y } of places) expect(free({ x: x + by.x, y: y + by.y })).toBe(true);
      }),
    );
  });

  it("always does where it takes up no more than half the window", () => {
    const near = fc.record({ x: fc.integer({ min: 0, max: 450 }), y: fc.integer({ min: 0, max: 300 }) });
    fc.assert(
      fc.property(spot, fc.array(near, { minLength: 1, maxLength: 12 }), (at, places) => {
        expect(
          panFor(
            places.map(({ x, y }) => ({ x: at.x + x, y: at.y + y })),
            window,
            corner,
          ),
        ).not.toBeNull();
      }),
    );
  });

  it("moves nothing where all of it is in view already", () => {
    expect(
      panFor(
        [
          { x: 400, y: 300 },
          { x: 700, y: 500 },
        ],
        window,
        corner,
      ),
    ).toEqual({ x: 0, y: 0 });
  });
});
