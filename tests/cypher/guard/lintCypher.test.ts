import { describe, expect, it } from "vitest";
import { guardCypher } from "../../../cypher/guard/guardCypher.ts";
import { lintCypher } from "../../../cypher/guard/lintCypher.ts";
import { because } from "../../../schema/problemReason.ts";

/** What is refused, and the form that is offered in its place. */
const offered: readonly (readonly [string, string])[] = [
  ["MATCH (n:Vendor|Hospital) RETURN n", "MATCH (n) WHERE (n:Vendor OR n:Hospital) RETURN n"],
  [
    "MATCH (n:Vendor|Hospital {id: $id})-[:DEVELOPS]->(m) WHERE m.nameEn = 'a' OR m.nameZh = 'b' RETURN n",
    "MATCH (n {id: $id})-[:DEVELOPS]->(m) WHERE (n:Vendor OR n:Hospital) AND (m.nameEn = 'a' OR m.nameZh = 'b') RETURN n",
  ],
  ["MATCH (a)-[:DEVELOPS|COVERS]->{1,4}(b) RETURN a", "MATCH (a)-[:DEVELOPS|COVERS*1..4]->(b) RETURN a"],
  ["MATCH (a:Vendor)-[:DEVELOPS]->+(b) RETURN b", "MATCH (a:Vendor)-[:DEVELOPS*1..]->(b) RETURN b"],
  ["MATCH ()-[r]->() WHERE r:COVERS RETURN count(r)", "MATCH ()-[r]->() WHERE type(r) = 'COVERS' RETURN count(r)"],
  ["RETURN 3 > 2 > 1", "RETURN 3 > 2 AND 2 > 1"],
  ["RETURN 4 ^ 6 ^ 3", "RETURN (4 ^ 6) ^ 3"],
  ["RETURN [1] + 2", "RETURN [1] + [2]"],
  ["MATCH p = (a:Vendor)-->(b) RETURN nodes(p)[1..-1]", "MATCH p = (a:Vendor)-->(b) RETURN nodes(p)[1..size(nodes(p)) -1]"],
  ["WITH [1, 2] AS xs RETURN xs[..-1]", "WITH [1, 2] AS xs RETURN xs[..size(xs) -1]"],
  ["RETURN 'a' || 'b'", "RETURN 'a' + 'b'"],
  ["RETURN upper('a')", "RETURN toUpper('a')"],
  ["RETURN toInteger('2.9')", "RETURN toInteger(toFloat('2.9'))"],
  ["WITH [1, null] AS xs RETURN any(x IN xs WHERE x = 2)", "WITH [1, null] AS xs RETURN size([x IN xs WHERE x = 2]) > 0"],
  ["MATCH p = (a:Vendor)-->(b) RETURN [x IN nodes(p) | x]", "MATCH p = (a:Vendor)-->(b) RETURN [x IN nodes(p) | x.id]"],
  ["MATCH (n:Vendor) RETURN CASE WHEN true THEN n END", "MATCH (n:Vendor) RETURN CASE WHEN true THEN n.id END"],
  ["EXPLAIN MATCH (v:Vendor) RETURN v", " MATCH (v:Vendor) RETURN v"],
  ["MATCH (m:Model) WHERE m.releasedOn IN [2024, 2025] RETURN m", "MATCH (m:Model) WHERE m.releasedOn IN ['2024', '2025'] RETURN m"],
  ["MATCH ()-[r:DEVELOPS]->() WHERE r.claims > '1' RETURN r", "MATCH ()-[r:DEVELOPS]->() WHERE r.claims > 1 RETURN r"],
  ["MATCH (c:Claim) WHERE c.value > 2000 RETURN c", "MATCH (c:Claim) WHERE toFloat(toString(c.value)) > 2000 RETURN c"],
  ["MATCH (m:Model) RETURN 2 * count(m) + ' models'", "MATCH (m:Model) RETURN toString(2 * count(m)) + ' models'"],
  ["RETURN 1 + [2]", "RETURN [1] + [2]"],
  ["RETURN toString(8 / 4.0)", "RETURN toString(toInteger(8 / 4.0))"],
  ["MATCH (m:Model) WHERE date(m.releasedOn) > date('2025-01-01') RETURN m", "MATCH (m:Model) WHERE m.releasedOn > '2025-01-01' RETURN m"],
  [
    "MATCH (m:Model) WHERE date('2025-01-01') <= date(m.releasedOn) RETURN m",
    "MATCH (m:Model) WHERE '2025-01-01' <= m.releasedOn RETURN m",
  ],
  ["MATCH (v:Vendor) RETURN v.id, size((v)-[:DEVELOPS]->())", "MATCH (v:Vendor) RETURN v.id, COUNT { (v)-[:DEVELOPS]->() }"],
  ["MATCH (v:Vendor) WHERE exists(v.founded) RETURN v", "MATCH (v:Vendor) WHERE v.founded IS NOT NULL RETURN v"],
];

describe("what is marked while somebody writes", () => {
  it.each(offered)("offers a portable form of %s", (text, form) => {
    expect(lintCypher(text)).toMatchObject([{ form }]);
    expect(guardCypher(form).kind).toBe("read");
  });

  it("marks the word that is wrong and names the one that was meant", () => {
    expect(lintCypher("MATCH (v:Vender) RETURN v")).toMatchObject([{ from: 9, to: 15, code: "bad-query", meant: "Vendor" }]);
    expect(lintCypher("MATCH ()-[r:DEVELOP]->() RETURN r")).toMatchObject([{ from: 12, to: 19, meant: "DEVELOPS" }]);
    expect(lintCypher("MATCH (v:Vendor {nameEm: 'x'}) RETURN v.nameEng, v.id")).toMatchObject([
      { from: 17, to: 23, code: "unknown-property", meant: "nameEn" },
      { from: 40, to: 47, code: "unknown-property", meant: "nameEn" },
    ]);
  });

  it("marks nothing in what may be run, and offers nothing where a person has to think", () => {
    expect(lintCypher("MATCH (v:Vendor) WITH {any: 1} AS map, v RETURN map.any, v {.nameEn, more: 1}")).toEqual([]);
    expect(lintCypher("MATCH (n)\nDETACH DELETE n")).toEqual([
      { from: 10, to: 16, code: "write-refused", reason: because("writes-refused", { word: "DETACH" }) },
    ]);
  });
});
