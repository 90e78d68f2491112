import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { chromiumOrSkip } from "./browser.ts";
import { type RunningAtlas, startAtlas } from "./startAtlas.ts";

const chromium = chromiumOrSkip();

describe.skipIf(chromium === null)("reading", () => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas(inject("atlasHome"), chromium ?? "");
  });
  afterAll(() => atlas?.close());

  it("opens the claims behind a fact, and from there the source, in two clicks", async () => {
    const { page } = await atlas.open("/entity/thorough-future");
    await page
      .getByRole("main")
      .getByRole("button", { name: /claims?$/ })
      .first()
      .click();
    const drawer = page.getByRole("complementary", { name: "Evidence" });
    await drawer.getByRole("article").first().waitFor();
    const out = drawer.getByRole("link", { name: /^Open at/ }).first();
    expect(await out.getAttribute("rel")).toBe("noopener noreferrer");
    expect(await out.getAttribute("href")).toMatch(/^https?:\/\//);
    await drawer.locator("a[href^='/sources/']").first().click();
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/sources\//);
    await page.context().close();
  });

  it("opens the claims behind an edge over the view, and Escape gives the focus back", async () => {
    const { page } = await atlas.open("/entity/thorough-future");
    const edge = page.getByRole("navigation").getByRole("button", { name: "1 claim" }).first();
    await edge.waitFor();
    const before = await page.getByRole("main").boundingBox();
    await edge.click();
    await page.getByRole("complementary").getByRole("heading", { name: "Thorough Future develops Thorough Brain" }).waitFor();
    expect(await page.getByRole("main").boundingBox()).toEqual(before);
    await page.keyboard.press("Escape");
    await page.getByRole("complementary").waitFor({ state: "detached" });
    expect(await edge.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.context().close();
  });

  it("copies a claim with its source, its release and the licence", async () => {
    const { page } = await atlas.open("/entity/thorough-future");
    const row = page
      .getByRole("navigation")
      .getByRole("listitem")
      .filter({ has: page.getByRole("link", { name: "Thorough Brain", exact: true }) });
    await row.getByRole("button", { name: "1 claim" }).first().click();
    await page.getByRole("button", { name: "Copy citation" }).first().click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Thorough Future develops Thorough Brain\..+release \d{4}-\d\d-\d\d-[0-9a-f]{8}, CC BY 4\.0/);
    await page.context().close();
  });

  it("says that a fact nobody states is unknown", async () => {
    const { page } = await atlas.open("/entity/thorough-future");
    await page.getByText("Founded", { exact: true }).waitFor();
    expect(await page.getByText("unknown", { exact: true }).count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it("changes language and theme in place and keeps both for the next visit", async () => {
    const { page } = await atlas.open("/entity/thorough-future");
    await page.getByRole("button", { name: "中文" }).click();
    await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).toBe("透彻未来");
    await page.getByRole("button", { name: /^外观/ }).click();
    await page.getByRole("button", { name: /^外观/ }).click();
    await page.reload();
    await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).toBe("透彻未来");
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    await page.context().close();
  });

  it("shows a metric, its conditions and a note of ours in Chinese, with the English in their titles", async () => {
    const { page } = await atlas.open("/entity/ant-group?lang=zh");
    const metric = page.getByTitle("contract value, Zhejiang medical AI service platform").first();
    await expect.poll(() => metric.textContent()).toBe("合同金额，浙江省医疗人工智能服务平台");
    await page.getByRole("row").filter({ has: metric }).getByRole("button").click();
    const conditions = page.getByRole("complementary").getByTitle("won by Alipay (Hangzhou) Digital Service Technology");
    await expect.poll(() => conditions.textContent()).toBe("由支付宝（杭州）数字服务技术中标");
    await page.goto("/entity/bianque-1?lang=zh");
    await expect.poll(() => page.getByTitle("Not the same as BianCang (扁仓).").textContent()).toBe("与扁仓（BianCang）不同。");
    await page.context().close();
  });

  it("shows the list first on a phone, without scrolling sideways", async () => {
    for (const path of ["/", "/entity/thorough-future", "/queries", "/sources", "/about"]) {
      const { page } = await atlas.open(path, { width: 390, height: 844 });
      await page.getByRole("navigation", { name: "Reading list" }).waitFor();
      await page.waitForLoadState("networkidle");
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390);
      await page.context().close();
    }
  });
});
