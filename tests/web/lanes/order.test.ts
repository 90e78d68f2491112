import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Steps } from "../../../web/lanes/board.ts";
import { countCrossings, orderLanes } from "../../../web/lanes/order.ts";

const lanes = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 6 }))
  .map((sizes) => sizes.map((size, lane) => Array.from({ length: size }, (_, index) => `${lane}-${index}`)));
const graph = lanes.chain((order) =>
  fc.record({
    order: fc.constant(order),
    steps: fc.array(
      fc
        .integer({ min: 0, max: 1 })
        .chain((lane) => fc.tuple(fc.constantFrom(...(order[lane] ?? [])), fc.constantFrom(...(order[lane + 1] ?? [])))),
      { maxLength: 30 },
    ) as fc.Arbitrary<Steps>,
  }),
);

/** Every pair of steps between the same lanes, compared one by one. */
function crossingsByPairs(order: readonly (readonly string[])[], steps: Steps): number {
  const place = new Map(order.flatMap((lane) => lane.map((id, index) => [id, index] as const)));
  let crossings = 0;
  steps.forEach(([from, to], index) => {
    for (const [otherFrom, otherTo] of steps.slice(index + 1)) {
      if (from[0] !== otherFrom[0] || to[0] !== otherTo[0]) continue;
      const left = (place.get(from) ?? 0) - (place.get(otherFrom) ?? 0);
      const right = (place.get(to) ?? 0) - (place.get(otherTo) ?? 0);
      if (left * right < 0) crossings += 1;
    }
  });
  return crossings;
}

describe("the order of the lanes", () => {
  it("counts crossings as a comparison of every pair does", () => {
    fc.assert(fc.property(graph, ({ order, steps }) => countCrossings(order, steps) === crossingsByPairs(order, steps)));
  });

  it("keeps every card in its lane and never has more crossings than the order by id", () => {
    fc.assert(
      fc.property(graph, ({ order, steps }) => {
        const found = orderLanes(order, steps);
        expect(found.map((lane) => [...lane].sort())).toEqual(order.map((lane) => [...lane].sort()));
        expect(countCrossings(found, steps)).toBeLessThanOrEqual(countCrossings(order, steps));
      }),
    );
  });

  it("keeps the cards below that are to stay there, and never has more crossings than the order by id", () => {
    fc.assert(
      fc.property(graph, ({ order, steps }) => {
        const isBelow = (id: string) => id.startsWith("1-") && Number(id.slice(2)) % 2 === 0;
        const parted = order.map((lane) => [...lane.filter((id) => !isBelow(id)), ...lane.filter(isBelow)]);
        const found = orderLanes(order, steps, new Set(order.flat().filter(isBelow)));
        expect(found.map((lane) => lane.map(isBelow))).toEqual(parted.map((lane) => lane.map(isBelow)));
        expect(countCrossings(found, steps)).toBeLessThanOrEqual(countCrossings(parted, steps));
      }),
    );
  });

  it("is the same whatever order the cards and steps come in", () => {
    fc.assert(
      fc.property(graph, ({ order, steps }) => {
        const shuffled = order.map((lane) => [...lane].reverse());
        expect(orderLanes(shuffled, [...steps].reverse())).toEqual(orderLanes(order, steps));
      }),
    );
  });
});
