import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine, Statement } from "../../cypher/engine.ts";
import { openNeo4j } from "../../cypher/engines/neo4j.ts";
import { findNeo4j, type Neo4jServer, startNeo4j } from "../setup/neo4j.ts";
import { describeEngine } from "./contract.ts";
import { describeNeo4jStore } from "./neo4jStore.ts";

const given = Boolean(process.env["NEO4J_TEST_URI"]);
// A given server is one database: running the contract on it twice would find its own data.
const versions = given ? (["lts"] as const) : (["lts", "newest"] as const);

for (const which of versions) {
  const name = given ? "Neo4j at NEO4J_TEST_URI" : `Neo4j ${which}`;
  const place = given ? undefined : findNeo4j(which);
  const missing = place !== undefined && "skipped" in place ? place.skipped : undefined;
  if (missing === undefined) describe(name, () => describeNeo4j(which));
  else if (process.env["CI"] === "true" && which === "lts") it(`${name} is there`, () => expect.fail(missing));
  else {
    console.log(missing);
    // Registered so that the count of the run tells it; the line above says why.
    describe.skip(name, () => it("keeps the contract", () => {}));
  }
}

function describeNeo4j(which: "lts" | "newest"): void {
  let server: Neo4jServer;
  beforeAll(async () => {
    const started = await startNeo4j(which);
    if ("skipped" in started) throw new Error(started.skipped);
    server = started;
  }, 60_000);
  afterAll(() => server?.stop(), 30_000);

  describeNeo4jStore(() => server);
  describeEngine("contract", async () => openNeo4j(server));

  describe("what only a server can do", () => {
    let engine: Engine;
    const plain = (text: string): Statement => ({ text, parameters: {} });
    beforeAll(async () => {
      engine = openNeo4j(server);
    });
    afterAll(() => engine?.close());

    it("undoes all statements of a write when one fails", async () => {
      await expect(engine.write([plain("CREATE (:Half)"), plain("CREATE (")])).rejects.toMatchObject({ code: "bad-query" });
      expect((await engine.read(plain("MATCH (n:Half) RETURN n"))).rows).toEqual([]);
    });

    it("leaves nothing running on the server after a deadline", async () => {
      const runaway = plain("UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(a * b) AS runaway");
      await expect(engine.read(runaway, { deadlineMs: 300 })).rejects.toMatchObject({ code: "deadline-exceeded" });
      const running = plain("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery ENDS WITH 'AS runaway' RETURN count(*) AS n");
      await expect.poll(async () => (await engine.read(running)).rows, { timeout: 5_000 }).toEqual([{ n: 0 }]);
    });

    it("gives paths with their ends, a lone relationship without, and dates as text", async () => {
      await engine.write([plain("CREATE (:Step {id: 's1'})-[:NEXT]->(:Step {id: 's2', day: date('2026-11-25')})")]);
      const [row] = (await engine.read(plain("MATCH p = (:Step {id: 's2'})<-[:NEXT]-(:Step) RETURN p"))).rows;
      expect(row).toEqual({
        p: {
          nodes: [
            { labels: ["Step"], properties: { day: "2026-11-25", id: "s2" } },
            { labels: ["Step"], properties: { id: "s1" } },
          ],
          relationships: [{ type: "NEXT", start: "s1", end: "s2", properties: {} }],
        },
      });
      const lone = await engine.read(plain("MATCH ()-[r:NEXT]->() RETURN r"));
      expect(lone.rows).toEqual([{ r: { type: "NEXT", start: null, end: null, properties: {} } }]);
    });

    it("says database-away when no server answers and after close", async () => {
      const away = openNeo4j({ ...server, uri: "bolt://127.0.0.1:1" });
      await expect(away.read(plain("RETURN 1"))).rejects.toMatchObject({ code: "database-away" });
      await away.close();
      await expect(away.read(plain("RETURN 1"))).rejects.toMatchObject({ code: "database-away" });
    });
  });
}
