import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Engine, EngineError, type Row } from "../../cypher/engine.ts";
import { openNeo4j } from "../../cypher/engines/neo4j.ts";
import { type Graph, graphHash, readGraph } from "../../cypher/graph.ts";
import { claimRelease, closeFence, readMark } from "../../cypher/publishFence.ts";
import { recordOf } from "../../cypher/releaseRecord.ts";
import { loadInto } from "../../ingest/loadGraph.ts";
import { planInto } from "../../ingest/planLoad.ts";
import { findNeo4j, type Neo4jServer, startNeo4j } from "../setup/neo4j.ts";
import { datasetGraph, shuffled, thinned, without } from "./testGraphs.ts";

const day = (number: number) => `2026-11-0${number}T00:00:00Z`;
const nothing = { created: 0, updated: 0, deleted: 0 };

const place = findNeo4j("lts");
const missing = process.env["NEO4J_TEST_URI"] === undefined && "skipped" in place ? place.skipped : undefined;
if (missing !== undefined) console.log(missing);

describe.skipIf(missing !== undefined && process.env["CI"] !== "true")("loading into Neo4j", () => {
  let server: Neo4jServer;
  let engine: Engine;
  let full: Graph;
  let graph: Graph;
  const run = (text: string, parameters: Record<string, unknown> = {}) => engine.write([{ text, parameters }]);
  const rowsOf = async (text: string): Promise<readonly Row[]> => (await engine.read({ text, parameters: {} })).rows;

  beforeAll(async () => {
    const started = await startNeo4j("lts");
    if ("skipped" in started) throw new Error(started.skipped);
    server = started;
    engine = await openNeo4j(server);
    full = await datasetGraph();
    graph = thinned(full, 20);
  }, 120_000);
  beforeEach(() => run("MATCH (n) WHERE n:Atlas OR n:Foreign DETACH DELETE n"));
  afterAll(async () => {
    await engine?.close();
    await server?.stop();
  }, 60_000);
  const load = (to: Graph, at = day(1), options = {}) =>
    loadInto(engine, to, at, { intoNonEmpty: process.env["NEO4J_TEST_URI"] !== undefined, ...options });

  it("loads the whole dataset as planned, and the second time changes and writes nothing", async () => {
    const first = await load(full);
    expect(first.release.hash).toBe(graphHash(full));
    expect(first.changes).toEqual({ created: full.nodes.length + full.relationships.length, updated: 0, deleted: 0 });
    const mark = await rowsOf("MATCH (r:Release) RETURN properties(r) AS r");
    expect(await load(full, day(2))).toEqual({ release: first.release, changes: nothing });
    expect(await rowsOf("MATCH (r:Release) RETURN properties(r) AS r")).toEqual(mark);
    expect(mark[0]?.["r"]).toMatchObject({ id: "release", hash: first.release.hash, seq: 2, schemaVersion: 1, nodes: full.nodes.length });
  });

  it("gives one hash whatever the order of rows and the size of the batches", async () => {
    for (const [seed, batchSize] of [1, 100, 5000].entries()) {
      await run("MATCH (n:Atlas) DETACH DELETE n");
      expect((await load(shuffled(graph, seed), day(1), { batchSize })).release.hash).toBe(graphHash(graph));
    }
  });

  it("removes what vanished from the data, changes what changed, and plans it before without writing", async () => {
    await load(graph);
    const [first, ...rest] = without(graph, "Hospital").nodes;
    if (!first) throw new Error("an empty graph");
    const next = { ...without(graph, "Hospital"), nodes: [{ ...first, properties: { ...first.properties, note: "changed" } }, ...rest] };
    const { changes } = await planInto(engine, next);
    expect(graphHash(await readGraph(engine))).toBe(graphHash(graph));
    expect(changes).toMatchObject({ created: 0, updated: 1 });
    expect(await load(next, day(2))).toMatchObject({ changes, release: { hash: graphHash(next) } });
    expect((await load(graph, day(3))).release.hash).toBe(graphHash(graph));
  });

  it("refuses a database with other data, and with leave to go in touches none of it", async () => {
    await run("CREATE (:Foreign {id: 'theirs'})-[:KNOWS]->(:Foreign {id: 'hers'})");
    await expect(load(graph, day(1), { intoNonEmpty: false })).rejects.toMatchObject({ code: "database-not-ours" });
    await expect(planInto(engine, graph)).rejects.toMatchObject({ code: "database-not-ours" });
    expect(await rowsOf("MATCH (n:Atlas) RETURN n")).toEqual([]);
    await load(graph, day(1), { intoNonEmpty: true });
    await load(without(graph, "Model"), day(2), { intoNonEmpty: false });
    expect(await rowsOf("MATCH (a:Foreign)-[r]->(b:Foreign) RETURN a.id AS a, type(r) AS r, b.id AS b")).toEqual([
      { a: "theirs", r: "KNOWS", b: "hers" },
    ]);
  });

  it("refuses a release of a newer schema, and replaces one of an older", async () => {
    await load(graph);
    await run("MATCH (r:Release) SET r.schemaVersion = 99");
    await expect(load(without(graph, "Model"), day(2))).rejects.toMatchObject({
      code: "release-newer",
      message: expect.stringContaining("99"),
    });
    expect(graphHash(await readGraph(engine))).toBe(graphHash(graph));
    await run("MATCH (r:Release) SET r.schemaVersion = 0");
    await load(graph, day(3));
    expect(await rowsOf("MATCH (r:Release) RETURN r.schemaVersion AS version, r.loadedAt AS at")).toEqual([{ version: 1, at: day(3) }]);
  });

  it("refuses while another publishes, and takes over once its lease is over", async () => {
    await load(graph);
    const next = without(graph, "Model");
    const from = new Date();
    await engine.write([
      closeFence("another", await readMark(engine), from.toISOString(), new Date(from.getTime() + 60_000).toISOString()),
    ]);
    await expect(load(next, day(2))).rejects.toMatchObject({ code: "busy" });
    expect(graphHash(await readGraph(engine))).toBe(graphHash(graph));
    await run("MATCH (r:Release) SET r.leaseUntil = '2026-01-01T00:00:00.000Z'");
    expect((await load(next, day(3))).release.hash).toBe(graphHash(next));
    expect((await readMark(engine))?.seq).toBe(6);
    // The one that was passed over comes back: its transaction must fail as a whole.
    const late = engine.write([
      claimRelease("another", recordOf(graph, "late", day(4), 0)),
      { text: "CREATE (:Atlas {id: 'late'})", parameters: {} },
    ]);
    await expect(late).rejects.toBeInstanceOf(EngineError);
    expect(graphHash(await readGraph(engine))).toBe(graphHash(next));
  });

  it("lets one of two loads at once through and refuses the other", async () => {
    const other = await openNeo4j(server);
    const both = await Promise.allSettled([load(graph), loadInto(other, without(graph, "Model"), day(1), { intoNonEmpty: true })]);
    await other.close();
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "busy" } });
    expect([graphHash(graph), graphHash(without(graph, "Model"))]).toContain(graphHash(await readGraph(engine)));
  });

  it("applies nothing twice when the answer to a commit is lost", async () => {
    let writes = 0;
    const lossy: Engine = {
      ...bound(engine),
      write: async (statements) => {
        writes += 1;
        await engine.write(statements);
        // The third is the change itself: it is committed, and the connection breaks before the answer.
        if (writes === 3) throw new EngineError("database-away", "connection lost");
      },
    };
    const loaded = await loadInto(lossy, graph, day(1), { intoNonEmpty: true });
    expect(loaded.release.hash).toBe(graphHash(graph));
    expect(graphHash(await readGraph(engine))).toBe(graphHash(graph));
    expect((await readMark(engine))?.owner).toBe(null);
  });

  it("opens the fence again when the change fails, with the old graph behind it", async () => {
    await load(graph);
    const broken: Engine = {
      ...bound(engine),
      write: (statements) => engine.write(statements.length > 2 ? [...statements, { text: "RETURN 1 / 0", parameters: {} }] : statements),
    };
    await expect(loadInto(broken, without(graph, "Model"), day(2))).rejects.toMatchObject({ code: "bad-query" });
    expect(graphHash(await readGraph(engine))).toBe(graphHash(graph));
    expect(await readMark(engine)).toMatchObject({ seq: 4, owner: null, hash: graphHash(graph) });
  });

  it("keeps the fence closed for as long as a reader could see half of a change", async () => {
    const small = without(full, "Claim");
    await load(small);
    const reader = await openNeo4j(server);
    let publishing = true;
    const sights: string[] = [];
    const look = async () => {
      const before = await readMark(reader);
      const { rows } = await reader.read({ text: "MATCH (n:Atlas) WHERE NOT n:Release RETURN count(n) AS nodes", parameters: {} });
      const after = await readMark(reader);
      if (before && before.seq % 2 === 0 && before.seq === after?.seq) sights.push(`${before.hash} ${rows[0]?.["nodes"]}`);
    };
    const watch = async () => {
      while (publishing) await look();
    };
    // One look at the old graph and one at the new, whatever the clock does in between.
    await look();
    const watching = watch();
    await load(full, day(2));
    publishing = false;
    await watching;
    await look();
    await reader.close();
    const whole = [small, full].map((state) => `${graphHash(state)} ${state.nodes.length}`);
    expect([sights[0], sights.at(-1)]).toEqual(whole);
    expect(sights.filter((sight) => !whole.includes(sight))).toEqual([]);
  });
});

const bound = (engine: Engine): Engine => ({
  read: (statement, limits) => engine.read(statement, limits),
  write: (statements) => engine.write(statements),
  close: () => engine.close(),
});
