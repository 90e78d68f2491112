import { afterAll, describe, expect, inject, it } from "vitest";
import { openEmbeddedWith } from "../../cypher/engines/embedded.ts";
import { makeNarrowing } from "../../cypher/narrowing.ts";
import { openEmbeddedStore } from "../../cypher/stores/embedded.ts";
import { ConsoleResult } from "../../schema/console.ts";
import { Problem, problemText } from "../../schema/problem.ts";
import { createApp } from "../../server/app.ts";
import { cypherEndpoints } from "../../server/routes/cypher.ts";

const store = openEmbeddedStore(inject("atlasHome"));
const app = createApp(store, cypherEndpoints, makeNarrowing(openEmbeddedWith));
afterAll(() => store.close());

const post = async (body: string) => app.request("/api/cypher", { method: "POST", headers: { "content-type": "application/json" }, body });
const ask = (query: string, parameters: Record<string, unknown> = {}) => post(JSON.stringify({ query, parameters }));
const result = async (query: string, parameters?: Record<string, unknown>) => {
  const response = await ask(query, parameters);
  expect(response.status, query).toBe(200);
  return ConsoleResult.parse(await response.json());
};
const problem = async (query: string) => Problem.parse(await (await ask(query)).json());

describe("the console of the API", () => {
  it("gives entities by name, scalars, lists and maps, and the graph of what the rows hold", async () => {
    const query =
      "MATCH (v:Vendor {id: $id})-[r:DEVELOPS]->(m:Model) RETURN v, r, m, {n: size(m.id), l: [m.id]} AS x ORDER BY m.id LIMIT 2";
    const { columns, rows, graph, truncated } = await result(query, { id: "thorough-future" });
    expect(columns).toEqual(["v", "r", "m", "x"]);
    expect(rows[0]).toMatchObject({
      v: { id: "thorough-future", kind: "Vendor", nameZh: "透彻未来" },
      r: { type: "DEVELOPS", start: "thorough-future", end: "thorough-brain" },
      x: { n: 14, l: ["thorough-brain"] },
    });
    expect([graph.nodes.length, graph.edges.length, truncated]).toEqual([3, 2, false]);
  });

  it("gives 1,000 rows and says whether there are more", async () => {
    const exact = await result("UNWIND range(1, 1000) AS x RETURN x");
    const more = await result("UNWIND range(1, 1001) AS x RETURN x");
    expect([exact.rows.length, exact.truncated, more.rows.length, more.truncated]).toEqual([1000, false, 1000, true]);
  });

  it("refuses a write, an unknown label and a form that differs, each with its place", async () => {
    expect(await problem("MATCH (n)\nDETACH DELETE n")).toMatchObject({
      code: "write-refused",
      detail: expect.stringMatching(/^Line 2, column 1: /),
      place: { line: 2, column: 1 },
    });
    expect(await problem("MATCH (v:Vndor) RETURN v")).toMatchObject({
      code: "bad-query",
      detail: expect.stringContaining("did you mean Vendor?"),
    });
    expect(await problem("MATCH (n:Vendor|Hospital) RETURN n")).toMatchObject({
      code: "not-portable",
      detail: expect.stringContaining("WHERE n:Vendor OR n:Hospital"),
    });
  });

  it.each([
    ["MATCH (n:Model) RETURN m LIMIT 1", "name-not-defined", "查询在用到 m 的地方没有定义它。"],
    ["RETURN $year AS year LIMIT 1", "parameter-not-given", "参数 year 没有值；请给出。"],
    ["RETURN 1 / 0 AS x LIMIT 1", "divided-by-zero", "查询中除数为零。"],
    ["RETURN 9223372036854775807 + 1 AS x LIMIT 1", "number-too-large", "数字超出引擎的范围：最大为 9223372036854775807。"],
    ["RETURN 'a' =~ '(' AS x LIMIT 1", "not-a-pattern", "( 不是正则表达式。"],
    [
      "MATCH (n:Model) RETURN n.id AS a, n.id AS a ORDER BY a LIMIT 1",
      "same-column-name",
      "结果中有两列同名；请用 AS 给其中一列另起名称。",
    ],
  ])("says by a code, and so in Chinese too, why the engine cannot run %s", async (query, code, zh) => {
    const refused = await problem(query);
    expect([refused.code, refused.reasons.map((reason) => reason.code)]).toEqual(["bad-query", [code]]);
    expect(problemText("zh", refused)).toBe(zh);
  });

  it("ends a query after five seconds", async () => {
    const query = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS s";
    expect(await problem(query)).toMatchObject({ code: "deadline-exceeded" });
  }, 20_000);

  it("refuses parameters that are nested too deep, and takes those that are not", async () => {
    const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
    const askDeep = (depth: number) => post(`{"query": "RETURN size($deep) AS n", "parameters": {"deep": ${nested(depth)}}}`);
    for (const depth of [100, 5_000]) {
      const response = await askDeep(depth);
      expect(response.status).toBe(400);
      expect(Problem.parse(await response.json())).toMatchObject({ code: "bad-parameter", detail: expect.stringContaining("64 deep") });
    }
    expect(ConsoleResult.parse(await (await askDeep(50)).json()).rows).toEqual([{ n: 1 }]);
  });

  it("takes a map that only looks like a node for a map", async () => {
    const { rows, graph } = await result("RETURN {labels: ['Vendor'], properties: 3} AS a, {type: 'DEVELOPS', start: 1} AS b");
    expect(rows).toEqual([{ a: { labels: ["Vendor"], properties: 3 }, b: { type: "DEVELOPS", start: 1 } }]);
    expect(graph.nodes).toEqual([]);
  });
});
