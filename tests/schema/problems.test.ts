import { describe, expect, it } from "vitest";
import { EngineError, engineCodes } from "../../cypher/engine.ts";
import { guardCypher } from "../../cypher/guard/guardCypher.ts";
import { Problem, problemText } from "../../schema/problem.ts";
import { because, type ReasonCode, reasonSentences, reasonTerms, reasonText } from "../../schema/problemReason.ts";
import { toProblem } from "../../server/problem.ts";
import { readCorpus } from "../cypher/guard/corpus.ts";

const codes = Object.keys(reasonSentences) as ReasonCode[];
const slotsOf = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, slot = ""]) => slot).sort();
const han = /\p{Script=Han}/u;

describe("why something is not answered", () => {
  it.each(codes)("says %s in both languages with the same values", (code) => {
    const { en, zh } = reasonSentences[code];
    expect(slotsOf(zh)).toEqual(slotsOf(en));
    const values = Object.fromEntries(slotsOf(en).map((slot, index) => [slot, `value-${index}`]));
    const said = [reasonText("en", { code, values }), reasonText("zh", { code, values })];
    for (const text of said) for (const value of Object.values(values)) expect(text).toContain(value);
    expect(said.map((text) => [han.test(text), /\{\{|undefined/.test(text)])).toEqual([
      [false, false],
      [true, false],
    ]);
  });

  it("has every term that a sentence may hold in both languages", () => {
    for (const { en, zh } of Object.values(reasonTerms)) expect([han.test(en), han.test(zh)]).toEqual([false, true]);
  });

  it("says every refusal of the corpus in Chinese, and in English as the guard says it", () => {
    const refused = readCorpus("refused").flatMap((text) => {
      const verdict = guardCypher(text);
      return verdict.kind === "refused" ? [verdict] : [];
    });
    expect(refused.filter(({ reason }) => !han.test(reasonText("zh", reason)))).toEqual([]);
    expect(refused.filter(({ reason, what }) => reasonText("en", reason) !== what)).toEqual([]);
  });

  it("keeps the words of the query, and says in Chinese what was looked for", () => {
    const near = because("no-label-near", { name: "Vender", meant: "Vendor" });
    expect(reasonText("zh", near)).toBe("没有标签 Vender；是否想写 Vendor？");
    const expected = because("expected", { expected: ["an expression"], found: ["the end"] });
    expect(["en", "zh"].map((language) => reasonText(language === "zh" ? "zh" : "en", expected))).toEqual([
      "expected an expression, found the end",
      "这里应是 表达式，却是 结尾",
    ]);
  });

  it("says of each parameter what its form calls it, and where in a query something is", () => {
    const reasons = [
      {
        ...because("other-kind", { id: "huawei", kind: ["Vendor"], kinds: ["Specialty", "Organ"] }),
        label: { en: "Specialty", zh: "专科" },
      },
      { ...because("not-a-date", { given: "soon" }), parameter: "from" },
    ];
    expect(problemText("zh", { reasons })).toBe(
      "专科：huawei 属于厂商；这里应为专科或器官\nfrom：“soon”不是日期：应为 YYYY、YYYY-MM 或 YYYY-MM-DD",
    );
    const place = { line: 2, column: 1, what: "" };
    expect(problemText("zh", { reasons: [because("no-hints")], place })).toBe("第 2 行第 1 列：不能用提示：请去掉 USING。");
    expect(problemText("en", { reasons: [because("no-hints")], place })).toBe("Line 2, column 1: no hints: leave USING out.");
  });

  it.each(engineCodes)("says in both languages why an engine fails: %s", async (code) => {
    const problem = Problem.parse(await toProblem(new EngineError(code, "Query exceeded: set dbms.timeout\nmore")).json());
    expect(problem.detail).toBe(problemText("en", problem));
    expect(han.test(problemText("zh", problem))).toBe(true);
    if (code !== "bad-query" && code !== "write-refused") expect(problem.detail).not.toMatch(/dbms|more\b.*\n/);
  });

  it.each([
    [
      "semantic error: Undefined variable 'm'",
      "Variable `m` not defined (line 1, column 24 (offset: 23))",
      "查询在用到 m 的地方没有定义它。",
    ],
    ["semantic error: Missing parameter: $year", "Expected parameter(s): year", "参数 year 没有值；请给出。"],
    ["division by zero: 1 / 0", "/ by zero", "查询中除数为零。"],
    ["numeric value out of range: 9223372036854775807 + 1", "long overflow", "数字超出引擎的范围：最大为 9223372036854775807。"],
    [
      "semantic error: duplicate column name 'a' in query result: a result cannot carry two columns with the same name",
      "Multiple result columns with the same name are not supported (line 1, column 17 (offset: 16))",
      "结果中有两列同名；请用 AS 给其中一列另起名称。",
    ],
  ])("says in both languages what either engine says of a query: %s", async (embedded, neo4j, zh) => {
    for (const words of [embedded, neo4j]) {
      const problem = Problem.parse(await toProblem(new EngineError("bad-query", words)).json());
      expect(problemText("zh", problem)).toBe(zh);
      expect(han.test(problem.detail)).toBe(false);
    }
  });

  it("keeps the words of an engine behind a sentence where they say more than it does", async () => {
    const told = async (words: string) => problemText("zh", Problem.parse(await toProblem(new EngineError("bad-query", words)).json()));
    expect(await told("Type mismatch: expected Float but was String")).toBe("有一个值的类型不符：expected Float but was String");
    expect(await told("something new")).toBe("引擎无法运行这个查询：something new");
  });

  it("does not show what is inside an engine", async () => {
    const failed = [
      new EngineError("bad-query", "Internal error: Variable 'c' not found for ORDER BY"),
      new EngineError("bad-query", "semantic error: Missing parameter for SKIP/LIMIT: $limit\n | 1 |"),
    ];
    const details = await Promise.all(failed.map(async (error) => Problem.parse(await toProblem(error).json()).detail));
    expect(details.filter((detail) => /nternal|\n/.test(detail))).toEqual([]);
  });
});
