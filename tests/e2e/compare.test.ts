import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { Comparison } from "../../schema/compare.ts";
import { seriousFaults } from "./axe.ts";
import { chromiumOrSkip } from "./browser.ts";
import { type RunningAtlas, startAtlas } from "./startAtlas.ts";

const chromium = chromiumOrSkip();
const twoSections = "/trace/S1?with=S2";

describe.skipIf(chromium === null)("two traces compared", () => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas(inject("atlasHome"), chromium ?? "");
  });
  afterAll(() => atlas?.close());

  it("shows the true totals of every lane, and all of a long list where asked", async () => {
    const comparison = Comparison.parse(await (await fetch(`${atlas.address}/api/compare?a=S1&b=S2&limit=1000`)).json());
    const { page, faults } = await atlas.open(twoSections);
    await page.getByRole("table").waitFor();
    const numbers = await page.locator("tbody td").allTextContents();
    expect(numbers.map(Number)).toEqual(comparison.lanes.flatMap(({ shared, onlyA, onlyB }) => [onlyA.total, shared.total, onlyB.total]));
    const shared = page.getByRole("region", { name: "Model", exact: true }).getByRole("region", { name: "Shared" });
    const models = comparison.lanes.find(({ lane }) => lane === "model")?.shared.nodes ?? [];
    expect(models.length).toBeGreaterThan(8);
    expect(await shared.getByRole("listitem").count()).toBe(8);
    await shared.getByRole("button", { name: `+${models.length - 8} more` }).click();
    await expect.poll(() => shared.getByRole("listitem").count()).toBe(models.length);
    await page.reload();
    await page.getByRole("table").waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("is reached from a trace, chooses the other by name, and leads back", async () => {
    const { page } = await atlas.open("/trace/huawei");
    await page.getByRole("link", { name: "Compare with …" }).click();
    await page.getByText("Choose what to compare Huawei with").waitFor();
    await page.getByLabel("With", { exact: true }).pressSequentially("Tencent Healthcare");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("table").waitFor();
    expect(new URL(page.url()).searchParams.get("with")).toBe("tencent-healthcare");
    await page.getByRole("link", { name: "Back to the trace of Huawei" }).click();
    await page.locator("[data-card=huawei]").waitFor();
    expect(new URL(page.url()).search).toBe("");
    await page.context().close();
  });

  it("is in Chinese where the reader is", async () => {
    const { page, faults } = await atlas.open("/trace/huawei?with=tencent-healthcare", { lang: "zh" });
    await page.getByRole("link", { name: "返回华为的路径" }).waitFor();
    await page.getByRole("region", { name: "场景", exact: true }).getByRole("region", { name: "共有" }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("says that an id is unknown and puts the nearest name in its place, and that one is the same", async () => {
    const { page } = await atlas.open("/trace/huawei?with=thorough-futur");
    await page.getByRole("heading", { name: "Nothing here is called “thorough-futur”" }).waitFor();
    await page.getByRole("main").getByRole("link", { name: "Thorough Future" }).first().click();
    await page.getByRole("table").waitFor();
    await page.goto("/trace/huawei?with=huawei");
    await page.getByText("An entity shares everything with itself").waitFor();
    await page.context().close();
  });

  it.each(["light", "dark"] as const)("has no serious fault for people who do not see or point, %s", async (theme) => {
    const { page } = await atlas.open(twoSections, { theme });
    expect(await seriousFaults(page)).toEqual([]);
    await page.context().close();
  });

  it("fits a phone without scrolling sideways", async () => {
    for (const path of [twoSections, "/trace/huawei?with="]) {
      const { page } = await atlas.open(path, { width: 390, height: 844 });
      await page.waitForLoadState("networkidle");
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390);
      await page.context().close();
    }
  });
});
