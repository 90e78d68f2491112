import { spawnSync } from "node:child_process";
import { describe, expect, inject, it } from "vitest";
import { toTable, widthOf } from "../../cli/table.ts";
import { QueryResult } from "../../schema/savedQuery.ts";

function atlas(...words: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["cli/atlas.mjs", "query", ...words], {
    encoding: "utf8",
    env: { ...process.env, ATLAS_HOME: inject("atlasHome"), NEO4J_URI: "" },
  });
  return { stdout, stderr, status };
}

describe("atlas query", () => {
  it("lists every saved query with its title", () => {
    const { stdout, status } = atlas();
    expect(status).toBe(0);
    expect(stdout).toMatch(/^vendors-covering-specialty +Vendors covering a specialty$/m);
    expect(JSON.parse(atlas("--json").stdout).queries.length).toBeGreaterThanOrEqual(40);
  });

  it("prints the pathology vendors without any parameter, in both languages", () => {
    expect(atlas("vendors-covering-specialty").stdout).toMatch(/^Thorough Future \(thorough-future\) +3 /m);
    const { stdout, stderr } = atlas("vendors-covering-specialty", "--lang", "zh");
    expect(stdout).toMatch(/^透彻未来 \(thorough-future\) +3 /m);
    expect(stderr).toMatch(/^\d+ of \d+ rows$/m);
  });

  it("gives a page as JSON in the shape of the API, with the total of all", () => {
    const { stdout } = atlas("models-of-vendor", "--vendor", "huawei", "--limit", "2", "--offset", "1", "--json");
    const result = QueryResult.parse(JSON.parse(stdout));
    expect(result.rows).toHaveLength(2);
    expect(result.total).toBeGreaterThan(3);
    expect(result.truncated).toBe(true);
    expect(result.graph.totals.nodes).toBe(result.total + 1);
  });

  it("prints CSV with the name of each entity in the language asked for, and what stands behind each row", () => {
    const [head, first] = atlas("models-of-vendor", "--vendor", "huawei", "--csv", "--lang", "zh", "--limit", "1")
      .stdout.trimEnd()
      .split("\r\n");
    expect(head).toMatch(/^vendor,vendor name,.*model,model name,.*claimIds,sourceIds,strongestTier$/);
    expect(first).toMatch(/^huawei,华为,.*clm-[^,]+,[a-z][^,]+,[a-z-]+$/);
  });

  it("counts what the switches count", () => {
    const { stdout, status } = atlas("vendors-covering-specialty", "--evidence", "strong", "--json");
    const { total, scope } = QueryResult.parse(JSON.parse(stdout));
    expect(status).toBe(0);
    expect(scope).toEqual({ evidence: "strong", largeOnly: false, noPlaceholders: false });
    expect(total).toBeLessThan(QueryResult.parse(JSON.parse(atlas("vendors-covering-specialty", "--json").stdout)).total);
    expect(atlas("vendors-covering-specialty", "--evidence", "rumours").stderr).toMatch(/Allowed choices are any, independent, strong/);
  });

  it.each([
    [["nothing-of-this-name"], /no saved query nothing-of-this-name/],
    [["models-of-vendor"], /--vendor: missing[\s\S]*usage: atlas query models-of-vendor --vendor <entity>/],
    [["models-of-vendor", "--vendor"], /--vendor has no value/],
    [["models-of-vendor", "huawei"], /"huawei" stands alone/],
    [["models-of-vendor", "--vendor", "huawei", "--vendor=tencent"], /--vendor: given more than once/],
    [["models-of-vendor", "--vendor", "no-such-vendor"], /--vendor: no entity has the id no-such-vendor/],
    [["models-of-vendor", "--vendor", "spec-pathology"], /spec-pathology is a Specialty; give a Vendor or Hospital/],
    [["models-per-year", "--limit", "many"], /--limit is a whole number/],
  ])("refuses %j with what to do, as wrong usage", (words, message) => {
    const { stdout, stderr, status } = atlas(...words);
    expect(stderr).toMatch(message);
    expect([stdout, status]).toEqual(["", 2]);
  });
});

describe("a result in text", () => {
  const rows = [
    { name: "透彻未来", note: 'a "b", c' },
    { name: "abc", note: null },
  ];
  it("aligns Chinese, which takes two columns a character", () => {
    expect(widthOf("透彻a")).toBe(5);
    expect(toTable({ columns: ["name", "note"], rows }, "en").split("\n")).toEqual(["name      note", '透彻未来  a "b", c', "abc"]);
  });
  it("says our own texts and words in the reader's language, each once", () => {
    const measured = { metric: "training images", metricZh: "训练图像数", unit: "images", ofReport: true };
    const columns = ["metric", "metricZh", "unit", "ofReport"];
    expect(toTable({ columns, rows: [measured] }, "zh").split("\n")[1]).toBe("训练图像数  张图像  是");
    expect(toTable({ columns, rows: [measured] }, "en").split("\n")[1]).toBe("training images  images  yes");
  });
});
