import { spawnSync } from "node:child_process";
import { describe, expect, inject, it } from "vitest";
import { Answer } from "../../schema/answer.ts";
import { SearchResult } from "../../schema/api.ts";

function atlas(...words: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["cli/atlas.mjs", ...words], {
    encoding: "utf8",
    env: { ...process.env, ATLAS_HOME: inject("atlasHome"), NEO4J_URI: "" },
  });
  return { stdout, stderr, status };
}

describe("atlas ask", () => {
  it("answers in the language of the question, with a row a line", () => {
    const { stdout, status } = atlas("ask", "哪些厂商覆盖病理？");
    expect(status).toBe(0);
    expect(stdout).toMatch(/^覆盖某专科的厂商（病理科）：共 \d+ 条：/);
    expect(stdout).toMatch(/^thorough-future\t/m);
  });

  it("gives the API's answer as JSON", () => {
    const answer = Answer.parse(JSON.parse(atlas("ask", "which vendors cover pathology", "--json").stdout));
    expect(answer.state).toBe("found");
    expect(answer.claims.length).toBeGreaterThan(0);
  });

  it("explains how it read the question beside the answer, not in it", () => {
    const { stdout, stderr } = atlas("ask", "which vendors cover pathology", "--explain");
    expect(stderr).toMatch(/^state: found\nreading: \{.*"parameter":"specialty".*\}\nquery: vendors-covering-specialty /);
    expect(stdout).not.toContain("reading:");
  });

  it("says that it does not know, and what can be asked, without failing", () => {
    const { stdout, stderr, status } = atlas("ask", "what does Huawei cost");
    expect([stdout.trim(), status]).toEqual(["Prices and money of companies are not in this data.", 0]);
    expect(stderr).toContain("which vendors cover pathology?");
  });

  it("ends in silence where its reader has seen enough", () => {
    const command = `"${process.execPath}" cli/atlas.mjs ask "which vendors are there" --json | head -c 10`;
    const { stderr } = spawnSync("sh", ["-c", command], {
      encoding: "utf8",
      env: { ...process.env, ATLAS_HOME: inject("atlasHome"), NEO4J_URI: "" },
    });
    expect(stderr).toBe("");
  });

  it.each([
    [["x".repeat(501)], 2, /500/],
    [["which vendors cover pathology", "--lang", "fr"], 2, /lang/],
    [["which vendors cover pathology", "--source", "no-such-source"], 1, /No source has the id no-such-source/],
  ] as const)("refuses %j", (words, code, reason) => {
    const { stdout, stderr, status } = atlas("ask", ...words);
    expect(stderr).toMatch(reason);
    expect([stdout, status]).toEqual(["", code]);
  });
});

describe("atlas search", () => {
  it("lists names with how each matched", () => {
    const { stdout, status } = atlas("search", "透彻影像");
    expect([stdout, status]).toEqual(["thorough-future\tVendor\tThorough Future\t透彻未来\tformer-name: 透彻影像\n", 0]);
  });

  it("gives JSON in the shape of the API, and the nearest names where nothing matches", () => {
    expect(SearchResult.parse(JSON.parse(atlas("search", "bl", "--json").stdout)).hits.length).toBeGreaterThan(0);
    const { stdout, stderr } = atlas("search", "Infravisions");
    expect(stdout).toBe("");
    expect(stderr).toMatch(/nothing found; nearest: .*infervision/);
    expect(atlas("search", "zzzqqq").stderr).toMatch(/^nothing found; nearest: [a-z]/);
    expect(atlas("search", "囧囧囧").stderr).toMatch(
      /nothing found; no name is near\. A search finds names of each kind: Vendor \(.+Hospital \(/,
    );
  });

  it("refuses a text that is too long", () => {
    expect(atlas("search", "x".repeat(501)).status).toBe(2);
  });
});
