import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { lintBeside, lintCounts, lintOpens, lintQuery } from "../../cypher/lintQuery.ts";
import { queryFolder, readQueries } from "../../cypher/queryFiles.ts";
import { parseSavedQuery } from "../../cypher/savedQuery.ts";

const problemsOf = (name: string, text: string) => {
  const parsed = parseSavedQuery(name, text);
  const problems = parsed.ok ? lintQuery(parsed.query) : parsed.problems;
  return problems.map(({ line, message }) => `${name}.cypher:${line} ${message}`);
};

describe("the saved queries", () => {
  it("have no problem in any file, and no two share a title", async () => {
    const files = (await readdir(queryFolder)).filter((file) => file.endsWith(".cypher"));
    const texts = await Promise.all(
      files.map(async (file) => ({ name: file.replace(/\.cypher$/, ""), text: await readFile(`${queryFolder}/${file}`, "utf8") })),
    );
    expect(texts.flatMap(({ name, text }) => problemsOf(name, text))).toEqual([]);
    const queries = await readQueries();
    expect(lintBeside(queries)).toEqual([]);
    expect([...lintOpens(queries), ...queries.flatMap(lintCounts)]).toEqual([]);
    expect(queries.length).toBeGreaterThanOrEqual(40);
    expect(new Set(queries.map(({ header }) => header.title.en)).size).toBe(queries.length);
    expect(new Set(queries.map(({ header }) => header.title.zh)).size).toBe(queries.length);
  });
});

const header = `/*---
title: { en: Vendors, zh: 厂商 }
description: { en: All vendors., zh: 所有厂商。 }
purpose: vendor
parameters: {}
columns:
  vendor: { label: { en: vendor, zh: 厂商 }, as: entity }
---*/`;
const good = "MATCH (vendor:Vendor)\nRETURN vendor\nORDER BY vendor.id\nLIMIT $limit";
const withBody = (body: string) => problemsOf("q", `${header}\n${body}\n`);

