import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { chromiumOrSkip } from "./browser.ts";
import { type RunningAtlas, startAtlas } from "./startAtlas.ts";

const chromium = chromiumOrSkip();

describe.skipIf(chromium === null)("paths between two entities", () => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas(inject("atlasHome"), chromium ?? "");
  });
  afterAll(() => atlas?.close());

  it("are stepped by keys, said in words, copied with their sources, and restored by their address", async () => {
    const { page, faults } = await atlas.open("/path?from=huawei&to=ruijin");
    const sentence = page.getByRole("region", { name: "The path in words" });
    await sentence.getByText("which is developed by").waitFor();
    const rows = page.locator("nav [aria-pressed]");
    expect(await rows.count()).toBe(3);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.waitForURL(/path=3/);
    await sentence.getByText("is used at").waitFor();
    await page.reload();
    await sentence.getByText("is used at").waitFor();
    expect(await rows.nth(2).getAttribute("aria-pressed")).toBe("true");
    await sentence.getByRole("button", { name: "Copy sentence" }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Huawei develops RuiPath, which is used at Ruijin Hospital/);
    expect(copied).toContain("path=3");
    expect(copied).toContain("CC BY 4.0");
    await page.getByRole("button", { name: /develops/ }).click();
    await page.locator("aside article").first().waitFor();
    expect(faults).toEqual([]);
  });

  it("say so where there is none, and what each end is nearest to", async () => {
    const { page, faults } = await atlas.open("/path?from=huawei&to=stat-b-deepseek-261", { lang: "zh" });
    await page.getByText("没有 6 步以内的路径").waitFor();
    await page.getByRole("heading", { name: "华为 的近邻" }).waitFor();
    expect(faults).toEqual([]);
  });

  it("ask for two ends, and say where they are one or not held", async () => {
    const { page } = await atlas.open("/path");
    await page.getByRole("link", { name: "Huawei and Ruijin Hospital" }).click();
    await page.getByText("3 shortest paths of 2 steps").waitFor();
    await page.getByRole("button", { name: "Swap" }).click();
    await page.waitForURL(/from=ruijin&to=huawei/);
    await page.goto("/path?from=huawei&to=huawei");
    await page.getByText("Both ends are the same entity").waitFor();
    await page.goto("/path?from=huawei&to=ruijinn");
    await page.locator("nav").getByRole("link", { name: "Ruijin Hospital" }).first().waitFor();
  });

  it("stand below their list on a phone, nothing wider than the screen", async () => {
    const { page } = await atlas.open("/path?from=tencent-healthcare&to=C01", { width: 390, height: 844, lang: "zh" });
    await page.locator("nav [aria-pressed]").nth(2).click();
    await page.getByText("第 3 / 17 条路径").waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

describe.skipIf(chromium === null)("two entities compared", () => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas(inject("atlasHome"), chromium ?? "");
  });
  afterAll(() => atlas?.close());

  it("show what both reach and what each reaches alone, as the API counts it", async () => {
    const { page, faults } = await atlas.open("/trace/huawei?with=tencent-healthcare");
    const scenarios = page.locator("tr[data-lane=scenario] [data-total]");
    await scenarios.first().waitFor();
    const shown = await scenarios.evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute("data-total"))));
    const answer = await (await fetch(`${atlas.address}/api/entities/huawei/compare?with=tencent-healthcare`)).json();
    const lane = answer.lanes.find((each: { lane: string }) => each.lane === "scenario");
    expect(shown).toEqual([lane.first.total, lane.shared.total, lane.second.total]);
    expect(lane.shared.total).toBeGreaterThan(0);
    await page.getByRole("link", { name: "Paths between them" }).click();
    await page.waitForURL(/\/path\?from=huawei&to=tencent-healthcare/);
    expect(faults).toEqual([]);
  });

  it("ask for the second one", async () => {
    const { page } = await atlas.open("/trace/huawei", { lang: "zh" });
    await page.getByRole("link", { name: "与其他条目对比" }).click();
    await page.getByText("请选择第二个条目").waitFor();
    await page.getByRole("combobox", { name: "乙" }).fill("腾讯健康");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/with=tencent-healthcare/);
    await page.getByRole("columnheader", { name: "共有" }).waitFor();
  });
});
