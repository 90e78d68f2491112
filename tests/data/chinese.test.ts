import { beforeAll, describe, expect, it } from "vitest";
import { checkDataset } from "../../ingest/checkDataset.ts";
import type { Entity } from "../../ingest/entities.ts";
import { planGraph } from "../../ingest/planGraph.ts";
import { valueText } from "../../schema/valueWords.ts";

describe("what we word ourselves", () => {
  let entities: readonly Entity[];
  beforeAll(async () => {
    ({ entities } = await checkDataset("data"));
  });
  const isChinese = (text: unknown) => typeof text === "string" && /\p{Script=Han}/u.test(text);

  it.each(["Statistic", "Taxonomy", "TaxonomyItem", "PolicyScenario", "Policy", "Conflict"])("names every %s in Chinese", (kind) => {
    const all = entities.filter((entity) => entity.kind === kind);
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(({ entry }) => !isChinese(entry["nameZh"])).map(({ entry }) => entry.id)).toEqual([]);
  });

  it.each([
    ["PolicyScenario", "glossEn", "glossZh", 84],
    ["Policy", "factEn", "factZh", 37],
    ["Conflict", "reading", "readingZh", 8],
  ])("gives every %s's %s in Chinese", (kind, english, chinese, count) => {
    const told = entities.filter((entity) => entity.kind === kind && entity.entry[english] !== undefined);
    expect(told).toHaveLength(count);
    expect(told.filter(({ entry }) => !isChinese(entry[chinese])).map(({ entry }) => entry.id)).toEqual([]);
  });

  it.each(["unit", "wording"])("has Chinese for every %s of a figure", (property) => {
    const figures = entities.flatMap(({ kind, entry }) => [...(kind === "Statistic" ? [entry] : []), ...(entry.measurements ?? [])]);
    const said = new Set(figures.flatMap((figure) => (typeof figure[property] === "string" ? [String(figure[property])] : [])));
    expect(said.size).toBeGreaterThan(10);
    expect([...said].filter((text) => /[a-z]/.test(text) && valueText("zh", property, text) === text)).toEqual([]);
  });

  it("counts a text and its translation as one claim", () => {
    const { nodes } = planGraph(entities);
    const predicates = new Set(nodes.filter(({ labels }) => labels.includes("Claim")).map(({ properties }) => properties["predicate"]));
    expect(["glossEn", "glossZh", "factEn", "factZh", "readingZh"].filter((each) => predicates.has(each))).toEqual(["glossEn", "factEn"]);
    expect(nodes.find(({ id }) => id === "SC08")?.properties["glossZh"]).toBe("就诊前通过文字或语音对话推荐科室和医生。");
  });
});
