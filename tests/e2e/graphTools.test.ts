import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { seriousFaults } from "./axe.ts";
import { chromiumOrSkip } from "./browser.ts";
import { inWindow, openGraph, places, sceneOf, shown } from "./scenes.ts";
import { type RunningAtlas, startAtlas } from "./startAtlas.ts";

const chromium = chromiumOrSkip();
const start = "/graph?focus=huawei";

describe.skipIf(chromium === null)("what can be done in the graph", () => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas(inject("atlasHome"), chromium ?? "");
  });
  afterAll(() => atlas?.close());

  const tool = (page: Page, name: string) => page.locator(`[data-tool=${name}]`);

  it("selects by marquee and lasso, keeps, dismisses, and takes all back by the history list", async () => {
    const page = await openGraph(atlas, start);
    const before = await sceneOf(page);
    const [one, other] = shown(before).filter(({ kind }) => kind === "Scenario");
    if (!one || !other) throw new Error("two scenarios are needed");
    const at = await inWindow(page, one);
    await tool(page, "marquee").click();
    await drag(page, [
      [at.x - 14, at.y - 14],
      [at.x + 14, at.y + 14],
    ]);
    await expect.poll(async () => (await sceneOf(page)).selection).toEqual([one.id]);
    const there = await inWindow(page, other);
    await page.keyboard.press("l");
    await page.keyboard.down("Shift");
    await drag(page, [
      [there.x - 15, there.y - 15],
      [there.x + 15, there.y - 12],
      [there.x + 12, there.y + 16],
      [there.x - 16, there.y + 12],
      [there.x - 15, there.y - 14],
    ]);
    await page.keyboard.up("Shift");
    await expect.poll(async () => (await sceneOf(page)).selection).toEqual([one.id, other.id].sort());

    await page.keyboard.press("k");
    expect(
      shown(await sceneOf(page))
        .map(({ id }) => id)
        .sort(),
    ).toEqual([one.id, other.id].sort());
    await tool(page, "dismiss").click();
    const dismissed = await sceneOf(page);
    expect(dismissed.nodes.some(({ id }) => id === one.id || id === other.id)).toBe(false);
    expect(places(before)).toMatchObject(places(dismissed));
    await page.getByRole("button", { name: "History" }).click();
    expect(await page.getByRole("button", { name: /^(Dismiss|Removed|Keep only)/ }).count()).toBeGreaterThanOrEqual(2);
    await tool(page, "undo").click();
    await tool(page, "undo").click();
    expect(shown(await sceneOf(page))).toEqual(shown(before));
    await page.context().close();
  });

  it("draws the shortest paths between two nodes, selects them and moves nothing", async () => {
    const page = await openGraph(atlas, start);
    const { nodes } = await sceneOf(page);
    const [hospital] = nodes.filter(({ kind }) => kind === "Hospital");
    const far = nodes.find(({ id, kind }) => kind === "Scenario" && id !== "huawei");
    if (!hospital || !far) throw new Error("a hospital and a scenario are needed");
    await page.locator(`[data-node="${hospital.id}"] button`).click();
    await page.locator(`[data-node="${far.id}"] button`).click({ modifiers: ["Shift"] });
    const { hops } = await (await fetch(`${atlas.address}/api/paths?from=${hospital.id}&to=${far.id}`)).json();
    await tool(page, "between").click();
    await expect.poll(async () => (await sceneOf(page)).selection.length, { timeout: 15_000 }).toBeGreaterThan(hops);
    const after = await sceneOf(page);
    expect(after.selection).toEqual(expect.arrayContaining([hospital.id, far.id]));
    expect(places(after)).toMatchObject(places({ ...after, nodes }));
    await page.context().close();
  });

  it("says what is selected, where it is a route, as a sentence with its sources, in both languages", async () => {
    for (const [lang, sentence] of [
      ["en", /^Huawei develops RuiPath.*\.$/],
      ["zh", /^华为研发了瑞智病理大模型.*。$/],
    ] as const) {
      const page = await openGraph(atlas, `/graph?focus=ruipath&lang=${lang}`);
      await page.locator('[data-node="huawei"] button').click();
      expect(await page.locator("[data-route]").count()).toBe(0);
      await page.locator('[data-node="ruipath"] button').click({ modifiers: ["Shift"] });
      const said = page.locator("[data-route] p").first();
      await said.waitFor();
      expect(await said.textContent()).toMatch(sentence);
      await said.getByRole("button").first().click();
      await page.getByRole("complementary").getByRole("article").first().waitFor();
      await page.context().close();
    }
  });

  it("groups by policy category and arranges anew, and both can be undone", async () => {
    const page = await openGraph(atlas, start);
    const before = await sceneOf(page);
    await tool(page, "group").click();
    await expect
      .poll(async () => (await sceneOf(page)).nodes.filter(({ kind }) => kind === "PolicyCategory").length, { timeout: 20_000 })
      .toBeGreaterThan(1);
    await tool(page, "undo").click();
    expect(places(await sceneOf(page))).toEqual(places(before));

    await page.locator("[data-canvas]").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("h");
    const hidden = await sceneOf(page);
    await tool(page, "rearrange").click();
    await expect.poll(async () => places(await sceneOf(page)), { timeout: 15_000 }).not.toEqual(places(hidden));
    await page.keyboard.press("Control+z");
    expect(places(await sceneOf(page))).toEqual(places(hidden));
    await page.context().close();
  });

  it("lists its keys under ?", async () => {
    const page = await openGraph(atlas, start);
    await page.keyboard.press("?");
    const keys = await page.getByRole("dialog").locator("kbd").allTextContents();
    expect(keys).toEqual(
      expect.arrayContaining(["Ctrl+Z", "Ctrl+Shift+Z", "Space", "Enter", "Escape", "←", "p", "h", "k", "e", "t", "b", "m", "l"]),
    );
    await page.context().close();
  });

  it("exports what is drawn with its source and licence", async () => {
    const page = await openGraph(atlas, start);
    await page.locator("[data-legend=Hospital]").click();
    const scene = await sceneOf(page);
    const files = new Map<string, Buffer>();
    for (const format of ["PNG", "SVG", "CSV", "JSON", "GraphML"]) {
      await tool(page, "export").click();
      const [download] = await Promise.all([page.waitForEvent("download"), page.locator(`[data-export=${format}]`).click()]);
      files.set(format, readFileSync(await download.path()));
      await page.locator("[data-export]").first().waitFor({ state: "detached" });
    }
    expect(files.get("PNG")?.subarray(1, 4).toString()).toBe("PNG");
    for (const format of ["SVG", "CSV", "JSON", "GraphML"]) {
      expect(files.get(format)?.toString(), format).toMatch(/Medical Model Atlas, release 2\d{3}-\d\d-\d\d-\w+, CC BY 4\.0/);
    }
    const data = JSON.parse(files.get("JSON")?.toString() ?? "");
    expect(data.nodes.map(({ id }: { id: string }) => id)).toEqual(shown(scene).map(({ id }) => id));
    expect(data.edges.map(({ id }: { id: string }) => id)).toEqual(scene.edges.map(({ id }) => id));
    expect(
      files
        .get("SVG")
        ?.toString()
        .match(/<path /g)?.length,
    ).toBeGreaterThanOrEqual(shown(scene).length);
    const rows = files.get("CSV")?.toString().split("\r\n") ?? [];
    expect(rows.filter((row) => row.startsWith("node,")).length).toBe(shown(scene).length);
    expect(rows.filter((row) => row.startsWith("edge,")).length).toBe(scene.edges.length);
    await page.context().close();
  });

  it("copies a link that shows a colleague the same scene, filter and all, while undo goes on working here", async () => {
    const page = await openGraph(atlas, start);
    await page.locator("[data-legend=Scenario]").click();
    await page.getByRole("button", { name: "Zoom out" }).click();
    await page.getByRole("button", { name: "Copy link" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    const scene = await sceneOf(page);
    const colleague = await openGraph(atlas, link.pathname + link.search + link.hash, { lang: "zh", theme: "dark", width: 1200 });
    expect({ ...(await sceneOf(colleague)), camera: null }).toEqual({ ...scene, camera: null });
    expect(await colleague.locator("[data-legend=Scenario]").getAttribute("aria-pressed")).toBe("false");
    await page.keyboard.press("Control+z");
    expect(shown(await sceneOf(page)).length).toBeGreaterThan(shown(scene).length);
    await page.context().close();
    await colleague.context().close();
  });

  it("has no serious fault for people who do not see or point, with its menus open and on a phone", async () => {
    for (const options of [{ theme: "light" }, { theme: "dark", lang: "zh", width: 390, height: 844 }] as const) {
      const { page } = await atlas.open(start, options);
      const phone = "width" in options;
      if (phone) await page.getByRole("main").getByRole("button").first().click();
      await expect.poll(async () => shown(await sceneOf(page)).length, { timeout: 30_000 }).toBeGreaterThan(0);
      await page.locator("[data-canvas]").focus();
      await page.keyboard.press("ArrowRight");
      await tool(page, "export").click();
      if (phone) expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      expect(await seriousFaults(page)).toEqual([]);
      await page.context().close();
    }
  });

  it("lets scripts read and not write", async () => {
    const page = await openGraph(atlas, start);
    const changed = await page.evaluate(`(() => {
      const first = window.atlas.scene();
      first.nodes.length = 0;
      try { window.atlas = null; } catch {}
      try { window.atlas.scene = null; } catch {}
      return window.atlas.scene().nodes.length;
    })()`);
    expect(changed).toBeGreaterThan(0);
    await page.context().close();
  });
});

/** Draws with the pointer down from the first point over all others. */
async function drag(page: Page, [first, ...rest]: readonly (readonly [number, number])[]): Promise<void> {
  if (!first) return;
  await page.mouse.move(...first);
  await page.mouse.down();
  for (const point of rest) await page.mouse.move(...point, { steps: 4 });
  await page.mouse.up();
}
