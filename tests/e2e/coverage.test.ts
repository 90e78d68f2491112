import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { seriousFaults } from "./axe.ts";
import { chromiumOrSkip } from "./browser.ts";
import { type RunningAtlas, startAtlas } from "./startAtlas.ts";

const chromium = chromiumOrSkip();

describe.skipIf(chromium === null)("coverage", () => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas(inject("atlasHome"), chromium ?? "");
  });
  afterAll(() => atlas?.close());

  it("opens with 13 categories, unfolds one, and a blank says why it is blank and what was searched", async () => {
    const { page, faults } = await atlas.open("/coverage");
    await page
      .getByRole("columnheader")
      .getByRole("button", { name: /^Unfold/ })
      .first()
      .waitFor();
    expect(await page.getByRole("button", { name: /^Unfold/ }).count()).toBe(13);
    await page.getByRole("button", { name: "Unfold Medical Services" }).click();
    await page.getByRole("button", { name: "Fold Medical Services" }).waitFor();
    expect(new URL(page.url()).searchParams.get("unfold")).toBe("C01");
    const blank = page.getByRole("button", {
      name: /Huawei × Intelligent Satisfaction Survey: no .*\d+ sources searched, checked 20\d\d-\d\d/,
    });
    expect(await blank.getAttribute("title")).toBe(await blank.getAttribute("aria-label"));
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("leads from a gap to its lanes by one click, and from a number to its rows by one click", async () => {
    const { page } = await atlas.open("/coverage");
    const list = page.getByRole("navigation", { name: "Reading list" });
    await list.getByRole("link", { name: /Intelligent Satisfaction Survey/ }).click();
    await expect.poll(() => page.url()).toContain("/trace/SC13");
    await page.goBack();
    const number = page.getByRole("button", { name: /^Huawei × Medical Services: \d+ models/ });
    const models = Number((await number.getAttribute("aria-label"))?.match(/: (\d+)/)?.[1]);
    await number.click();
    await list.getByRole("link", { name: "Open as lanes" }).waitFor();
    expect(await list.locator("a[href^='/trace/']").count()).toBeGreaterThanOrEqual(models + 1);
    await page.context().close();
  });

  it.each([
    ["en", "/coverage", "Huawei × Medical Services: ", /(\d+) claims?/, "Evidence"],
    ["zh", "/coverage", "华为 × 医疗服务: ", /(\d+) 条依据/, "依据"],
    [
      "en",
      "/coverage?evidence=strong",
      "Beijing University of Posts and Telecommunications × Medical Services: ",
      /(\d+) claims?/,
      "Evidence",
    ],
  ] as const)("opens as many claims as a cell says, in %s, at %s", async (lang, path, where, claims, evidence) => {
    const { page, faults } = await atlas.open(path, { lang });
    const cell = page.locator(`td button[aria-label^="${where}"]`);
    const said = Number(claims.exec((await cell.getAttribute("aria-label")) ?? "")?.[1]);
    expect(said).toBeGreaterThan(0);
    await cell.click();
    await page
      .getByRole("navigation")
      .getByRole("button", { name: new RegExp(`^${evidence}.*\\b${said}\\b`) })
      .click();
    const drawer = page.getByRole("complementary", { name: evidence });
    await expect.poll(() => drawer.getByRole("article").count()).toBe(said);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each([
    ["/coverage", "en", "Reading list", /^(\d+) vendors? · (\d+) models?$/],
    ["/coverage?evidence=strong", "zh", "阅读列表", /^(\d+) 家厂商 · (\d+) 个模型$/],
    ["/coverage?rows=hospital&columns=section", "zh", "阅读列表", /^(\d+) 家医院 · (\d+) 个模型$/],
    ["/coverage?rows=hospital&evidence=independent", "en", "Reading list", /^(\d+) hospitals? · (\d+) models?$/],
  ] as const)(
    "opens the number under a column to as many vendors or hospitals, and their models to as many, at %s in %s",
    async (path, lang, list, counts) => {
      const { page, faults } = await atlas.open(path, { lang });
      const number = page.locator("tfoot td button").first();
      const said = await number.textContent();
      await number.click();
      const rows = page.getByRole("navigation", { name: list });
      const [, filled, models] = counts.exec((await rows.getByText(counts).textContent()) ?? "") ?? [];
      expect(filled).toBe(said);
      expect(await rows.locator("[data-row]").count()).toBe(Number(said));
      for (const row of (await rows.locator("[data-row]").all()).slice(0, 5)) {
        const own = Number(/(\d+)/.exec((await row.getByRole("button").textContent())?.match(/\d+ ?(models?|个模型)$/)?.[0] ?? "")?.[1]);
        expect(await row.getByRole("link").count()).toBe(own);
      }
      await rows.getByRole("link", { name: new RegExp(`^${models} (models?|个模型)$`) }).click();
      await expect.poll(() => new URL(page.url()).searchParams.get("rows")).toBe("model");
      await expect.poll(() => page.locator("[data-row]").count()).toBe(0);
      await expect.poll(() => rows.locator("a[href^='/trace/']:not(header a):not(h2 ~ a)").count()).toBe(Number(models));
      expect(await page.locator("tfoot [aria-pressed=true]").textContent()).toBe(models);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  it("names who is active where no model is named", async () => {
    for (const [lang, name] of [
      ["en", "Quanzhen"],
      ["zh", "全诊"],
    ] as const) {
      const { page } = await atlas.open("/coverage?row=quanzhen&column=C01", { lang });
      const active = page.getByRole("navigation").getByRole("button", { name: new RegExp(name) });
      await active.waitFor();
      expect(await active.textContent()).not.toContain("quanzhen");
      await page.context().close();
    }
  });

  it.each([
    ["/coverage?column=C01", /^Every step: (\d+) claims$/],
    ["/coverage?lang=zh&columns=section&column=S1", /^每一步：(\d+) 条依据$/],
    ["/policy/S1", /^([\d,]+) claims lead here$/],
  ] as const)("keeps the claims behind a large number in the address by what was asked: %s", async (path, name) => {
    const { page, faults } = await atlas.open(path);
    const button = page.getByRole("button", { name });
    const said = Number(name.exec((await button.textContent()) ?? "")?.[1]?.replace(",", ""));
    expect(said).toBeGreaterThan(350);
    await button.click();
    const articles = page.getByRole("complementary").getByRole("article");
    await expect.poll(() => articles.count()).toBe(100);
    expect(page.url().length).toBeLessThan(200);
    await page.reload();
    await expect.poll(() => articles.count()).toBe(100);
    const more = page.getByRole("complementary").locator("[data-more] button");
    for (let shown = 100; shown < said; shown = Math.min(said, shown + 100)) {
      await more.click();
      await expect.poll(() => articles.count()).toBe(Math.min(said, shown + 100));
    }
    expect(await more.count()).toBe(0);
    await page.keyboard.press("Escape");
    await expect.poll(() => page.url()).toBe(new URL(path, atlas.address).href);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("says in the tip of a blank column why it is blank, and opens that gap as lanes by one click", async () => {
    const { page } = await atlas.open("/coverage");
    const head = page.getByRole("columnheader", { name: "TCM Industry" });
    expect(await head.getAttribute("title")).toMatch(/no .* · \d+ sources searched, checked 20\d\d-\d\d/);
    await page.getByRole("link", { name: /^0 TCM Industry: no .*sources searched/ }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe("/trace/C11");
    await page.locator("[data-lane=model]").waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.context().close();
  });

  it("keeps few rows in the document, and scrolls to the last", async () => {
    const { page } = await atlas.open("/coverage?columns=scenario");
    await page.getByRole("region", { name: "Coverage" }).waitFor();
    const drawn = await page.locator("tbody tr").count();
    expect(drawn).toBeLessThan(80);
    const { rows } = await (await fetch(`${atlas.address}/api/coverage?columns=scenario&limit=1000`)).json();
    expect(rows.length).toBeGreaterThan(drawn);
    await page.getByRole("region", { name: "Coverage" }).evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await page.getByRole("rowheader", { name: rows.at(-1).nameEn, exact: true }).waitFor();
    await page.context().close();
  });
});
