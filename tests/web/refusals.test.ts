import { describe, expect, it } from "vitest";
import { EngineError } from "../../cypher/engine.ts";
import { guardCypher } from "../../cypher/guard/guardCypher.ts";
import { Problem } from "../../schema/problem.ts";
import { toProblem } from "../../server/problem.ts";
import { isTranslated, refusalIn } from "../../web/words/refusals.ts";
import { readCorpus } from "../cypher/guard/corpus.ts";
import { notPortable } from "../cypher/guard/notPortable.ts";

describe("refusals in Chinese", () => {
  it.each(notPortable)("says in Chinese why it refuses %s", (text) => {
    const verdict = guardCypher(text);
    expect(verdict.kind === "refused" && isTranslated(verdict.what), JSON.stringify(verdict)).toBe(true);
  });

  it("says every refusal of the corpus in Chinese, and in English as it is", () => {
    const said = readCorpus("refused").flatMap((text) => {
      const verdict = guardCypher(text);
      return verdict.kind === "refused" ? [verdict.what] : [];
    });
    expect(said.filter((what) => !isTranslated(what))).toEqual([]);
    expect(said.filter((what) => refusalIn("en", what) !== what)).toEqual([]);
  });

  it("says in Chinese what the server says where an engine fails", async () => {
    const failed = [
      new EngineError("deadline-exceeded", "Query exceeded timeout. Increase the query timeout in the database configuration."),
      new EngineError("too-much-memory", "unreachable"),
      new EngineError("bad-query", "Internal error: Variable 'c' not found for ORDER BY"),
      new EngineError("bad-query", "semantic error: Missing parameter for SKIP/LIMIT: $limit\n | 1 |"),
    ];
    const details = await Promise.all(failed.map(async (error) => Problem.parse(await toProblem(error).json()).detail));
    expect(details.filter((detail) => !isTranslated(detail) || /Increase|unreachable|nternal|\n/.test(detail))).toEqual([]);
  });

  it("keeps the words of the query", () => {
    expect(refusalIn("zh", "DETACH is refused: the console only reads")).toBe("不能使用 DETACH：控制台只读");
    expect(refusalIn("zh", "there is no label Vender; did you mean Vendor?")).toBe("没有标签 Vender；是否想写 Vendor？");
    expect(refusalIn("zh", "expected an expression, found the end")).toBe("这里应是 表达式，却是 结尾");
  });
});