describe("the lint of a saved query", () => {
  it("finds nothing in a good one", () => expect(withBody(good)).toEqual([]));

  it.each([
    ["an unknown label", good.replace(":Vendor", ":Vender"), "q.cypher:9 there is no label Vender; did you mean Vendor?"],
    ["an unknown relationship type", good.replace("r)\n", "r)-[:MAKES]->(:Model)\n"), "q.cypher:9 there is no relationship type MAKES"],
    ["an unknown property", good.replace("BY ", "BY vendor.colour, "), "q.cypher:11 no node or relationship has the property colour"],
    [
      "an unknown property in a pattern",
      good.replace("or)\n", "or {colour: 'red'})\n"),
      "q.cypher:9 no node or relationship has the property colour",
    ],
    [
      "the same without a space",
      good.replace("or)\n", "or {colour:'red'})\n"),
      "q.cypher:9 no node or relationship has the property colour",
    ],
    [
      "an unknown property in brackets",
      good.replace("r)\n", "r)\nWHERE vendor['colour'] = 'red'\n"),
      "q.cypher:10 no node or relationship has the property colour",
    ],
    ["a label in small letters", good.replace(":Vendor", ":vender"), "q.cypher:9 there is no label vender; did you mean Vendor?"],
    ["an unknown label in backticks", good.replace(":Vendor", ":`Vender`"), "q.cypher:9 there is no label Vender; did you mean Vendor?"],
    [
      "a type in small letters",
      good.replace("r)\n", "r)-[:develops]->()\n"),
      "q.cypher:9 there is no relationship type develops; did you mean DEVELOPS?",
    ],
    [
      "a property that is a word of the language",
      good.replace("r)\n", "r)-[r]->()\nWHERE r.match = 'exact'\n"),
      "q.cypher:10 the engines read this differently: write `match`",
    ],
    [
      "the size of a pattern",
      good.replace("r)\n", "r)\nWHERE size((vendor)-->()) > 1\n"),
      "q.cypher:10 a pattern has no size in one engine: write COUNT { (a)-->(b) }",
    ],
    [
      "a text compared with a number",
      good.replace("r)\n", "r)\nWHERE vendor.founded = 2014\n"),
      "q.cypher:10 text and number are equal in one engine: compare like with like",
    ],
    [
      "an order by a name of before",
      "MATCH (v:Vendor)\nRETURN v AS vendor\nORDER BY v.id\nLIMIT $limit",
      "q.cypher:11 the engines read this differently: write `vendor`",
    ],
    ["no LIMIT", good.replace("\nLIMIT $limit", ""), "q.cypher:11 must end with a line ORDER BY … and a line LIMIT $limit"],
    ["no ORDER BY", good.replace("\nORDER BY vendor.id", ""), "q.cypher:11 must end with a line ORDER BY … and a line LIMIT $limit"],
    ["an order that is not total", good.replace("vendor.id", "vendor.nameEn"), "q.cypher:11 the order is not total: end it with an id"],
    [
      "an order by a new name that may be null",
      "MATCH (v:Vendor)\nRETURN v.founded AS vendor\nORDER BY vendor IS NULL, vendor, v.id\nLIMIT $limit",
      "q.cypher:10 the engines read this differently: write WITH",
    ],
    ["other columns", good.replace("RETURN vendor", "RETURN vendor AS who"), "q.cypher:10 returns who; the header lists vendor"],
    ["a parameter it does not declare", good.replace("or)\n", "or {id: $who})\n"), "q.cypher:9 $who is not in the header"],
  ])("refuses %s with file and line", (_, body, problem) => expect(withBody(body)).toContain(problem));

  it.each([
    "MATCH (n:Vendor|Hospital)",
    "MATCH (n:Vendor&!Hospital)",
    "MATCH (m:Model)-[:COVERS]->{1,4}(s)",
    "MATCH p = SHORTEST 1 (a:Vendor)--(b:Model)",
    "MATCH (m:Model) WITH COLLECT { MATCH (m)-[:COVERS]->(s:Scenario) RETURN s.id } AS ids",
    "MATCH (m:Model) WITH collect(m.id)[0] AS first",
    "WITH date('2024-03-05').month AS month",
    "MATCH (m:Model) WHERE '1' = 1",
    "MATCH (m:Model) WHERE 1 IN ['1']",
    "MATCH (m:Model), (v:Vendor) WITH coalesce(m, v) AS x",
    "MATCH (m:Model) WITH CASE WHEN m.openWeights THEN m END AS x",
    "MATCH (m:Model) UNWIND [m] AS x",
    "MATCH p = (m:Model)-[:COVERS]->(s:Scenario) WITH [x IN nodes(p) | x] AS xs",
    "WITH [1] + 2 AS xs",
    "MATCH (m:Model) WITH m.aliases[-3..-1] AS xs",
    "MATCH (m:Model) WHERE any(x IN m.aliases WHERE x = 'a')",
    "MATCH (m:Model) WHERE [1,0] >= [1]",
    "MATCH (m:Model) WHERE true > false",
    "WITH 4 ^ 6 ^ 3 AS x",
    "WITH toInteger('2.9') AS x",
    "MATCH (m:Model)-[:VERSION_OF*2..1]->(n:Model)",
    "MATCH (m:Model) WITH [(m)-[:COVERS]->(s) | s.nameEn] AS names",
    "MATCH (m:Model)-[r]->(s) WHERE r:COVERS",
    "WITH duration.between(1, 2) AS d",
    "CREATE (n:Vendor)",
    "CALL db.labels()",
  ])("refuses what is not portable: %s", (line) =>
    expect(withBody(`${line}\n${good}`).filter((problem) => problem.startsWith("q.cypher:9 "))).not.toEqual([]),
  );

  it("does not mistake comments and strings for Cypher", () => {
    expect(
      withBody(good.replace("\nRETURN", "\n// CREATE (n:Nothing) any(x IN y)\nWHERE vendor.nameEn <> 'MERGE (n:Nope {bad: 1})'\nRETURN")),
    ).toEqual([]);
  });
});

