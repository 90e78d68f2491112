import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
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
});
