import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Engine, EngineError, type Value } from "../../cypher/engine.ts";
import type { PlanStep } from "../../schema/console.ts";

/** Where an engine computes: its caller's own thread hears of an abort only when the statement has ended. */
type Place = "elsewhere" | "in the caller's thread";

/** What every engine must do. Each adapter's test file is this one call. */
export function describeEngine(name: string, open: () => Promise<Engine>, place: Place = "elsewhere"): void {
  describe(name, () => {
    let engine: Engine;
    const read = async (text: string, parameters: Record<string, unknown> = {}) => (await engine.read({ text, parameters })).rows;
    const one = async (expression: string, parameters: Record<string, unknown> = {}): Promise<Value | undefined> =>
      (await read(`RETURN ${expression} AS value`, parameters))[0]?.["value"];

    beforeAll(async () => {
      engine = await open();
    }, 120_000);
    afterAll(() => engine.close());

    it("writes the same claim twice and finds it once", async () => {
      const merge = { text: "MERGE (c:ContractClaim {id: $id})", parameters: { id: "clm-1" } };
      await engine.write([merge, merge]);
      expect(await read("MATCH (c:ContractClaim) RETURN count(c) AS claims")).toEqual([{ claims: 1 }]);
    });

    it("gives values back as they went in", async () => {
      for (const value of [null, true, 0, -1, 2.5, "", "病理诊断 🧬", [1, 2, 3], ["a", "b"]]) {
        expect(await one("$value", { value })).toEqual(value);
      }
    });

    it("keeps integers past 2^53 exact, as text", async () => {
      expect(await one("9007199254740993")).toBe("9007199254740993");
      expect(await one("9007199254740991")).toBe(9007199254740991);
    });

    it("gives nodes and relationships by label and property, without internal ids", async () => {
      await engine.write([
        {
          text: "CREATE (a:Contract:Atlas {id: 'a', nameZh: '甲'})-[:DEVELOPS {claims: 2}]->(b:Contract {id: 'b'})",
          parameters: {},
        },
      ]);
      const [row] = await read("MATCH (a:Contract {id: 'a'})-[r:DEVELOPS]->(b:Contract) RETURN a, r, b");
      expect(row).toEqual({
        a: { labels: ["Atlas", "Contract"], properties: { id: "a", nameZh: "甲" } },
        r: { type: "DEVELOPS", start: "a", end: "b", properties: { claims: 2 } },
        b: { labels: ["Contract"], properties: { id: "b" } },
      });
    });

    it("names the columns in their order, also of an empty result", async () => {
      const answer = await engine.read({ text: "MATCH (n:Nothing) RETURN n.id AS z, n.x AS a", parameters: {} });
      expect(answer.columns).toEqual(["z", "a"]);
      expect(answer.rows).toEqual([]);
    });

    it("caps rows and says so", async () => {
      const statement = { text: "UNWIND range(1, 50) AS i RETURN i ORDER BY i", parameters: {} };
      expect(await engine.read(statement, { maxRows: 10 })).toMatchObject({ truncated: true });
      expect((await engine.read(statement, { maxRows: 10 })).rows).toHaveLength(10);
      expect(await engine.read(statement, { maxRows: 50 })).toMatchObject({ truncated: false });
    });

    it("takes an integer parameter where Cypher wants one", async () => {
      expect(await read("UNWIND [1, 2, 3] AS i RETURN i ORDER BY i LIMIT $limit", { limit: 2 })).toHaveLength(2);
    });

    it("never reads a value as Cypher", async () => {
      const hostile = "x'}) DETACH DELETE n //";
      await engine.write([{ text: "CREATE (:Contract {id: $id})", parameters: { id: hostile } }]);
      expect(await read("MATCH (n:Contract {id: $id}) RETURN n.id AS id", { id: hostile })).toEqual([{ id: hostile }]);
    });

    it("refuses what is not Cypher with bad-query and goes on", async () => {
      await expect(read("MATCH (n RETURN n")).rejects.toMatchObject({ code: "bad-query" });
      await expect(read("MATCH (n RETURN n")).rejects.toBeInstanceOf(EngineError);
      expect(await one("1")).toBe(1);
    });

    it("takes whole numbers as integers, others as floats, and 64-bit integers as they are", async () => {
      const { kinds } = (
        await read("RETURN [$whole / 2, $half * 2, $big + 1, $least, $float = $float + 1] AS kinds", {
          whole: 5,
          half: 2.5,
          big: 9007199254740993n,
          least: -9223372036854775808n,
          float: 2 ** 60,
        })
      )[0] ?? { kinds: null };
      expect(kinds).toEqual([2, 5, "9007199254740994", "-9223372036854775808", true]);
      for (const value of [0.1, 1e-7, 1.7976931348623157e308, 0.30000000000000004, 123456789.12345679]) {
        expect(await one("$value", { value })).toBe(value);
        expect(await one("$value = $same", { value: [value], same: [value] })).toBe(true);
      }
      expect(await one("$map.inner[1]", { map: { inner: [1n, { deep: '\u0000"{' }] } })).toEqual({ deep: '\u0000"{' });
    });

    it("refuses parameters that are no value with bad-query", async () => {
      for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 2n ** 63n, Symbol("x"), () => 1, new Date()]) {
        await expect(one("$value", { value })).rejects.toMatchObject({ code: "bad-query" });
      }
    });

    it("gives all rows where no cap is asked", async () => {
      const answer = await engine.read({ text: "UNWIND range(1, 5000) AS i RETURN i", parameters: {} });
      expect([answer.rows.length, answer.truncated]).toEqual([5000, false]);
    });

    it("refuses every write in a read, and nothing of it stays", async () => {
      await engine.write([{ text: "CREATE (:Kept {id: 'k', x: 1})-[:KEEPS {x: 1}]->(:Kept {id: 'l'})", parameters: {} }]);
      const before = await read("MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN labels(n) AS l, n AS n, count(r) AS r ORDER BY l, n.id");
      for (const text of writes) {
        await expect(engine.read({ text, parameters: {} }), text).rejects.toMatchObject({ code: "write-refused" });
      }
      expect(await read("MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN labels(n) AS l, n AS n, count(r) AS r ORDER BY l, n.id")).toEqual(
        before,
      );
      expect(await read("MATCH (k:Kept {id: 'k'})-[r:KEEPS]->() RETURN k.x AS x, r.x AS y")).toEqual([{ x: 1, y: 1 }]);
    });

    it("ends a runaway near its deadline and goes on", async () => {
      const text = runaway;
      const started = performance.now();
      await expect(engine.read({ text, parameters: {} }, { deadlineMs: 500 })).rejects.toMatchObject({ code: "deadline-exceeded" });
      expect(performance.now() - started).toBeLessThan(2_500);
      expect(await one("1")).toBe(1);
    });

    it("ends a long query soon after its reader has cancelled, or at its deadline where the reader is not heard, and goes on", async () => {
      const reader = new AbortController();
      setTimeout(() => reader.abort(), 300);
      const heard = place === "elsewhere";
      const started = performance.now();
      const given = engine.read({ text: runaway, parameters: {} }, { deadlineMs: heard ? 20_000 : 1_000, signal: reader.signal });
      await expect(given).rejects.toMatchObject({ code: heard ? "cancelled" : "deadline-exceeded" });
      expect(performance.now() - started).toBeLessThan(2_500);
      expect(await one("1")).toBe(1);
      expect(performance.now() - started).toBeLessThan(6_000);
    });

    it("does not begin what was cancelled before", async () => {
      const given = engine.read({ text: "RETURN 1 AS one", parameters: {} }, { signal: AbortSignal.abort() });
      await expect(given).rejects.toMatchObject({ code: "cancelled" });
      expect(await one("1")).toBe(1);
    });

    it("gives the plan of a statement without running it", async () => {
      const { plan, rows } = await engine.read({ text: runaway, parameters: {} }, { explain: true, deadlineMs: 1_000 });
      expect(rows).toEqual([]);
      const operators = (step: PlanStep): string[] => [step.operator, ...step.children.flatMap(operators)];
      expect(plan && operators(plan)).toContain("Unwind");
      await expect(engine.read({ text: "MATCH (n RETURN n", parameters: {} }, { explain: true })).rejects.toMatchObject({
        code: "bad-query",
      });
    });
  });
}

const runaway = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b = -1 RETURN count(*) AS n";

const writes = [
  "CREATE (:Sneaked)",
  "MERGE (:Sneaked {id: 's'})",
  "MATCH (n:Kept) SET n.x = 2",
  "MATCH (n:Kept) SET n += {x: 2}",
  "MATCH (n:Kept) SET n:Sneaked",
  "MATCH (n:Kept) REMOVE n.x",
  "MATCH (n:Kept) REMOVE n:Kept",
  "MATCH (n:Kept) DETACH DELETE n",
  "MATCH ()-[r:KEEPS]->() DELETE r",
  "MATCH (k:Kept {id: 'k'}), (l:Kept {id: 'l'}) CREATE (k)-[:SNEAKED]->(l)",
  "FOREACH (i IN [1, 2] | CREATE (:Sneaked {i: i}))",
  "UNWIND [1] AS i CALL { WITH i CREATE (s:Sneaked {i: i}) RETURN s } RETURN s",
  "CREATE INDEX sneaked FOR (n:Sneaked) ON (n.id)",
  "CREATE CONSTRAINT sneaked_id FOR (n:Sneaked) REQUIRE n.id IS UNIQUE",
];
