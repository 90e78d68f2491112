import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { Engine } from "../../cypher/engine.ts";
import { openEmbedded } from "../../cypher/engines/embedded.ts";
import { openNeo4j } from "../../cypher/engines/neo4j.ts";
import { readGraph } from "../../cypher/graph.ts";
import { readRelease } from "../../cypher/releases.ts";
import { loadInto } from "../../ingest/loadGraph.ts";
import { findNeo4j, type Neo4jServer, startNeo4j } from "../setup/neo4j.ts";
import { describeCoverage } from "./coverageTruth.ts";
import { readFacts } from "./facts.ts";
import { describePaths } from "./pathTruth.ts";
import { describeTrace } from "./traceTruth.ts";

const facts = readFacts("data");
const embedded = await openRelease();
afterAll(() => embedded.close());

async function openRelease() {
  const current = await readRelease(inject("atlasHome"));
  if (!current) throw new Error("the release that tests run on is not loaded");
  return openEmbedded(current.snapshot);
}

describe("on the embedded engine, every entity", () => {
  describeTrace(facts, () => embedded.read, 1);
  describeCoverage(facts, () => embedded.read);
  describePaths(facts, () => embedded.read);
});

for (const which of ["lts", "newest"] as const) {
  const place = findNeo4j(which);
  const missing = process.env["NEO4J_TEST_URI"]
    ? "a given server is tested by the dataset's own test"
    : "skipped" in place
      ? place.skipped
      : undefined;
  if (missing === undefined) describe(`on Neo4j ${which}`, () => describeNeo4j(which));
  else if (process.env["CI"] === "true" && which === "lts") it(`Neo4j ${which} is there`, () => expect.fail(missing));
  else {
    console.log(missing);
    describe.skip(`on Neo4j ${which}`, () => it("gives what the data files say", () => {}));
  }
}

/** The newest server is asked about every fifth entity. */
function describeNeo4j(which: "lts" | "newest"): void {
  let server: Neo4jServer | undefined;
  let engine: Engine | undefined;
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
  const read = () => {
    const open = engine;
    if (!open) throw new Error("the server did not start");
    return open.read.bind(open);
  };
  describeTrace(facts, read, which === "lts" ? 1 : 5);
  describeCoverage(facts, read);
  describePaths(facts, read);
}
