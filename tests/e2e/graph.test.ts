import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { chromiumOrSkip } from "./browser.ts";
import { inWindow, openGraph, places, sceneOf, shown } from "./scenes.ts";
import { type RunningAtlas, startAtlas } from "./startAtlas.ts";

const chromium = chromiumOrSkip();

describe.skipIf(chromium === null)("the graph", () => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas(inject("atlasHome"), chromium ?? "");
  });
  afterAll(() => atlas?.close());

  it("opens around an entity with at most 25 nodes, the same ones at the same places each time", async () => {
    const one = await openGraph(atlas, "/graph?focus=thorough-future");
    const other = await openGraph(atlas, "/graph?focus=thorough-future", { lang: "zh", theme: "dark", width: 1100 });
    const scene = await sceneOf(one);
    expect(scene.nodes.length).toBeLessThanOrEqual(25);
    expect(places(await sceneOf(other))).toEqual(places(scene));
    expect(scene.nodes.find(({ id }) => id === "thorough-future")).toMatchObject({ x: 0, y: 0, hidden: false });
    await one.context().close();
    await other.context().close();
  });

  it("draws exactly the edges the server returns between what is drawn, and counts them below", async () => {
    const page = await openGraph(atlas, "/graph?focus=scn-pathology-diagnosis");
    const scene = await sceneOf(page);
    const ids = new Set(scene.nodes.map(({ id }) => id));
    const returned = new Set<string>();
    for (const id of ids) {
      const answer = await (await fetch(`${atlas.address}/api/entities/${id}/neighbors?limit=1000`)).json();
      for (const { id: edge, source, target } of answer.edges) if (ids.has(source) && ids.has(target)) returned.add(edge);
    }
    expect(scene.edges.map(({ id }) => id).sort()).toEqual([...returned].sort());
    const line = await page.locator("[data-fidelity]").textContent();
    expect(line).toContain(`${shown(scene).length} of ${scene.totals.nodes} nodes`);
    expect(line).toContain(`${scene.edges.length} of ${scene.totals.edges} edges`);
    expect(line).toContain("0 added by the tool");
    await page.context().close();
  });

  it("moves no node when one is expanded, and takes the expansion back and does it again", async () => {
    const page = await openGraph(atlas, "/graph?focus=thorough-future");
    const before = await sceneOf(page);
    const model = before.nodes.find(({ id, kind }) => kind === "Scenario" && id !== "thorough-future") ?? { id: "", x: 0, y: 0 };
    const at = await inWindow(page, model);
    await page.mouse.dblclick(at.x, at.y);
    await expect.poll(async () => (await sceneOf(page)).nodes.length).toBeGreaterThan(before.nodes.length);
    const after = await sceneOf(page);
    expect(after.nodes.length - before.nodes.length).toBeLessThanOrEqual(25);
    expect(places(after)).toMatchObject(places(before));
    await page.keyboard.press("Control+z");
    expect({ ...(await sceneOf(page)), camera: null, selection: [] }).toEqual({ ...before, camera: null, selection: [] });
    await page.keyboard.press("Control+Shift+Z");
    expect(places(await sceneOf(page))).toEqual(places(after));
    await page.context().close();
  });

  it("brings the nodes of an expansion into view, under neither the tools nor the legend, and moves nothing among the drawn ones", async () => {
    for (const options of [
      { width: 1100, height: 700 },
      { lang: "zh", width: 390, height: 844 },
    ] as const) {
      const { page } = await atlas.open("/graph?focus=thorough-future", options);
      if (options.width < 760) await page.getByRole("main").getByRole("button").first().click();
      await expect.poll(async () => shown(await sceneOf(page)).length, { timeout: 30_000 }).toBeGreaterThan(0);
      for (let time = 0; time < 3; time++) {
        const before = await sceneOf(page);
        const more = await page
          .locator("[data-node]", { hasText: /\+\d+$/ })
          .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-node")));
        // The lowest and leftmost: what it brings finds room nearest to the legend.
        const [outermost] = shown(before)
          .filter(({ id }) => more.includes(id))
          .sort((one, other) => one.x + one.y - (other.x + other.y));
        await page.evaluate((id) => document.querySelector<HTMLElement>(`[data-node="${id}"] button`)?.click(), outermost?.id);
        await page.locator("[data-canvas]").press("Enter");
        await expect.poll(async () => (await sceneOf(page)).nodes.length).toBeGreaterThan(before.nodes.length);
        await page.waitForTimeout(500); // the camera is on its way
        const after = await sceneOf(page);
        expect(places(after)).toMatchObject(places(before));
        const fresh = after.nodes.filter(({ id }) => !before.nodes.some((node) => node.id === id));
        for (const node of fresh) expect([node.id, await uncovered(page, await inWindow(page, node))]).toEqual([node.id, true]);
      }
      await page.context().close();
    }
  });

  it("counts in the legend what is drawn, hides a kind by a click without moving anything, and isolates one by Alt-click", async () => {
    const page = await openGraph(atlas, "/graph?focus=scn-imaging-diagnosis");
    const before = await sceneOf(page);
    const counts = await page
      .locator("[data-legend]")
      .evaluateAll((rows) => rows.map((row) => [row.getAttribute("data-legend") ?? "", Number(row.getAttribute("data-count"))] as const));
    for (const [name, count] of counts) {
      const drawn = /^[A-Z]/.test(name) ? shown(before).filter(({ kind }) => kind === name).length : count;
      expect(count, name).toBe(drawn);
    }
    await page.locator("[data-legend=Model]").click();
    const without = await sceneOf(page);
    expect(shown(without).some(({ kind }) => kind === "Model")).toBe(false);
    expect(places(without)).toEqual(places(before));
    expect(await page.locator("[data-fidelity]").textContent()).toContain("without Model");
    await page.locator("[data-legend=Model]").click();
    await page.locator("[data-legend=Vendor]").click({ modifiers: ["Alt"] });
    expect(new Set(shown(await sceneOf(page)).map(({ kind }) => kind))).toEqual(new Set(["Vendor"]));
    await page.context().close();
  });

  it("restores the exact scene from the address, in another browser too", async () => {
    const page = await openGraph(atlas, "/graph?focus=thorough-future");
    await page.locator("[data-legend=Person]").click();
    await page.locator("[data-canvas]").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("p");
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(() => new URL(page.url()).hash.length).toBeGreaterThan(20);
    await page.waitForTimeout(600);
    const scene = await sceneOf(page);
    expect(scene.selection.length).toBe(1);
    const { pathname, search, hash } = new URL(page.url());
    const other = await openGraph(atlas, pathname + search + hash, { lang: "zh" });
    const restored = await sceneOf(other);
    expect({ ...restored, camera: null }).toEqual({ ...scene, camera: null });
    expect(restored.camera?.ratio).toBeCloseTo(scene.camera?.ratio ?? 0, 3);
    await page.context().close();
    await other.context().close();
  });

  it("shows the source of an edge after one click on it", async () => {
    const page = await openGraph(atlas, "/graph?focus=thorough-future");
    const scene = await sceneOf(page);
    const at = new Map(scene.nodes.map((node) => [node.id, node]));
    // The longest edge away from the middle of everything: nothing else lies at its middle.
    const ends = scene.edges.flatMap(({ source, target }) => {
      const [a, b] = [at.get(source), at.get(target)];
      return a && b
        ? [{ a, b, free: Math.min(...scene.nodes.map((node) => Math.hypot(node.x - (a.x + b.x) / 2, node.y - (a.y + b.y) / 2))) }]
        : [];
    });
    const [edge] = ends.sort((one, two) => two.free - one.free);
    if (!edge) throw new Error("the graph has no edge");
    const point = await inWindow(page, { x: (edge.a.x + edge.b.x) / 2, y: (edge.a.y + edge.b.y) / 2 });
    await page.mouse.click(point.x, point.y);
    const drawer = page.getByRole("complementary", { name: "Evidence" });
    await drawer.getByRole("article").first().waitFor();
    expect(await drawer.locator("a[href^='/sources/']").count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it("keeps list and canvas in step: a row lights its node, a click on a node chooses its row", async () => {
    const page = await openGraph(atlas, "/graph?focus=thorough-future");
    const scene = await sceneOf(page);
    expect(await page.locator("[data-node]").count()).toBe(shown(scene).length);
    const node = shown(scene).find(({ kind }) => kind === "Model");
    if (!node) throw new Error("a vendor without models");
    const at = await inWindow(page, node);
    await page.mouse.click(at.x, at.y);
    await expect.poll(async () => (await sceneOf(page)).selection).toEqual([node.id]);
    expect(await page.locator(`[data-node="${node.id}"] button`).getAttribute("aria-pressed")).toBe("true");
    await page.keyboard.press("h");
    expect((await sceneOf(page)).nodes.find(({ id }) => id === node.id)?.hidden).toBe(true);
    expect(await page.locator(`[data-node="${node.id}"]`).count()).toBe(0);
    await page.locator("[data-tool=undo]").click();
    expect((await sceneOf(page)).nodes.find(({ id }) => id === node.id)?.hidden).toBe(false);
    await page.context().close();
  });

  it("dims what is not joined to the node that is pointed at, and nothing once the pointer leaves", async () => {
    const page = await openGraph(atlas, "/graph?focus=thorough-future");
    const scene = await sceneOf(page);
    const pointed = shown(scene).find(({ kind }) => kind === "Model");
    const joined = new Set(
      scene.edges.flatMap(({ source, target }) => (source === pointed?.id ? [target] : target === pointed?.id ? [source] : [])),
    );
    const near = shown(scene).find(({ id }) => joined.has(id));
    const far = shown(scene).find(({ id }) => id !== pointed?.id && !joined.has(id));
    if (!pointed || !near || !far) throw new Error("no such three nodes");
    const ink = async (node: typeof near) => {
      const { x, y } = await inWindow(page, node);
      return (await page.screenshot({ clip: { x: x - 2, y: y - 2, width: 4, height: 4 } })).toString("base64");
    };
    const before = { near: await ink(near), far: await ink(far) };
    const at = await inWindow(page, pointed);
    await page.mouse.move(at.x, at.y);
    await expect.poll(() => ink(far)).not.toBe(before.far);
    expect(await ink(near)).toBe(before.near);
    await page.mouse.move(700, 100);
    await expect.poll(() => ink(far)).toBe(before.far);
    await page.context().close();
  });

  it("draws a neighbor by its tick box and takes it away again", async () => {
    const page = await openGraph(atlas, "/graph?focus=scn-imaging-diagnosis");
    const before = await sceneOf(page);
    const row = page.locator("[data-row]:has(input:not(:checked))").first();
    const id = await row.getAttribute("data-row");
    const box = page.locator(`[data-row="${id}"] input`);
    await box.click();
    await expect.poll(async () => (await sceneOf(page)).nodes.some((node) => node.id === id)).toBe(true);
    expect(places(await sceneOf(page))).toMatchObject(places(before));
    await box.click();
    expect(places(await sceneOf(page))).toEqual(places(before));
    await page.context().close();
  });

  it("says where the switches leave out everything that joins a node, how much that is, and draws it at one click", async () => {
    const { totals } = await (await fetch(`${atlas.address}/api/entities/afmu/neighbors?limit=1`)).json();
    for (const options of [{}, { lang: "zh", theme: "dark", width: 390, height: 844 }] as const) {
      const { page } = await atlas.open("/graph?focus=afmu&evidence=strong", options);
      const note = page.locator("[data-left-out]");
      await note.waitFor();
      expect(await note.getAttribute("data-left-out")).toBe(String(totals.edges));
      expect(await note.textContent()).toContain(String(totals.edges));
      await note.getByRole("button").click();
      await expect.poll(() => page.locator("[data-node]").count()).toBeGreaterThan(3);
      expect(new URL(page.url()).searchParams.has("evidence")).toBe(false);
      expect(await note.count()).toBe(0);
      await page.context().close();
    }
  });

  it("tells scripts the view with its parameters, language and theme", async () => {
    const page = await openGraph(atlas, "/graph?focus=thorough-future", { lang: "zh", theme: "dark" });
    expect(await page.evaluate("window.atlas.view()")).toEqual({
      name: "graph",
      parameters: { focus: "thorough-future" },
      lang: "zh",
      theme: "dark",
    });
    await page.context().close();
  });
});

/** Whether the canvas itself is at a place of the window, with nothing over it. */
const uncovered = (page: Page, at: { x: number; y: number }): Promise<boolean> =>
  page.evaluate(({ x, y }) => (document.elementFromPoint(x, y)?.closest("[data-canvas]") ?? null) !== null, at);
