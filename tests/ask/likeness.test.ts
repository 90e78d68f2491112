import { describe, expect, it } from "vitest";
import { likenessTo } from "../../ask/likeness.ts";

describe("how near a name comes to a text", () => {
  const order = (text: string, names: readonly string[]): string[] => {
    const likeness = likenessTo(text, 2);
    return names.toSorted((a, b) => likeness(b) - likeness(a));
  };

  it("is one for the text itself and nothing where they share nothing", () => {
    for (const text of ["infervision", "数坤科技", "华佗gpt"]) expect(likenessTo(text, 2)(text)).toBe(1);
    expect(likenessTo("abc", 2)("xyz")).toBe(0);
    expect(likenessTo("", 2)("")).toBe(0);
  });

  it("grows with the letter pairs and characters shared, and falls less by what a name has besides", () => {
    expect(order("infravisions", ["visionunite", "infervision", "wisionai"])[0]).toBe("infervision");
    expect(order("肺结检测", ["基因检测", "肺结节检测", "影像"])).toEqual(["肺结节检测", "基因检测", "影像"]);
    expect(likenessTo("ab", 2)("abcd")).toBeGreaterThan(likenessTo("abcd", 2)("ab"));
  });

  it("counts a pair as often as both have it, and single letters where asked to", () => {
    expect(likenessTo("aaaa", 2)("aa")).toBeCloseTo(1 / 3);
    expect(likenessTo("abc", 2)("cab")).toBeCloseTo(1 / 2.5);
    expect(likenessTo("abc", 1)("cab")).toBe(1);
    expect(likenessTo("a", 2)("ba")).toBe(0);
  });
});
