import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apply } from "../../../web/graph/change.ts";
import { plan } from "../../../web/graph/command.ts";
import { isInside } from "../../../web/graph/geometry.ts";
import { emptyHistory, run } from "../../../web/graph/history.ts";
import { part } from "./arbitrary.ts";

/** A scene, and its nodes in two groups with some left over. */
const grouped = part.map(({ nodes, edges }) => {
  const { scene } = run(emptyHistory, { type: "add", nodes, edges, around: null });
  const ids = Object.keys(scene.nodes);
  const groups = [0, 1].map((turn) => ({ category: null, nodes: ids.filter((_, index) => index % 3 === turn) }));
  return { scene, groups, rest: ids.filter((_, index) => index % 3 === 2) };
});

describe("grouping", () => {
  it("gives every node of a group a place of its own and moves no other", () => {
    fc.assert(
      fc.property(grouped, ({ scene, groups, rest }) => {
        const after = apply(scene, plan(scene, { type: "group", groups, nodes: [], edges: [] }));
        const taken = groups.flatMap(({ nodes }) => nodes.map((id) => `${after.nodes[id]?.x} ${after.nodes[id]?.y}`));
        expect(new Set(taken).size).toBe(taken.length);
        for (const id of rest) expect(after.nodes[id]).toBe(scene.nodes[id]);
      }),
    );
  });

  it("lays groups beside the rest, never over it", () => {
    fc.assert(
      fc.property(grouped, ({ scene, groups, rest }) => {
        fc.pre(rest.length > 0);
        const after = apply(scene, plan(scene, { type: "group", groups, nodes: [], edges: [] }));
        const edge = Math.max(...rest.map((id) => after.nodes[id]?.x ?? 0));
        for (const { nodes } of groups) for (const id of nodes) expect(after.nodes[id]?.x).toBeGreaterThan(edge);
      }),
    );
  });
});

describe("an area drawn by hand", () => {
  const square = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 0, y: 10 },
  ];

  it("holds what lies inside, from wherever and whichever way it is drawn", () => {
    const points = fc.record({ x: fc.integer({ min: -8, max: 18 }), y: fc.integer({ min: -8, max: 18 }) });
    fc.assert(
      fc.property(points, fc.integer({ min: 0, max: 3 }), fc.boolean(), ({ x, y }, turn, back) => {
        fc.pre(![0, 10].includes(x) && ![0, 10].includes(y));
        const turned = [...square.slice(turn), ...square.slice(0, turn)];
        expect(isInside({ x, y }, back ? turned.toReversed() : turned)).toBe(x > 0 && x < 10 && y > 0 && y < 10);
      }),
    );
  });

  it("leaves a notch out", () => {
    const notched = [...square, { x: 5, y: 5 }];
    expect(isInside({ x: 2, y: 5 }, notched)).toBe(false);
    expect(isInside({ x: 8, y: 5 }, notched)).toBe(true);
  });
});
