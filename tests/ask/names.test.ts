import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findMentions } from "../../ask/mentions.ts";
import { buildNameIndex, type NameEntry, type NameIndex } from "../../ask/names.ts";
import { closestNames, nearestNames, searchNames } from "../../ask/search.ts";
import { readNames } from "../../cypher/readNames.ts";
import { openRelease } from "../setup/openRelease.ts";

const lookups = readFileSync("tests/ask/lookups.tsv", "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [lang = "", text = "", ids = ""] = line.split("\t");
    return { lang, text, ids: ids.split("|") };
  });

describe("the name index of the dataset", () => {
  let names: readonly NameEntry[];
  let index: NameIndex;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const { engine } = await openRelease();
    close = () => engine.close();
    names = await readNames(engine.read);
    index = buildNameIndex(names);
  });
  afterAll(() => close());
  const first = (text: string) => searchNames(index, text, { limit: 1 }).hits[0];

  it("finds the entity meant first for at least 98 of 100 look-ups in each language", () => {
    for (const lang of ["zh", "en"]) {
      const asked = lookups.filter((lookup) => lookup.lang === lang);
      const missed = asked.filter(({ text, ids }) => !ids.includes(first(text)?.id ?? ""));
      const score = (100 * (asked.length - missed.length)) / asked.length;
      console.log(`look-ups ${lang}: ${asked.length - missed.length} of ${asked.length} first (${score.toFixed(1)} %)`);
      for (const { text, ids } of missed) console.log(`  missed: ${text} → ${first(text)?.id}, not ${ids.join(" or ")}`);
      expect(asked.length).toBeGreaterThanOrEqual(100);
      expect(score).toBeGreaterThanOrEqual(98);
    }
  });

  it("has every spelling of the report in the table, and finds each", () => {
    for (const { id, reportSpellings } of names) {
      for (const spelling of reportSpellings) {
        expect(lookups.map(({ text }) => text)).toContain(spelling);
        const same = searchNames(index, spelling).hits.filter(({ matched }) => matched.how !== "fuzzy");
        expect(same.map((hit) => hit.id)).toContain(id);
      }
    }
  });

  it("says how a name matched", () => {
    const how = (text: string) => first(text)?.matched;
    expect(how("透彻影像")).toEqual({ text: "透彻影像", how: "former-name" });
    expect(how("Nanjing Feite")).toEqual({ text: "Nanjing Feite", how: "report-spelling" });
    expect(how("xunfeiyiliao")).toEqual({ text: "讯飞医疗", how: "pinyin" });
    expect(how("skkj")).toEqual({ text: "数坤科技", how: "initials" });
    expect(how("infervison")?.how).toBe("fuzzy");
    expect(how("SC12")?.how).toBe("id");
    expect(how("医渡云")?.how).toBe("alias");
    expect(how("数坤科技")?.how).toBe("name");
  });

  it("never takes one Chinese name for another that differs in a character", () => {
    expect(searchNames(index, "数昆科技").hits.filter(({ matched }) => matched.how === "fuzzy")).toEqual([]);
    expect(searchNames(index, "推思医疗").hits).toEqual([]);
  });

  it("does not take one figure for another", () => {
    expect(searchNames(index, "baichuan-m4").hits).toEqual([]);
  });

  it("shows both entities that share an alias", () => {
    const ids = searchNames(index, "CareGPT").hits.map(({ id }) => id);
    expect(ids.slice(0, 2).sort()).toEqual(["caregpt-open", "caregpt-weimai"]);
  });

  it("keeps to the kinds asked for, and pages through the rest", () => {
    const hospitals = searchNames(index, "上海", { kinds: ["Hospital"], limit: 5 });
    expect(hospitals.hits.every(({ kind }) => kind === "Hospital")).toBe(true);
    const all = searchNames(index, "上海", { kinds: ["Hospital"], limit: 100 }).hits.map(({ id }) => id);
    const next = searchNames(index, "上海", { kinds: ["Hospital"], limit: 5, offset: 5 });
    expect([...hospitals.hits, ...next.hits].map(({ id }) => id)).toEqual(all.slice(0, 10));
    expect(searchNames(index, "瑞金", { kinds: ["Vendor"] }).hits.map(({ id }) => id)).toContain("ruijin");
  });

  it("offers the nearest names where none matches", () => {
    expect(nearestNames(index, "Infravisions", 3).map(({ id }) => id)).toContain("infervision");
    expect(nearestNames(index, "数昆科技", 5).length).toBeGreaterThan(0);
    expect(nearestNames(index, "", 5)).toEqual([]);
  });

  it("puts first what shares the most with a text, each once, and the same on every call", () => {
    expect(closestNames(index, "数昆科技", 5)[0]?.id).toBe("shukun-technology");
    expect(closestNames(index, "推思医疗", 5)[0]?.id).toBe("infervision");
    for (const text of ["zzzqqq", "肺结节检测王", "数昆科技", "google"]) {
      const near = closestNames(index, text, 5);
      const ids = near.map(({ id }) => id);
      expect(near.length).toBeGreaterThan(0);
      expect(new Set(ids).size).toBe(ids.length);
      expect(closestNames(buildNameIndex(names.toReversed()), text, 5)).toEqual(near);
    }
  });

  it("has nothing nearest to a text where no name has a character of it", () => {
    for (const text of ["", "囧囧囧", "ⵣⵣ", "!?…"]) expect(closestNames(index, text, 5)).toEqual([]);
    expect(nearestNames(index, "zzzqqq", 5)).toEqual([]);
  });

  it("finds all names in a question, the longest each, and everybody who bears them", () => {
    const ids = (text: string) => findMentions(index, text).map(({ entries }) => entries.map(({ id }) => id));
    expect(ids("推想医疗和数坤科技有什么区别")).toEqual([["infervision"], ["shukun-technology"]]);
    expect(ids("Does Shukun Technology's Shukun Kun run at 北京协和医院?")).toEqual([["shukun-technology"], ["shukun-kun"], ["pumch"]]);
    expect(ids("who makes CareGPT")[0]?.toSorted()).toEqual(["caregpt-open", "caregpt-weimai"]);
    expect(ids("must I keep fresh air")).toEqual([]);
  });

  it("takes any text for a text", () => {
    for (const text of ["", " ", "\u0000", "😀", "' OR 1=1 //", "a".repeat(10_000), "\ud800", "MATCH (n) DETACH DELETE n"]) {
      expect(searchNames(index, text).hits.length).toBeLessThanOrEqual(20);
      expect(findMentions(index, text)).toBeDefined();
    }
  });
});
