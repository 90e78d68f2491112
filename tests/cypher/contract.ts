import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Engine, EngineError, type Value } from "../../cypher/engine.ts";

/** What every engine must do. Each adapter's test file is this one call. */
export function describeEngine(name: string, open: () => Promise<Engine>): void {
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
  });
}