describe("a header", () => {
  it.each([
    ["not YAML", header.replace("purpose: vendor", "purpose: [vendor"), /^q\.cypher:\d+ /],
    ["an unknown purpose", header.replace("purpose: vendor", "purpose: fun"), /^q\.cypher:4 purpose/],
    ["a missing Chinese title", header.replace(", zh: 厂商 }\ndes", " }\ndes"), /^q\.cypher:2 title/],
    ["an unknown field", header.replace("purpose:", "colour: red\npurpose:"), /^q\.cypher:\d+ .*colour/],
    ["a column of an unknown kind", header.replace("as: entity", "as: thing"), /^q\.cypher:7 columns/],
    ["none at all", "", /^q\.cypher:1 the file must start with a header/],
  ])("is refused with its line where it is %s", (_, head, problem) => {
    expect(problemsOf("q", `${head}\n${good}\n`)).toEqual(expect.arrayContaining([expect.stringMatching(problem)]));
  });

  it("may stand beside queries that are there, by parameters that both have", () => {
    const beside = header.replace("---*/", "beside: [{ query: q, parameters: { vendor: vendor } }, { query: p, parameters: {} }]\n---*/");
    const parsed = parseSavedQuery("q", `${beside}\n${good}\n`);
    expect(parsed.ok && lintBeside([parsed.query])).toEqual([
      "q.cypher:1 beside: vendor is no parameter of q",
      "q.cypher:1 beside: vendor is not a parameter",
      "q.cypher:1 beside: no query is named p",
    ]);
  });

  it("may say of a count which query lists its rows, and gives that what it needs of columns and parameters it has", () => {
    const open = (opens: string, as = "integer") =>
      header.replace("as: entity }", `as: entity }\n  models: { label: { en: models, zh: 模型 }, as: ${as}, opens: ${opens} }`);
    const problems = (head: string) => {
      const counts = parseSavedQuery("q", `${head}\n${good}\n`);
      const rows = parseSavedQuery(
        "rows",
        `${header.replace("{}", "{ vendor: { kind: entity, of: [Vendor], label: { en: v, zh: 厂 } } }")}\n${good}\n`,
      );
      return counts.ok && rows.ok && lintOpens([counts.query, rows.query]).map((problem) => problem.replace(/^.*opens: /, ""));
    };
    expect(problems(open("{ query: rows, parameters: { vendor: [vendor] } }"))).toEqual([]);
    expect(problems(open("{ query: none, parameters: {} }"))).toEqual(["no query is named none"]);
    expect(problems(open("{ query: rows, parameters: {} }"))).toEqual(["rows needs vendor"]);
    expect(problems(open("{ query: rows, parameters: { vendor: [who], year: ['=2024'] } }"))).toEqual([
      "who is neither a column nor a parameter",
      "year is no parameter of rows",
    ]);
    expect(problems(open("{ query: rows, parameters: { vendor: [vendor] } }", "text"))).toEqual(["only whole numbers count rows"]);
  });

  it("says of a count what it counts", () => {
    const problems = (columns: string) => {
      const parsed = parseSavedQuery("q", `${header.replace("as: entity }", `as: entity }\n${columns}`)}\n${good}\n`);
      return parsed.ok && lintCounts(parsed.query).map((problem) => problem.replace(/^q.cypher:1 columns\./, ""));
    };
    const column = (name: string, rest: string) => `  ${name}: { label: { en: x, zh: 项 }, as: ${rest} }`;
    expect(problems([column("models", "integer, listed: modelIds"), column("modelIds", "list")].join("\n"))).toEqual([]);
    expect(problems([column("claims", "integer"), column("claimIds", "list")].join("\n"))).toEqual([]);
    expect(problems(column("rank", "number"))).toEqual([]);
    expect(problems(column("models", "integer"))).toEqual([
      "models: a count says what it counts: opens, or listed; what counts nothing is as: number",
    ]);
    expect(problems(column("claims", "integer"))).toHaveLength(1);
    expect(problems(column("models", "integer, listed: modelIds"))).toEqual(["models: listed names no column that is a list: modelIds"]);
    expect(problems([column("rank", "number, listed: ids"), column("ids", "list")].join("\n"))).toEqual([
      "rank: only whole numbers count what is listed",
    ]);
  });

  it("may ask only for parameters that it declares", () => {
    const asking = header.replace("---*/", 'ask: { en: ["who is {person}"], zh: [] }\n---*/');
    expect(problemsOf("q", `${asking}\n${good}\n`)).toEqual(["q.cypher:1 ask: {person} is not a parameter"]);
  });
});
