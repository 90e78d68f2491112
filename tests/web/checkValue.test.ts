import { describe, expect, it } from "vitest";
import { parseParameters } from "../../cypher/parseParameters.ts";
import { readQueries } from "../../cypher/queryFiles.ts";
import { checkValue, rowsAsked, strayNames } from "../../web/pages/queries/checkValue.ts";

const queries = await readQueries();
const words = {
  wholeNumber: "whole",
  atLeast: (number: number) => `at least ${number}`,
  atMost: (number: number) => `at most ${number}`,
  dateForm: "date",
  notListed: "not listed",
};
const typed = [
  "1",
  "0",
  "-1",
  " 2 ",
  "3.5",
  "1e3",
  "99999",
  "many",
  "2025",
  "2025-13",
  "2025-02-31",
  "2025-02-28",
  "25-1-1",
  "true",
  "constructor",
  "Model",
  "descending",
  "III",
];

describe("what is typed into a query's form", () => {
  it("is right exactly where the server takes it, for every parameter of every query", () => {
    const judged = { right: 0, wrong: 0 };
    for (const query of queries) {
      for (const [name, parameter] of Object.entries(query.header.parameters)) {
        // An entity is chosen from those there are, and a text is any.
        if (parameter.kind === "entity" || parameter.kind === "text") continue;
        const alone = { ...query, header: { ...query.header, parameters: { [name]: parameter } } };
        for (const value of typed) {
          const said = checkValue(words, parameter, value);
          expect([query.name, name, value, said === null]).toEqual([query.name, name, value, parseParameters(alone, { [name]: value }).ok]);
          judged[said === null ? "right" : "wrong"] += 1;
        }
      }
    }
    expect(judged.right).toBeGreaterThan(80);
    expect(judged.wrong).toBeGreaterThan(1_000);
  });

  it("is told what is wrong with it", () => {
    const integer = { kind: "integer", min: 1, max: 5, label: { en: "n", zh: "n" } } as const;
    const date = { kind: "date", label: { en: "d", zh: "d" } } as const;
    expect(["x", "0", "6", "3"].map((value) => checkValue(words, integer, value))).toEqual(["whole", "at least 1", "at most 5", null]);
    expect(["soon", "2025-02-31", "2025-02"].map((value) => checkValue(words, date, value))).toEqual(["date", "date", null]);
  });
});

describe("the address of a saved query", () => {
  it("names what the query does not take, and nothing that every view has", () => {
    const { parameters } = queries.find(({ name }) => name === "models-of-vendor")?.header ?? { parameters: {} };
    expect(strayNames(parameters, "?vendor=huawei&foo=bar&lang=zh&evidence=strong&claims=clm-1&foo=2&limit=3")).toEqual(["foo"]);
    expect(strayNames(parameters, "?vendor=huawei")).toEqual([]);
  });

  it("says how many rows, at most as many as one request gives", () => {
    expect(["?limit=3", "", "?limit=many", "?limit=0", "?limit=5000"].map((search) => rowsAsked(search, 1_000))).toEqual([
      3, 1_000, 1_000, 1_000, 1_000,
    ]);
  });
});
