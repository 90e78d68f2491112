import { describe, expect, it } from "vitest";
import { parseParameters } from "../../cypher/parseParameters.ts";
import { readQueries } from "../../cypher/queryFiles.ts";
import { reasonText } from "../../schema/problemReason.ts";
import { checkValue, isAskable, rowsAsked, strayNames } from "../../web/pages/queries/checkValue.ts";

const queries = await readQueries();
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
          const said = checkValue("en", parameter, value);
          expect([query.name, name, value, said === null]).toEqual([query.name, name, value, parseParameters(alone, { [name]: value }).ok]);
          expect(isAskable(alone.header.parameters, { [name]: value })).toBe(said === null);
          judged[said === null ? "right" : "wrong"] += 1;
        }
      }
    }
    expect(judged.right).toBeGreaterThan(80);
    expect(judged.wrong).toBeGreaterThan(1_000);
  });

  it("is told what is wrong with it as the server tells it, in both languages", () => {
    const [query] = queries;
    if (!query) throw new Error("there are no queries");
    const integer = { kind: "integer", min: 1, max: 5, label: { en: "n", zh: "n" } } as const;
    const date = { kind: "date", label: { en: "d", zh: "d" } } as const;
    const choice = { kind: "enum", values: { up: { en: "up", zh: "升" } }, label: { en: "e", zh: "e" } } as const;
    for (const [parameter, value, en, zh] of [
      [integer, "x", '"x" is not a whole number from 1 to 5', "“x”不是 1 到 5 的整数"],
      [integer, "6", '"6" is not a whole number from 1 to 5', "“6”不是 1 到 5 的整数"],
      [
        date,
        "2025-02-31",
        '"2025-02-31" is not a date: YYYY, YYYY-MM or YYYY-MM-DD',
        "“2025-02-31”不是日期：应为 YYYY、YYYY-MM 或 YYYY-MM-DD",
      ],
      [choice, "down", '"down" is not one of up', "“down”不在可选值之内：up"],
    ] as const) {
      expect([checkValue("en", parameter, value), checkValue("zh", parameter, value)]).toEqual([en, zh]);
      const served = parseParameters({ ...query, header: { ...query.header, parameters: { it: parameter } } }, { it: value });
      expect(served.ok ? null : served.errors.map((error) => reasonText("zh", error))).toEqual([zh]);
    }
    expect(["3", " 3 ", ""].map((value) => checkValue("en", integer, value))).toEqual([null, null, null]);
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
