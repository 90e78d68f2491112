import { beforeAll, describe, expect, it } from "vitest";
import { type Graph, graphHash } from "../../cypher/graph.ts";
import { checkDataset } from "../../ingest/checkDataset.ts";
import type { Entity } from "../../ingest/entities.ts";
import { planGraph } from "../../ingest/planGraph.ts";

describe("the dataset", () => {
  let entities: readonly Entity[];
  let graph: Graph;
  beforeAll(async () => {
    const checked = await checkDataset("data");
    expect(checked.problems).toEqual([]);
    entities = checked.entities;
    graph = planGraph(entities);
  });
  const count = (label: string) => graph.nodes.filter(({ labels }) => labels.includes(label)).length;

  it("holds all of the researched facts", () => {
    const counts = { Model: 414, Hospital: 124, PolicyScenario: 84, PolicyCategory: 13, PolicySection: 4, Policy: 37, Scenario: 77 };
    for (const [label, expected] of Object.entries(counts)) expect([label, count(label)]).toEqual([label, expected]);
    expect(entities.filter(({ kind }) => kind === "Vendor")).toHaveLength(243);
    const types = ["DEVELOPS", "COVERS", "DEPLOYED_AT", "MAPS_TO", "ACTIVE_IN"];
    expect(types.map((type) => graph.relationships.filter((relationship) => relationship.type === type).length)).toEqual([
      508, 712, 97, 87, 18,
    ]);
  });

  it("has a claim with a source and a locator behind every relationship", () => {
    const stated = new Set(graph.relationships.filter(({ type }) => type === "STATED_IN").map(({ from }) => from));
    for (const { from, type, to, properties } of graph.relationships) {
      if (["SUBJECT", "OBJECT", "STATED_IN", "BETWEEN"].includes(type)) continue;
      const ids = properties["claimIds"];
      expect([from, type, to, Array.isArray(ids) && ids.length > 0 && ids.every((id) => stated.has(String(id)))]).toEqual([
        from,
        type,
        to,
        true,
      ]);
    }
    const places = graph.relationships.filter(({ type }) => type === "STATED_IN");
    expect(places.filter(({ properties }) => Object.keys(properties).length === 0)).toEqual([]);
  });

  it("notes on every claim of a relationship what the data notes of the relationship", () => {
    const claims = new Map(
      graph.nodes.filter(({ labels }) => labels.includes("Claim")).map(({ properties }) => [properties["id"], properties]),
    );
    const noted = entities.flatMap(({ entry }) => entry.claims ?? []).filter(({ properties }) => properties?.["note"] !== undefined);
    expect(noted.length).toBeGreaterThan(100);
    for (const { from, type, to, properties } of graph.relationships) {
      const { note, noteZh, claimIds } = properties;
      if (note === undefined || !Array.isArray(claimIds)) continue;
      for (const id of claimIds) {
        const of = claims.get(String(id));
        expect([from, type, to, String(of?.["note"]).startsWith(String(note))]).toEqual([from, type, to, true]);
        expect([from, type, to, String(of?.["noteZh"]).startsWith(String(noteZh))]).toEqual([from, type, to, true]);
      }
    }
  });

  it("gives the same graph whatever the order of files and rows", () => {
    expect(graphHash(planGraph([...entities].reverse()))).toBe(graphHash(graph));
  });
});
