import { describe, expect, it } from "vitest";
import type { Kind, Subgraph } from "../../../schema/graph.ts";
import type { RelationshipType } from "../../../schema/vocabulary.ts";
import { historyOf, run } from "../../../web/graph/history.ts";
import { isolateKind, legendOf, toggleKind, toggleVoice } from "../../../web/graph/legend.ts";
import { edgesAmong, fidelityOf, type Neighborhoods, nodesIn, stubOf } from "../../../web/graph/neighborhoods.ts";
import { expansionOf, firstOf, secondOf, unasked } from "../../../web/graph/opening.ts";
import { emptyScene, type Scene, shownEdges, shownNodes } from "../../../web/graph/scene.ts";
import { walk } from "../../../web/graph/walk.ts";

type Link = readonly [source: string, type: RelationshipType, target: string, tier: string];
const kindOf = (id: string): Kind =>
  id.startsWith("v") ? "Vendor" : id.startsWith("m") ? "Model" : id.startsWith("s") ? "Scenario" : "PolicyScenario";
const links: readonly Link[] = [
  ["s1", "MAPS_TO", "p1", "curator"],
  ...Array.from({ length: 30 }, (_, index): Link => [`m${index}`, "COVERS", "s1", index % 2 ? "developer" : "regulator"]),
  ...Array.from({ length: 30 }, (_, index): Link => [`v${index % 10}`, "DEVELOPS", `m${index}`, "press"]),
];
/** What the server would answer for each entity of the links above. */
const neighborhoods: Neighborhoods = Object.fromEntries(
  [...new Set(links.flatMap(([source, , target]) => [source, target]))].map((id): [string, Subgraph] => {
    const own = links.filter(([source, , target]) => source === id || target === id);
    const ids = [...new Set([id, ...own.flatMap(([source, , target]) => [source, target])])];
    return [
      id,
      {
        nodes: ids.map((each) => ({ id: each, kind: kindOf(each), nameEn: each, nameZh: null, properties: {} })),
        edges: own.map(([source, type, target, tier]) => ({
          id: `${source}~${type}~${target}`,
          source,
          target,
          type,
          properties: { claims: 2, claimIds: [], tier },
        })),
        totals: { nodes: ids.length, edges: own.length, groups: [] },
        truncated: false,
      },
    ];
  }),
);

function opened(): Scene {
  const first = firstOf("s1", neighborhoods["s1"] ?? never());
  const ids = [...first, ...secondOf("s1", first, neighborhoods)];
  const add = { type: "add", nodes: nodesIn(neighborhoods, ids), edges: edgesAmong(neighborhoods, ids), around: "s1" } as const;
  return run(historyOf(emptyScene("s1")), add).scene;
}
function never(): never {
  throw new Error("the hub is in the fixture");
}

describe("a hub opened as rings", () => {
  const scene = opened();

  it("draws the focus, a first ring and what lies beyond, and no more than may be drawn unasked", () => {
    expect(shownNodes(scene).length).toBe(unasked);
    expect(shownNodes(scene).filter(({ kind }) => kind === "Vendor").length).toBeGreaterThan(5);
  });

  it("puts the focus in the middle and policy to the right", () => {
    expect(scene.nodes["s1"]).toMatchObject({ x: 0, y: 0 });
    expect(scene.nodes["p1"]?.x).toBeGreaterThan(150);
    expect(Math.abs(scene.nodes["p1"]?.y ?? 99)).toBeLessThan(30);
  });

  it("draws every returned edge between drawn nodes and counts what is not drawn", () => {
    const drawn = new Set(shownNodes(scene).map(({ id }) => id));
    const between = links.filter(([source, , target]) => drawn.has(source) && drawn.has(target));
    expect(shownEdges(scene).length).toBe(between.length);
    expect(stubOf(scene, neighborhoods, "s1")).toBe(31 - [...drawn].filter((id) => /^[mp]/.test(id)).length);
    expect(fidelityOf(scene, neighborhoods)).toEqual({
      nodes: { shown: unasked, total: 42 },
      edges: { shown: between.length, total: 61 },
      added: 0,
    });
  });

  it("leaves the rest of a hub as a stub when it is expanded", () => {
    const more = expansionOf("s1", neighborhoods["s1"] ?? never(), scene.nodes);
    expect(more.length).toBeLessThanOrEqual(unasked);
    expect(more.filter((id) => id in scene.nodes)).toEqual([]);
  });

  it("walks along edges by arrow keys and nowhere else", () => {
    expect(walk(scene, "s1", "ArrowRight")).toBe("p1");
    expect(walk(scene, "p1", "ArrowLeft")).toBe("s1");
    expect(walk(scene, "p1", "ArrowRight")).toBeNull();
  });
});

describe("the legend", () => {
  const scene = opened();
  const count = (kind: Kind, of: Scene = scene) => shownNodes(of).filter((node) => node.kind === kind).length;

  it("counts what is drawn", () => {
    for (const { value, count: said } of legendOf(scene).kinds) expect(said).toBe(count(value));
    const edges = legendOf(scene).voices.reduce((sum, row) => sum + row.count, 0);
    expect(edges).toBe(shownEdges(scene).length);
  });

  it("hides a kind, shows it again, and shows one alone, moving nothing", () => {
    const without: Scene = { ...scene, filter: toggleKind(scene.filter, "Model") };
    expect(count("Model", without)).toBe(0);
    expect(legendOf(without).kinds.find(({ value }) => value === "Model")).toMatchObject({ count: count("Model"), off: true });
    expect(toggleKind(without.filter, "Model")).toEqual(scene.filter);
    const alone: Scene = { ...scene, filter: isolateKind(legendOf(scene), scene.filter, "Vendor") };
    expect(shownNodes(alone).map(({ kind }) => kind)).toEqual(Array(count("Vendor")).fill("Vendor"));
    expect(isolateKind(legendOf(alone), alone.filter, "Vendor")).toEqual(scene.filter);
  });

  it("hides the edges of a voice and leaves their nodes", () => {
    const without: Scene = { ...scene, filter: toggleVoice(scene.filter, "interested") };
    expect(shownEdges(without).every(({ voice }) => voice !== "interested")).toBe(true);
    expect(shownNodes(without).length).toBe(shownNodes(scene).length);
  });
});
