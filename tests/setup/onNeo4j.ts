import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../cypher/engine.ts";
import { openNeo4j } from "../../cypher/engines/neo4j.ts";
import type { Graph } from "../../cypher/graph.ts";
import type { Read } from "../../cypher/store.ts";
import { loadInto } from "../../ingest/loadGraph.ts";
import { findNeo4j, type Neo4jServer, startNeo4j } from "./neo4j.ts";

/** Tests on a server of each version that holds the graph: started and loaded once for all of them; skipped, and saying why, where it is not installed. */
export function describeOnNeo4j(graph: () => Promise<Graph>, tests: (which: "lts" | "newest", read: () => Read) => void): void {
  for (const which of ["lts", "newest"] as const) {
    const place = findNeo4j(which);
    const missing = process.env["NEO4J_TEST_URI"]
      ? "a given server is tested by the dataset's own test"
      : "skipped" in place
        ? place.skipped
        : undefined;
    if (missing === undefined) describe(`on Neo4j ${which}`, () => tests(which, holdServer(which, graph)));
    else if (process.env["CI"] === "true" && which === "lts") it(`Neo4j ${which} is there`, () => expect.fail(missing));
    else {
      console.log(missing);
      // Registered so that the count of the run tells it; the line above says why.
      describe.skip(`on Neo4j ${which}`, () => it("gives what the embedded engine gives", () => {}));
    }
  }
}

function holdServer(which: "lts" | "newest", graph: () => Promise<Graph>): () => Read {
  let server: Neo4jServer | undefined;
  let engine: Engine | undefined;
  beforeAll(async () => {
    const started = await startNeo4j(which);
    if ("skipped" in started) throw new Error(started.skipped);
    server = started;
    engine = openNeo4j(server);
    await loadInto(engine, await graph(), "2026-11-01T00:00:00Z");
  }, 120_000);
  afterAll(async () => {
    await engine?.close();
    await server?.stop();
  }, 30_000);
  return () => {
    const open = engine;
    if (!open) throw new Error("the server did not start");
    return open.read.bind(open);
  };
}
