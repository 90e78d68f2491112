import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Subgraph, SubgraphEdge, SubgraphNode } from "../../../schema/graph.ts";
import { emptyHistory, run } from "../../../web/graph/history.ts";
import { linkText, parseLink, sceneOf, toLink } from "../../../web/graph/link.ts";
import { emptyScene } from "../../../web/graph/scene.ts";
import { command, part } from "./arbitrary.ts";

const around = { release: "2026-11-26-abc", camera: { x: 0.5, y: 0.25, ratio: 1.2 }, selection: ["n1"] };
/** The server's answers for every node of a part. */
function answers(nodes: readonly SubgraphNode[], edges: readonly SubgraphEdge[]): Record<string, Subgraph> {
  const ids = new Set(nodes.map((node) => node.id));
  const own = (id: string) => edges.filter(({ source, target }) => (source === id || target === id) && ids.has(source) && ids.has(target));
  const totals = { nodes: nodes.length, edges: edges.length, groups: [] };
  return Object.fromEntries(nodes.map(({ id }) => [id, { nodes: [...nodes], edges: own(id), totals, truncated: false }]));
}

describe("a link to a scene", () => {
  it("restores the exact scene with its hidden and pinned nodes and its filter", () => {
    const later = fc.array(
      command.filter(({ type }) => type !== "add" && type !== "group"),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(part, later, ({ nodes, edges }, commands) => {
        const start = run(emptyHistory, { type: "add", nodes, edges, around: null });
        const { scene } = commands.reduce(run, start);
        const link = parseLink(linkText(toLink(scene, around)));
        expect(link).not.toBeNull();
        if (!link) return;
        expect(sceneOf(link, answers(nodes, edges))).toEqual({ scene, missing: [] });
        expect({ camera: link.camera, selection: link.selection, release: link.release }).toEqual(around);
      }),
    );
  });

  it("names who is no longer held and restores the rest", () => {
    const nodes = ["a", "b"].map((id): SubgraphNode => ({ id, kind: "Model", nameEn: id, nameZh: null, properties: {} }));
    const { scene } = run(emptyHistory, { type: "add", nodes, edges: [], around: null });
    const restored = sceneOf(toLink(scene, around), answers(nodes.slice(0, 1), []));
    expect(restored.missing).toEqual(["b"]);
    expect(Object.keys(restored.scene.nodes)).toEqual(["a"]);
  });

  it("reads no scene from any other text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseLink(text)).toBeNull();
      }),
    );
    expect(parseLink(linkText({ ...toLink(emptyScene("x"), around), v: 2 } as never))).toBeNull();
  });

  it("keeps a scene of 25 nodes short enough for a message", () => {
    const nodes = Array.from(
      { length: 25 },
      (_, index): SubgraphNode => ({
        id: `shanghai-hospital-number-${index}`,
        kind: "Hospital",
        nameEn: "x",
        nameZh: null,
        properties: {},
      }),
    );
    const { scene } = run(emptyHistory, { type: "add", nodes, edges: [], around: null });
    expect(linkText(toLink(scene, around)).length).toBeLessThan(1000);
  });
});
