import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { chromiumOrSkip } from "./browser.ts";
import { type RunningAtlas, startAtlas } from "./startAtlas.ts";

const chromium = chromiumOrSkip();

/** Keeps, as `drawnNames`, what was written on the layer of names since it was last wiped. */
const listenToNames = (): void => {
  const drawn: { text: string; left: number; right: number; top: number; bottom: number }[] = [];
  Object.assign(window, { drawnNames: drawn });
  const { fillText, clearRect } = CanvasRenderingContext2D.prototype;
  const isNames = ({ canvas }: CanvasRenderingContext2D) => canvas.className.includes("captions");
  CanvasRenderingContext2D.prototype.clearRect = function (...box) {
    if (isNames(this)) drawn.length = 0;
    clearRect.apply(this, box);
  };
  CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
    const { width } = this.measureText(text);
    const left = x - (this.textAlign === "left" ? 0 : this.textAlign === "right" ? width : width / 2);
    // The counts of neighbours are written smaller than the names.
    if (isNames(this) && !text.startsWith("+")) drawn.push({ text, left, right: left + width, top: y, bottom: y + 12 });
    fillText.call(this, text, x, y);
  };
};

/** How many lines of names are drawn, and those that the legend covers in part. */
const underLegend = (page: Page): Promise<{ readonly drawn: number; readonly under: readonly string[] }> =>
  page.evaluate(() => {
    const { drawnNames } = window as unknown as {
      drawnNames: { text: string; left: number; right: number; top: number; bottom: number }[];
    };
    const legend = document.querySelector("[data-legend-box]")?.getBoundingClientRect();
    const stage = document.querySelector("[data-canvas]")?.getBoundingClientRect();
    if (!legend || !stage) throw new Error("no legend on screen");
    const under = drawnNames.filter(
      ({ left, right, top, bottom }) =>
        left < legend.right - stage.left &&
        right > legend.left - stage.left &&
        top < legend.bottom - stage.top &&
        bottom > legend.top - stage.top,
    );
    return { drawn: drawnNames.length, under: under.map(({ text }) => text) };
  });

describe.skipIf(chromium === null)("the names in the graph", () => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas(inject("atlasHome"), chromium ?? "");
  });
  afterAll(() => atlas?.close());

  it("lie in no part under the legend, on opening and wherever the drawing is moved", async () => {
    const { page } = await atlas.open("/about");
    await page.addInitScript(listenToNames);
    await page.goto("/graph?focus=scn-report-interpretation");
    await expect.poll(async () => (await underLegend(page)).drawn, { timeout: 30_000 }).toBeGreaterThan(20);
    expect((await underLegend(page)).under).toEqual([]);
    const canvas = await page.locator("[data-canvas]").boundingBox();
    const at = { x: (canvas?.x ?? 0) + 600, y: (canvas?.y ?? 0) + 60 };
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    for (let step = 1; step <= 12; step += 1) {
      await page.mouse.move(at.x - 35 * step, at.y + 20 * step);
      expect((await underLegend(page)).under).toEqual([]);
    }
    await page.mouse.up();
    expect((await underLegend(page)).under).toEqual([]);
    await page.context().close();
  });
});
