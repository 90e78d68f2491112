import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { routeAmong } from "../../../web/graph/route.ts";
import { emptyScene, type Scene, type SceneEdge, type SceneNode } from "../../../web/graph/scene.ts";

const nodeOf = (id: string): SceneNode => ({ id, kind: "Model", nameEn: id, nameZh: null, x: 0, y: 0, hidden: false, pinned: false });
const edgeOf = (source: string, target: string, type: SceneEdge["type"] = "COVERS"): SceneEdge => ({
  id: `${source}~${type}~${target}`,
  source,
  target,
  type,
  claims: 1,
  claimIds: ["clm-1"],
  voice: "interested",
  tier: "press",
});
const sceneOf = (edges: readonly SceneEdge[]): Scene => ({
  ...emptyScene(null),
  nodes: Object.fromEntries(edges.flatMap(({ source, target }) => [source, target]).map((id) => [id, nodeOf(id)])),
  edges: Object.fromEntries(edges.map((edge) => [edge.id, edge])),
});

describe("what is selected, as a route", () => {
  it("is found in the order in which each is joined to the next, whatever the order of choosing and the way of the edges", () => {
    const chain = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(chain, fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }), (ids, turned) => {
        const edges = ids.slice(1).map((id, at) => (turned[at] ? edgeOf(id, ids[at] ?? "") : edgeOf(ids[at] ?? "", id)));
        const route = routeAmong(sceneOf(edges), [...ids].sort());
        const found = route?.nodes.map(({ id }) => id) ?? [];
        expect([ids, [...ids].reverse()]).toContainEqual(found);
        for (const [at, edge] of (route?.edges ?? []).entries())
          expect([edge.source, edge.target].sort()).toEqual([found[at], found[at + 1]].sort());
        expect(routeAmong(sceneOf([...edges].reverse()), ids)).toEqual(route);
      }),
    );
  });

  it("starts where its edges leave from", () => {
    const scene = sceneOf([edgeOf("z-vendor", "model", "DEVELOPS"), edgeOf("model", "a-scenario")]);
    expect(routeAmong(scene, ["a-scenario", "model", "z-vendor"])?.nodes.map(({ id }) => id)).toEqual(["z-vendor", "model", "a-scenario"]);
  });

  it("is none where it forks, closes to a ring, falls apart, or holds what is not shown", () => {
    const line = [edgeOf("a", "b"), edgeOf("b", "c")];
    const scene = sceneOf([...line, edgeOf("c", "d"), edgeOf("b", "e"), edgeOf("f", "a")]);
    expect(routeAmong(scene, ["a", "b", "c", "e"])).toBeNull();
    expect(routeAmong(sceneOf([...line, edgeOf("c", "a")]), ["a", "b", "c"])).toBeNull();
    expect(routeAmong(scene, ["f", "a", "c", "d"])).toBeNull();
    expect(routeAmong(scene, ["a"])).toBeNull();
    const hidden = { ...scene, nodes: { ...scene.nodes, b: { ...nodeOf("b"), hidden: true } } };
    expect(routeAmong(hidden, ["a", "b", "c"])).toBeNull();
  });
});
