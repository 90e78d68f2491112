import { type Browser, chromium as playwright } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { chromiumOrSkip } from "./browser.ts";
import { sceneOf, shown } from "./scenes.ts";
import { type RunningAtlas, startAtlas } from "./startAtlas.ts";

const chromium = chromiumOrSkip();

describe.skipIf(chromium === null)("the explorer without WebGL", () => {
  let atlas: RunningAtlas;
  let flat: Browser;
  beforeAll(async () => {
    atlas = await startAtlas(inject("atlasHome"), chromium ?? "");
    flat = await playwright.launch({ executablePath: chromium ?? "", args: ["--no-sandbox", "--disable-3d-apis"] });
  });
  afterAll(async () => {
    await flat?.close();
    await atlas?.close();
  });

  it("says so on the graph, where list, history, export and address go on working", async () => {
    const page = await (await flat.newContext({ baseURL: atlas.address, locale: "en-GB" })).newPage();
    await page.goto("/graph?focus=thorough-future");
    await page.getByText("This browser gives no WebGL").waitFor();
    const before = await sceneOf(page);
    expect(shown(before).length).toBeGreaterThan(1);
    await page.locator("[data-row] input:checked").first().click();
    await expect.poll(async () => (await sceneOf(page)).nodes.length).toBe(before.nodes.length - 1);
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#s=/);
    await page.locator("[data-tool=undo]").click();
    expect((await sceneOf(page)).nodes.length).toBe(before.nodes.length);
    await page.locator("[data-tool=export]").click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-export=PNG]").click()]);
    expect(download.suggestedFilename()).toBe("thorough-future-graph.png");
    await page.context().close();
  });

  it("shows lanes and matrix as ever", async () => {
    const page = await (await flat.newContext({ baseURL: atlas.address, locale: "en-GB" })).newPage();
    await page.goto("/trace/thorough-future");
    await page
      .getByRole("button", { name: /Thorough Future/ })
      .first()
      .waitFor();
    await page.goto("/coverage");
    await page.getByRole("table").first().waitFor();
    await page.context().close();
  });

  it("draws again when the browser takes the drawing away once, and says so when it does twice", async () => {
    const { page } = await atlas.open("/graph?focus=thorough-future");
    await expect.poll(async () => shown(await sceneOf(page)).length, { timeout: 30_000 }).toBeGreaterThan(0);
    const lose = () =>
      page.evaluate(() => {
        const canvas = document.querySelector("[data-canvas] canvas");
        canvas?.setAttribute("data-lost", "");
        canvas?.dispatchEvent(new Event("webglcontextlost", { cancelable: true }));
      });
    const { nodes } = await sceneOf(page);
    await lose();
    await page.locator("[data-canvas] canvas[data-lost]").waitFor({ state: "detached" });
    await page.locator("[data-canvas] canvas").first().waitFor({ state: "attached" });
    expect((await sceneOf(page)).nodes).toEqual(nodes);
    await lose();
    await page.getByText("took the drawing away twice").waitFor();
    expect((await sceneOf(page)).nodes).toEqual(nodes);
    expect(await page.locator("[data-node]").count()).toBe(shown(await sceneOf(page)).length);
    await page.context().close();
  });
});
