import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { PolicyDetail } from "../../schema/policy.ts";
import { chromiumOrSkip } from "./browser.ts";
import { type RunningAtlas, startAtlas } from "./startAtlas.ts";

const chromium = chromiumOrSkip();

describe.skipIf(chromium === null)("the guideline", () => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas(inject("atlasHome"), chromium ?? "");
  });
  afterAll(() => atlas?.close());

  it("shows the 84 clauses of the guideline in both languages, and one with what leads to it", async () => {
    for (const lang of ["en", "zh"] as const) {
      const { page, faults } = await atlas.open("/policy", { lang });
      await page.locator("[data-clause=SC84]").waitFor();
      expect(await page.locator("[data-clause]").count()).toBe(84);
      await page.locator("[data-clause=SC01] a").first().click();
      await page.waitForURL(/\/policy\/SC01/);
      expect(faults).toEqual([]);
    }
  });

  it("says of the report's count of large models that the switches leave it out, where they do", async () => {
    for (const [path, said] of [
      ["/policy", "the report counts 19"],
      ["/policy?evidence=strong", "what the report counts is left out by the switches"],
      ["/policy?evidence=strong&lang=zh", "报告的统计数被开关排除"],
    ] as const) {
      const { page } = await atlas.open(path);
      await page.getByText(said).waitFor();
      await page.context().close();
    }
  });

  it("counts by how closely a mapping fits, and says of what is less close how much there is", async () => {
    const { page } = await atlas.open("/policy");
    const clause = page.locator("[data-clause=SC01]");
    for (const match of ["exact", "related", "counted"] as const) {
      await page.getByRole("combobox", { name: "Mappings that count" }).selectOption(match);
      const { counts } = await (await fetch(`${atlas.address}/api/policy/SC01?match=${match}`)).json();
      await expect.poll(() => clause.textContent()).toContain(`${counts.models} models`);
      if (counts.related > 0)
        expect(await clause.textContent()).toContain(`${counts.related} ${match === "exact" ? "not exactly" : "only"}`);
    }
    await page.context().close();
  });

  it.each(["en", "zh"] as const)("opens each number beside a clause as names with the claims that put them there, in %s", async (lang) => {
    const { page, faults } = await atlas.open("/policy", { lang });
    const detail = PolicyDetail.parse(await (await fetch(`${atlas.address}/api/policy/SC08`)).json());
    const clause = page.locator("[data-clause=SC08]");
    await clause.waitFor();
    for (const [index, list] of (["models", "vendors", "hospitals"] as const).entries()) {
      const names = detail[list];
      const number = clause.locator("button[aria-expanded]").nth(index);
      expect(Number.parseInt((await number.textContent()) ?? "", 10)).toBe(names.length);
      await number.click();
      await expect.poll(() => number.getAttribute("aria-expanded")).toBe("true");
      const rows = clause.locator("[data-answer]");
      await expect
        .poll(async () => (await rows.evaluateAll((all) => all.map((row) => row.getAttribute("data-answer")))).sort())
        .toEqual(names.map(({ id }) => id).sort());
      for (const row of [rows.first(), rows.last()]) {
        const claims = row.getByRole("button", { name: /^\d+ (claims?|条依据)$/ });
        const said = Number.parseInt((await claims.textContent()) ?? "", 10);
        await claims.click();
        const articles = page.getByRole("complementary").getByRole("article");
        await expect.poll(() => articles.count()).toBe(said);
        await page.keyboard.press("Escape");
        await articles.first().waitFor({ state: "detached" });
      }
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("lists the other policies with issuer, number, dates and what they relate to, and says what is not known", async () => {
    const { page } = await atlas.open("/policy");
    const { policies } = await (await fetch(`${atlas.address}/api/policy`)).json();
    await page.locator("[data-policy]").first().waitFor();
    const others = policies.length - 1;
    expect(await page.locator("[data-policy]").count()).toBe(others);
    await page.getByRole("heading", { name: `Other policies ${others}` }).waitFor();
    expect(await page.getByRole("contentinfo").textContent()).toContain(`84 clauses · ${others} other policies`);
    const known = page.locator("[data-policy=pol-nmpa-ai-regulation-2026]");
    for (const text of ["NMPA", "国药监综〔2026〕6号", "11 Mar 2026", "C10"]) expect(await known.textContent()).toContain(text);
    const unknown = page.locator("[data-policy=pol-tianjin-internet-care-2026]");
    for (const text of ["not stated in our sources", "no address of an official text"]) expect(await unknown.textContent()).toContain(text);
    await known.getByRole("heading").getByRole("link").click();
    await page.waitForURL(/pol-nmpa-ai-regulation-2026/);
    await page.getByRole("link", { name: /^Official text \(www.gov.cn\)/ }).waitFor();
    await page.context().close();
  });
});
