import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Engine } from "../../cypher/engine.ts";
import { openEmbedded } from "../../cypher/engines/embedded.ts";
import { openNeo4j } from "../../cypher/engines/neo4j.ts";
import { readGraph } from "../../cypher/graph.ts";
import { readQueries } from "../../cypher/queryFiles.ts";
import { readRelease } from "../../cypher/releases.ts";
import { loadInto } from "../../ingest/loadGraph.ts";
import { QueryResult } from "../../schema/savedQuery.ts";
import { findNeo4j, type Neo4jServer, startNeo4j } from "../setup/neo4j.ts";
import { readGolden, runGolden, toGolden, writeGolden } from "./golden.ts";

const queries = await readQueries();
const update = process.env["UPDATE_GOLDEN"] === "1";
const embedded = await openRelease();
afterAll(() => embedded.close());

async function openRelease() {
  const current = await readRelease(inject("atlasHome"));
  if (!current) throw new Error("the release that tests run on is not loaded");
  return openEmbedded(current.snapshot);
}

describe.each(queries)("saved query $name", (query) => {
  it("gives its golden rows on the embedded engine", async () => {
    const golden = await readGolden(query.name);
    const result = await runGolden(embedded.read, query, golden);
    const found = toGolden(golden.parameters, result);
    if (update) await writeGolden(query.name, found);
    else expect(found).toEqual(golden);
  });

  it("answers in the shape of the API, with both ends of every edge in its graph", async () => {
    const result = await runGolden(embedded.read, query, await readGolden(query.name));
    expect(QueryResult.parse(result)).toEqual(result);
    expect(result.total).toBeGreaterThan(0);
    const nodes = new Set(result.graph.nodes.map(({ id }) => id));
    expect(result.graph.edges.filter(({ source, target }) => !nodes.has(source) || !nodes.has(target))).toEqual([]);
  });
});

for (const which of ["lts", "newest"] as const) {
  const place = findNeo4j(which);
  const missing = process.env["NEO4J_TEST_URI"]
    ? "a given server is tested by the dataset's own test"
    : "skipped" in place
      ? place.skipped
      : undefined;
  if (missing === undefined) describe(`saved queries on Neo4j ${which}`, () => describeNeo4j(which));
  else if (process.env["CI"] === "true" && which === "lts") it(`Neo4j ${which} is there`, () => expect.fail(missing));
  else {
    console.log(missing);
    describe.skip(`saved queries on Neo4j ${which}`, () => it("give what they give on the embedded engine", () => {}));
  }
}

function describeNeo4j(which: "lts" | "newest"): void {
  let server: Neo4jServer;
  let engine: Engine;
  beforeAll(async () => {
    const started = await startNeo4j(which);
    if ("skipped" in started) throw new Error(started.skipped);
    server = started;
    engine = await openNeo4j(server);
    await loadInto(engine, await readGraph(embedded), "2026-11-01T00:00:00Z");
  }, 120_000);
  afterAll(async () => {
    await engine?.close();
    await server?.stop();
  }, 30_000);

  it.each(queries)("$name gives what it gives on the embedded engine, row by row", async (query) => {
    const golden = await readGolden(query.name);
    const here = await runGolden((statement, limits) => engine.read(statement, limits), query, golden);
    expect(here).toEqual(await runGolden(embedded.read, query, golden));
  });
}
