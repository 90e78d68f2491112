import { describe, expect, it } from "vitest";
import { guardCypher } from "../../../cypher/guard/guardCypher.ts";

/** Forms that the engines answer differently, or one of them not at all, and a word of what is offered. */
const forms: readonly (readonly [string, string])[] = [
  ["RETURN '1' = 1", "like with like"],
  ["RETURN 1 IN ['1']", "like with like"],
  ["RETURN CASE '0' WHEN 0 THEN 'x' END", "like with like"],
  ["MATCH (n:Vendor) RETURN coalesce(n, 1)", "use its id"],
  ["MATCH (n:Vendor) RETURN CASE WHEN true THEN n END", "use its id"],
  ["MATCH p = (a:Vendor)-->(b) RETURN [x IN nodes(p) | x]", "x.id"],
  ["MATCH (n:Vendor)-[r]->(m) UNWIND [n, r] AS x RETURN x", "UNWIND ids"],
  ["RETURN [1] + 2", "list + [value]"],
  ["WITH [1, 2, 3] AS xs RETURN xs[-3..-1]", "count from the start"],
  ["WITH [1, null] AS xs RETURN any(x IN xs WHERE x = 2)", "size([x IN xs WHERE"],
  ["MATCH p = (a:Vendor)-->(b) RETURN all(n IN nodes(p) WHERE n.nameEn = 'x')", "size([x IN xs WHERE"],
  ["RETURN [1, 0] >= [1]", "no order"],
  ["RETURN true > false", "no order"],
  ["RETURN 3 > 2 > 1", "a < b AND b < c"],
  ["RETURN 4 ^ 6 ^ 3", "set brackets"],
  ["RETURN toInteger('2.9')", "toFloat"],
  ["MATCH (a)-[:COVERS*2..1]->(b) RETURN a", "above the most"],
  ["MATCH (v:Vendor) RETURN [(v)-[:DEVELOPS]->(m) | m.nameEn]", "MATCH and collect"],
  ["MATCH ()-[r]->() WHERE r:COVERS RETURN r", "type(r)"],
  ["RETURN duration.between(date('2024-01-01'), date('2025-01-01'))", "as text"],
  ["RETURN date.truncate('month', date('2024-01-01'))", "as text"],
  ["MATCH (n:Vendor|Hospital) RETURN n", "n:Vendor OR n:Hospital"],
  ["MATCH (n:Vendor&!Hospital) RETURN n", "n:Vendor OR n:Hospital"],
  ["MATCH (a)-[:DEVELOPS|COVERS]->{1,4}(b) RETURN a", "*1..4"],
  ["MATCH p = SHORTEST 1 (a)--+(b) RETURN p", "shortestPath"],
  ["MATCH (m:Model) RETURN COLLECT { MATCH (m)-->(x) RETURN x.id }", "CALL {"],
  ["MATCH (m:Model) RETURN collect(m.id)[0]", "RETURN xs[0]"],
  ["RETURN date('2024-03-05').month", "AS d RETURN d.month"],
  ["MATCH (m:Model) RETURN m, m.releasedOn AS on ORDER BY on IS NULL, on DESC, m.id", "name the columns in WITH"],
  ["MATCH (m:Model) RETURN m AS model ORDER BY model.releasedOn IS NOT NULL, model.id", "name the columns in WITH"],
  ["MATCH (m:Model) RETURN DISTINCT m ORDER BY m.releasedOn IS NULL, m.id", "name the columns in WITH"],
  ["MATCH (m:Model) RETURN m, size(m.id) AS length ORDER BY length % 2, m.id", "name the columns in WITH"],
];

describe("the guard and the two engines", () => {
  it.each(forms)("refuses %s and offers what is portable", (text, offered) => {
    expect(guardCypher(text)).toMatchObject({ kind: "refused", code: "not-portable", what: expect.stringContaining(offered) });
  });

  it("names the line and column, and what was meant by an unknown word", () => {
    expect(guardCypher("MATCH (v:Vendor)\n  -[:DEVELOP]->(m) RETURN v")).toEqual({
      kind: "refused",
      code: "bad-query",
      line: 2,
      column: 6,
      what: "there is no relationship type DEVELOP; did you mean DEVELOPS?",
    });
  });

  it("lets listed procedures through and gives engines a text without comments", () => {
    expect(guardCypher("CALL db.labels() YIELD label RETURN label; // all")).toEqual({
      kind: "read",
      text: "CALL db.labels() YIELD label RETURN label",
    });
    expect(guardCypher("RETURN /* x */ '\\u4e2d' AS t")).toEqual({ kind: "read", text: "RETURN         '中' AS t" });
  });

  it("refuses what is too long or too deep before it parses, in linear time", () => {
    const started = performance.now();
    const deep = (count: number) => `RETURN ${"(".repeat(count)}1${")".repeat(count)}`;
    expect(guardCypher(deep(63)).kind).toBe("read");
    for (const text of [
      deep(65),
      `RETURN ${"NOT ".repeat(2_000)}true`,
      `RETURN ${"-".repeat(8_000)}1`,
      `RETURN '${"x".repeat(8_200)}'`,
      "(".repeat(8_000),
    ])
      expect(guardCypher(text)).toMatchObject({ kind: "refused", code: "bad-query" });
    expect(performance.now() - started).toBeLessThan(500);
  });
});
