import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Neo4jEngine, openNeo4j } from "../../cypher/engines/neo4j.ts";
import type { Store } from "../../cypher/store.ts";
import { openNeo4jStore } from "../../cypher/stores/neo4j.ts";
import type { Neo4jServer } from "../setup/neo4j.ts";
import { chainOf, readWhilePublishing } from "./fence.ts";

const plain = (text: string, parameters: Record<string, unknown> = {}) => ({ text, parameters });
const one = plain("RETURN 1 AS one");
const setMark = (properties: string, parameters: Record<string, unknown> = {}) =>
  plain(`MERGE (r:Atlas:Release {id: 'release'}) SET ${properties}`, parameters);
const anHour = 3_600_000;
const fromNow = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString();

/** What the store promises on a server, also where the server fails. */
export function describeNeo4jStore(serverOf: () => Neo4jServer): void {
  describe("as a store", () => {
    let server: Neo4jServer;
    let engine: Neo4jEngine;
    let store: Store;
    const hash = () => store.view(async (read, release) => [release.hash, (await read(one)).rows]);
    const mark = (seq: number, leaseUntil: string | null) =>
      engine.write([
        setMark("r.release = '2026-11-26-a', r.hash = 'a', r.loadedAt = '2026-11-26T00:00:00Z', r.nodes = 0, r.relationships = 0"),
        setMark("r.seq = $seq, r.leaseUntil = $leaseUntil", { seq, leaseUntil }),
      ]);
    beforeAll(() => {
      server = serverOf();
      engine = openNeo4j(server);
      store = openNeo4jStore(server);
    });
    afterAll(async () => {
      await engine.write([plain("MATCH (n) WHERE n:Item OR n:Release DETACH DELETE n")]);
      await engine.close();
      await store.close();
    });

    it("says not-loaded where there is no release", async () => {
      await expect(hash()).rejects.toMatchObject({ code: "not-loaded" });
      await engine.write([setMark("r.seq = 1, r.leaseUntil = $over", { over: fromNow(-1) })]);
      await expect(hash()).rejects.toMatchObject({ code: "not-loaded" });
    });

    it("gives the release and its facts", async () => {
      await mark(2, null);
      const expected = { id: "2026-11-26-a", hash: "a", loadedAt: "2026-11-26T00:00:00Z", nodes: 0, relationships: 0, elapsedMs: 0 };
      expect(await store.view(async (_, release) => release)).toEqual(expected);
    });

    it("refuses a release of a newer schema with one line that says what to do", async () => {
      await engine.write([setMark("r.schemaVersion = 99")]);
      const message = "release 2026-11-26-a is of schema 99, this atlas reads up to 1: update the atlas";
      await expect(hash()).rejects.toMatchObject({ code: "not-loaded", message });
      await engine.write([setMark("r.schemaVersion = 1")]);
      expect(await hash()).toEqual(["a", [{ one: 1 }]]);
    });

    it("says busy while a release is being published, and serves when its lease has run out", async () => {
      await mark(3, fromNow(anHour));
      const started = performance.now();
      await expect(hash()).rejects.toMatchObject({ code: "busy" });
      expect(performance.now() - started).toBeLessThan(2_500);
      await mark(3, fromNow(-1));
      expect(await hash()).toEqual(["a", [{ one: 1 }]]);
      await mark(4, null);
    });

    it("runs a view again when a release was published under it", async () => {
      let runs = 0;
      const seen = await store.view(async (read) => {
        runs += 1;
        await read(one);
        if (runs === 1) await engine.write([setMark("r.seq = r.seq + 2, r.hash = 'b'")]);
        return runs;
      });
      expect([seen, runs]).toEqual([2, 2]);
    });

    it("passes on what a view throws of its own, and a bad query's code", async () => {
      await expect(store.view(() => Promise.reject(new RangeError("mine")))).rejects.toThrow(RangeError);
      await expect(store.view((read) => read(plain("MATCH (n RETURN n")))).rejects.toMatchObject({ code: "bad-query" });
      await expect(store.view((read) => read(plain("CREATE (:Sneaked)")))).rejects.toMatchObject({ code: "write-refused" });
      const three = plain("UNWIND range(1, 5000) AS i RETURN i");
      const capped = store.view(async (read) => [await read(three, { maxRows: 3 }), (await read(one)).rows]);
      expect(await capped).toEqual([{ columns: ["i"], rows: [{ i: 1 }, { i: 2 }, { i: 3 }], truncated: true }, [{ one: 1 }]]);
    });

    it("never shows a mixture of two releases", async () => {
      const publish = async (graph: string) => {
        await engine.write([setMark("r.seq = coalesce(r.seq, 0) + 1, r.leaseUntil = $until", { until: fromNow(anHour) })]);
        await engine.write([
          plain("MATCH (n:Item) DETACH DELETE n"),
          chainOf(graph),
          setMark("r.hash = $graph, r.release = $graph", { graph }),
        ]);
        await engine.write([setMark("r.seq = r.seq + 1, r.leaseUntil = null")]);
        await pause(60);
      };
      const { answered, releases } = await readWhilePublishing(store, publish);
      expect(answered).toBeGreaterThan(0);
      expect([...releases].sort()).toEqual(["a", "b"]);
    });
  });

  describe("when the server fails", () => {
    it("says database-away when a server accepts and never answers", async () => {
      const silent = createServer(() => undefined);
      await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
      const address = silent.address();
      const port = address !== null && typeof address === "object" ? address.port : 0;
      const engine = openNeo4j({ ...serverOf(), uri: `bolt://127.0.0.1:${port}` });
      const started = performance.now();
      await expect(engine.read(one, { deadlineMs: 500 })).rejects.toMatchObject({ code: "database-away" });
      expect(performance.now() - started).toBeLessThan(7_500);
      silent.close();
      await engine.close();
    });

    it("says database-away while the server is frozen, and recovers", async ({ skip }) => {
      const { faults } = serverOf();
      if (!faults) return skip("a given server is not ours to freeze");
      const engine = openNeo4j(serverOf());
      expect((await engine.read(one)).rows).toEqual([{ one: 1 }]);
      faults.signal("SIGSTOP");
      const started = performance.now();
      try {
        await expect(engine.read(one, { deadlineMs: 500 })).rejects.toMatchObject({ code: "database-away" });
        expect(performance.now() - started).toBeLessThan(3_000);
      } finally {
        faults.signal("SIGCONT");
      }
      await expect.poll(async () => (await engine.read(one)).rows, { timeout: 10_000 }).toEqual([{ one: 1 }]);
      await engine.close();
    });

    it("says database-away when the server is killed, keeps what was written, and recovers by itself", async ({ skip }) => {
      const { faults } = serverOf();
      if (!faults) return skip("a given server is not ours to kill");
      const engine = openNeo4j(serverOf());
      await engine.write([plain("CREATE (:Survivor)")]);
      const runaway = plain("UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(a * b) AS n");
      const running = engine.read(runaway, { deadlineMs: 20_000 }).catch((error: unknown) => error);
      faults.signal("SIGKILL");
      expect(await running).toMatchObject({ code: "database-away" });
      await expect(engine.read(one)).rejects.toMatchObject({ code: "database-away" });
      await faults.restart();
      const survivors = plain("MATCH (s:Survivor) RETURN count(s) AS n");
      await expect.poll(async () => (await engine.read(survivors)).rows, { timeout: 20_000 }).toEqual([{ n: 1 }]);
      await engine.close();
    }, 90_000);
  });
}
