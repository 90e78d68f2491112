import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { chromiumOrSkip } from "./browser.ts";
import { type RunningAtlas, startAtlas } from "./startAtlas.ts";

const chromium = chromiumOrSkip();

describe.skipIf(chromium === null)("coverage and policy", () => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas(inject("atlasHome"), chromium ?? "");
  });
  afterAll(() => atlas?.close());

  it("says of a blank cell why it is blank and what was searched", async () => {
    const { page } = await atlas.open("/coverage");
    await page.locator("tbody td:empty").first().hover();
    await page
      .getByText(/no product found|not mapped|no model named|no scenario stated|only related/)
      .first()
      .waitFor();
    expect(await page.locator("p[aria-live]").first().textContent()).toMatch(/in \d+ sources, checked/);
  });

  it("opens the claims behind a number in one click", async () => {
    const { page, faults } = await atlas.open("/coverage?columns=section");
    await page.locator("[data-cell]").first().click();
    await page.getByRole("complementary").or(page.getByRole("dialog")).first().waitFor();
    expect(faults).toEqual([]);
  });

  it("leads from a gap of the guideline to its lanes in two clicks", async () => {
    const { page } = await atlas.open("/coverage");
    await page.getByText("without any model").click();
    await page.locator("details[open] a").first().click();
    await page.waitForURL(/\/trace\/SC\d+/);
    await page.locator("[data-lane=hospital]").waitFor();
    expect(await page.locator("[data-lane]").count()).toBe(7);
  });

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
});
