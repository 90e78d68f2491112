import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { DrawnScene } from "../../web/state/atlasWindow.ts";
import type { OpenOptions, RunningAtlas } from "./startAtlas.ts";

/** What the graph says it draws. */
export const sceneOf = (page: Page): Promise<DrawnScene> => page.evaluate("window.atlas.scene()");
/** Where every node lies. */
export const places = (scene: DrawnScene) => Object.fromEntries(scene.nodes.map(({ id, x, y }) => [id, [x, y]]));
export const shown = (scene: DrawnScene) => scene.nodes.filter(({ hidden }) => !hidden);

/** Opens a graph and waits until something is drawn. */
export async function openGraph(atlas: RunningAtlas, path: string, options: OpenOptions = {}): Promise<Page> {
  const { page } = await atlas.open(path, options);
  await expect.poll(async () => shown(await sceneOf(page)).length, { timeout: 30_000 }).toBeGreaterThan(0);
  return page;
}

/** Where a place of the scene lies in the window: the canvas is 1,000 units to its shorter side at ratio 1. */
export async function inWindow(page: Page, at: { x: number; y: number }): Promise<{ x: number; y: number }> {
  const box = await page.locator("[data-canvas]").boundingBox();
  const { camera } = await sceneOf(page);
  if (!box || !camera) throw new Error("the canvas is not on screen");
  const scale = Math.min(box.width, box.height) / camera.ratio;
  return {
    x: box.x + box.width / 2 + ((at.x + 500) / 1000 - camera.x) * scale,
    y: box.y + box.height / 2 - ((at.y + 500) / 1000 - camera.y) * scale,
  };
}
