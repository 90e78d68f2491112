import { describe, expect, it } from "vitest";
import { guardCypher } from "../../../cypher/guard/guardCypher.ts";
import { because } from "../../../schema/problemReason.ts";
import { notPortable } from "./notPortable.ts";

/** What depends on the value given. */
const withValues: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
  ["RETURN $s = 1", { s: "1" }, "like with like"],
  ["RETURN 1 IN $s", { s: ["1"] }, "like with like"],
  ["UNWIND $rows AS row RETURN row.n = 1", { rows: [{ n: "1" }] }, "like with like"],
  ["MATCH (v:Vendor {founded: $year}) RETURN v", { year: 2014 }, "like with like"],
  ["RETURN [1] + $n", { n: 2 }, "list + [value]"],
  ["RETURN date($d)", { d: "2025" }, "as text"],
];

describe("the guard and the two engines", () => {
  it.each(withValues)("refuses %s with %o", (query, parameters, offered) => {
    expect(guardCypher(query, parameters)).toMatchObject({ kind: "refused", code: "not-portable", what: expect.stringContaining(offered) });
    expect(guardCypher(query)).toMatchObject({ kind: "read" });
  });

  it("gives engines a form that says the same where the two read one differently, and keeps the column's name", () => {
    expect(guardCypher("RETURN round(1 - 3.5), round(2.5) AS up")).toMatchObject({
      text: "RETURN floor((1 - 3.5) + 0.5) AS `round(1 - 3.5)`, round(2.5) AS up",
    });
  });

  it.each(notPortable)("refuses %s and offers what is portable", (text, offered) => {
    expect(guardCypher(text)).toMatchObject({ kind: "refused", code: "not-portable", what: expect.stringContaining(offered) });
  });

  it("names the line and column, and what was meant by an unknown word", () => {
    expect(guardCypher("MATCH (v:Vendor)\n  -[:DEVELOP]->(m) RETURN v")).toEqual({
      kind: "refused",
      code: "bad-query",
      line: 2,
      column: 6,
      what: "there is no relationship type DEVELOP; did you mean DEVELOPS?",
      reason: because("no-type-near", { name: "DEVELOP", meant: "DEVELOPS" }),
    });
  });

  it("answers listed procedures from the graph and gives engines a text without comments", () => {
    expect(guardCypher("CALL db.labels() YIELD label AS l RETURN l; // all")).toEqual({
      kind: "read",
      text: "CALL { MATCH (n) UNWIND labels(n) AS each RETURN DISTINCT each AS `l` } RETURN l",
    });
    expect(guardCypher("CALL db.labels() YIELD name RETURN name")).toMatchObject({ what: "the column is called label" });
    expect(guardCypher("CALL db.labels() RETURN 1")).toMatchObject({ what: "write YIELD label before what follows" });
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
