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
