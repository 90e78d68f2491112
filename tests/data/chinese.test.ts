import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readQueries } from "../../cypher/queryFiles.ts";
import { checkDataset } from "../../ingest/checkDataset.ts";
import type { Entity } from "../../ingest/entities.ts";
import { planGraph } from "../../ingest/planGraph.ts";
import type { Note } from "../../ingest/problem.ts";
import { isEnglish } from "../../ingest/translations.ts";
import { dataFiles } from "../../schema/dataFiles.ts";
import { wordedFields } from "../../schema/translations.ts";
import { valueText } from "../../schema/valueWords.ts";

describe("what we word ourselves", () => {
  let entities: readonly Entity[];
  let notes: readonly Note[];
  beforeAll(async () => {
    ({ entities, notes } = await checkDataset("data"));
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

  const translations = () => dataFiles.translations.parse(parse(readFileSync("data/translations.yaml", "utf8"))).translations;

  it("has Chinese for every text of ours", () => {
    expect(notes.filter(({ code }) => code === "untranslated").map(({ message }) => message)).toEqual([]);
    const said = entities.flatMap(({ entry }): Readonly<Record<string, unknown>>[] => [
      entry,
      ...(entry.measurements ?? []),
      ...(entry.claims ?? []).map(({ properties }) => properties ?? {}),
    ]);
    const fields = [
      "metric",
      "conditions",
      "note",
      "topic",
      "scope",
      "group",
      "path",
      "developerNote",
      "disambiguation",
      "nameZhNote",
      "nameStatus",
    ];
    const texts = fields.flatMap((field) => said.map((one) => [one[field], one[`${field}Zh`]]));
    const english = texts.filter(([text]) => typeof text === "string" && isEnglish(text));
    expect(english.length).toBeGreaterThan(800);
    expect(english.filter(([, chinese]) => chinese === undefined)).toEqual([]);
  });

  it("leaves only names and percentages as they are", () => {
    const without = Object.values(translations()).filter((chinese) => !isChinese(chinese));
    expect(without).toEqual([
      "11.74%",
      "37.72%",
      "40.57%",
      "MaiDe / Maide Intelligence",
      "Nanda Feite / Nanjing Feite",
      "Thorough Future / TouChe Future / Touche Future",
      "Yice / YiCe Technology",
      "iFlytek Healthcare / iFlytek Medical",
    ]);
  });

  it("has the Chinese of every text of ours beside it in what a saved query lists", async () => {
    // The states of a policy and of a disagreement are words of the vocabulary.
    const ours = wordedFields.filter((field) => field !== "status");
    const lacking = (await readQueries()).flatMap(({ name, cypher }) => {
      const listed = ours.filter((field) => new RegExp(`\\.${field} AS `).test(cypher));
      return listed.filter((field) => !new RegExp(`\\.${field}Zh AS `).test(cypher)).map((field) => `${name} ${field}`);
    });
    expect(lacking).toEqual([]);
  });

  it("translates no text that no longer stands in the data", () => {
    expect(notes.filter(({ code }) => code === "unused").map(({ message }) => message)).toEqual([]);
  });

  it("keeps the translations sorted", () => {
    const texts = Object.keys(translations());
    expect(texts).toEqual([...texts].sort());
  });

  it("carries a text's Chinese to the node, the claim, the relationship and the place in the source", () => {
    const { nodes, relationships } = planGraph(entities);
    const claim = nodes.find(({ properties }) => properties["statement"] === "clm-t-ant-zj");
    expect(claim?.properties).toMatchObject({
      predicateZh: "合同金额，浙江省医疗人工智能服务平台",
      conditionsZh: "由支付宝（杭州）数字服务技术中标",
    });
    expect(nodes.find(({ id }) => id === "nanda-feite")?.properties).toMatchObject({ focusZh: ["体重管理", "慢性病"] });
    const works = relationships.find(({ from, type }) => from === "zhang-zhiyun" && type === "WORKS_FOR");
    expect(works?.properties["roleZh"]).toBe("联合创始人");
    const places = relationships.filter(({ type, properties }) => type === "STATED_IN" && properties["section"] === "Preface");
    expect(new Set(places.map(({ properties }) => properties["sectionZh"]))).toEqual(new Set(["前言"]));
  });
});
