import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { Trace } from "../../schema/trace.ts";
import { chromiumOrSkip } from "./browser.ts";
import { type RunningAtlas, startAtlas } from "./startAtlas.ts";

const chromium = chromiumOrSkip();

/** Where each card lies in the window, by its key. */
const placesOf = async (page: Page): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    await page.locator("[data-card]").evaluateAll((cards) =>
      cards.map((card) => {
        const { left, top } = card.getBoundingClientRect();
        return [card.getAttribute("data-card"), `${left} ${top}`];
      }),
    ),
  );

describe.skipIf(chromium === null)("the lanes of an entity", () => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas(inject("atlasHome"), chromium ?? "");
  });
  afterAll(() => atlas?.close());
  const traceOf = async (id: string): Promise<Trace> =>
    Trace.parse(await (await fetch(`${atlas.address}/api/entities/${encodeURIComponent(id)}/trace`)).json());

  it("show the rest of a lane on request, by key too, move no card for it, and keep it in the address", async () => {
    const model = (await traceOf("S1")).lanes.find(({ lane }) => lane === "model");
    const { page, faults } = await atlas.open("/trace/S1");
    const lane = page.locator("[data-lane=model]");
    const more = lane.getByRole("button", { name: `+${(model?.total ?? 0) - (model?.nodes.length ?? 0)} more` });
    await more.waitFor();
    await lane.locator("[data-card]").first().evaluate((card) => card.closest("[data-lane] > div")?.scrollTo(0, 300));
    const before = await placesOf(page);
    await more.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => lane.locator("[data-card]").count()).toBe(model?.total);
    const after = await placesOf(page);
    for (const [key, place] of Object.entries(before)) expect([key, after[key]]).toEqual([key, place]);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(`all ${model?.total} shown`);
    await page.reload();
    await expect.poll(() => lane.locator("[data-card]").count()).toBe(model?.total);
    expect(await more.count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
