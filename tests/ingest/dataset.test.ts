import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { openNeo4j } from "../../cypher/engines/neo4j.ts";
import { type Graph, graphHash } from "../../cypher/graph.ts";
import { checkDataset } from "../../ingest/checkDataset.ts";
import type { Entity } from "../../ingest/entities.ts";
import { loadEmbedded, loadInto } from "../../ingest/loadGraph.ts";
import { planGraph } from "../../ingest/planGraph.ts";
import { findNeo4j, startNeo4j } from "../setup/neo4j.ts";

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

  it("gives the same graph whatever the order of files and rows", () => {
    expect(graphHash(planGraph([...entities].reverse()))).toBe(graphHash(graph));
  });

  it("loads into the embedded engine as planned, and the second time changes nothing", async () => {
    const home = await mkdtemp(join(tmpdir(), "atlas-home-"));
    const first = await loadEmbedded(home, graph, "2026-11-01T00:00:00Z");
    expect(first.release.hash).toBe(graphHash(graph));
    const second = await loadEmbedded(home, graph, "2026-11-02T00:00:00Z");
    expect(second).toEqual({ release: first.release, changes: { created: 0, updated: 0, deleted: 0 } });
    await rm(home, { recursive: true });
  });

  const place = findNeo4j("lts");
  if ("skipped" in place) console.log(place.skipped);
  it.skipIf("skipped" in place && process.env["CI"] !== "true")(
    "is the same graph on Neo4j, and the second load changes nothing",
    async () => {
      const server = await startNeo4j("lts");
      if ("skipped" in server) throw new Error(server.skipped);
      const engine = await openNeo4j(server);
      const first = await loadInto(engine, graph, "2026-11-01T00:00:00Z");
      const second = await loadInto(engine, graph, "2026-11-02T00:00:00Z");
      // What vanished from the data vanishes from the graph, and comes back the same.
      const without = {
        nodes: graph.nodes.slice(1),
        relationships: graph.relationships.filter(({ from, to }) => ![from, to].includes(graph.nodes[0]?.id ?? "")),
      };
      const smaller = await loadInto(engine, without, "2026-11-03T00:00:00Z");
      await engine.close();
      await server.stop();
      expect(first.release.hash).toBe(graphHash(graph));
      expect(second.changes).toEqual({ created: 0, updated: 0, deleted: 0 });
      expect(smaller.release.hash).toBe(graphHash(without));
    },
    120_000,
  );
});
