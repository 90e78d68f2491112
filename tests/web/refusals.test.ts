import { describe, expect, it } from "vitest";
import { guardCypher } from "../../cypher/guard/guardCypher.ts";
import { isTranslated, refusalIn } from "../../web/words/refusals.ts";
import { notPortable } from "../cypher/guard/notPortable.ts";
import { readCorpus } from "../cypher/guard/corpus.ts";

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

  it("keeps the words of the query", () => {
    expect(refusalIn("zh", "DETACH is refused: the console only reads")).toBe("不能使用 DETACH：控制台只读");
    expect(refusalIn("zh", "there is no label Vender; did you mean Vendor?")).toBe("没有标签 Vender；是否想写 Vendor？");
    expect(refusalIn("zh", "expected an expression, found the end")).toBe("这里应是 表达式，却是 结尾");
  });
});
