import { describe, expect, it } from "vitest";
import type { SubgraphEdge, SubgraphNode } from "../../schema/graph.ts";
import { drawnOf, sceneOfRows } from "../../web/results/drawnRows.ts";

const node = (id: string): SubgraphNode => ({ id, kind: "Vendor", nameEn: id, nameZh: null, properties: {} });
const edge = (source: string, target: string): SubgraphEdge => ({
  id: `${source}~DEVELOPS~${target}`,
  source,
  target,
  type: "DEVELOPS",
  properties: { claims: 1, claimIds: ["clm-1"] },
});
const graphOf = (nodes: SubgraphNode[], edges: SubgraphEdge[]) => ({
  nodes,
  edges,
  totals: { nodes: nodes.length, edges: edges.length, groups: [] },
  truncated: false,
});

describe("the drawing of rows", () => {
  const nodes = ["a", "b", "c", "d", "e", "f", "g"].map(node);
  const edges = [edge("a", "b"), edge("a", "c"), edge("d", "e"), edge("f", "g")];

  it("puts parts that nothing joins apart, and no two nodes on one place", () => {
    const scene = sceneOfRows(drawnOf(graphOf(nodes, edges)));
    const places = Object.values(scene.nodes).map(({ x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(7);
    expect(Object.keys(scene.edges)).toHaveLength(4);
  });

  it("gives the same picture for the same rows in another order", () => {
    const there = sceneOfRows(drawnOf(graphOf(nodes, edges)));
    expect(sceneOfRows(drawnOf(graphOf(nodes.toReversed(), edges.toReversed())))).toEqual(there);
  });

  it("draws the first nodes of many with the edges among them", () => {
    const many = Array.from({ length: 90 }, (_, index) => node(`n${index}`));
    const drawn = drawnOf(graphOf(many, [edge("n0", "n1"), edge("n0", "n89")]));
    expect([drawn.nodes.length, drawn.edges.length]).toEqual([60, 1]);
  });
});
