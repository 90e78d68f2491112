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
