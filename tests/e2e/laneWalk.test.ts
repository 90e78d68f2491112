import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { Trace } from "../../schema/trace.ts";
import { chromiumOrSkip } from "./browser.ts";
import { type RunningAtlas, startAtlas } from "./startAtlas.ts";

const chromium = chromiumOrSkip();

const keysOf = (cards: Locator): Promise<string[]> => cards.evaluateAll((all) => all.map((card) => card.getAttribute("data-card") ?? ""));
const litCards = (page: Page): Locator => page.locator("[data-card][class*=_route_]");
const sentenceOf = (page: Page): Locator => page.getByRole("main").locator("p[aria-live=polite]");
const focused = (page: Page): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute("data-card") ?? null);

/** Where each card lies in the window, and whether its middle is within its lane. */
const places = async (page: Page): Promise<Readonly<Record<string, { left: number; top: number; inSight: boolean }>>> =>
  Object.fromEntries(
    await page.locator("[data-card]").evaluateAll((all) =>
      all.map((card) => {
        const [{ left, top, bottom }, lane] = [card.getBoundingClientRect(), card.closest("[data-lane] > div")?.getBoundingClientRect()];
        const middle = (top + bottom) / 2;
        return [
          card.getAttribute("data-card") ?? "",
          { left, top, inSight: lane !== undefined && middle >= lane.top && middle <= lane.bottom },
        ];
      }),
    ),
  );

describe.skipIf(chromium === null)("who walks the lanes", () => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas(inject("atlasHome"), chromium ?? "");
  });
  afterAll(() => atlas?.close());

  it("goes along the lit route by arrow keys, from its first card to its last and back, and within a lane up and down", async () => {
    const { page, faults } = await atlas.open("/trace/thorough-future");
    await sentenceOf(page).waitFor();
    const route = (await keysOf(litCards(page))).filter((key) => !key.startsWith("hospital:"));
    expect(route.length).toBeGreaterThan(4);
    await page.locator(`[data-card="${route[0]}"]`).focus();
    for (const [key, way] of [
      ["ArrowRight", route.slice(1)],
      ["ArrowLeft", route.toReversed().slice(1)],
    ] as const) {
      for (const next of way) {
        await page.keyboard.press(key);
        expect(await focused(page)).toBe(next);
      }
    }
    // At the end of the route there is nowhere to go.
    await page.keyboard.press("ArrowLeft");
    expect(await focused(page)).toBe(route[0]);

    const models = (await keysOf(page.locator("[data-lane=model] [data-card]"))).slice(0, 3);
    await page.locator(`[data-card="${models[0]}"]`).focus();
    for (const [key, next] of [
      ["ArrowDown", models[1]],
      ["ArrowDown", models[2]],
      ["ArrowUp", models[1]],
    ] as const) {
      await page.keyboard.press(key);
      expect(await focused(page)).toBe(next);
    }
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(`[data-card="${models[1]}"]`).getAttribute("aria-pressed")).toBe("true");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each([
    { path: "/", lang: "en", width: 1440, height: 900, marked: /^\d+ lit (above|below)$/ },
    { path: "/trace/S1", lang: "zh", width: 1024, height: 768, marked: /^[上下]方还有 \d+ 项点亮$/ },
  ] as const)(
    "clicks each vendor on $path: another route is lit and said, no card moves, what is lit beyond an edge is marked",
    async (asked) => {
      const { page, faults } = await atlas.open(asked.path, asked);
      await sentenceOf(page).waitFor();
      const vendors = page.locator("[data-lane=vendor] [data-card]");
      const before = await places(page);
      let [clicked, marked] = [0, 0];
      for (const key of await keysOf(vendors)) {
        const card = page.locator(`[data-card="${key}"]`);
        if (!before[key]?.inSight || (await card.getAttribute("aria-pressed")) === "true") continue;
        const said = await sentenceOf(page).textContent();
        await card.evaluate((button: HTMLElement) => button.click());
        await expect.poll(() => card.getAttribute("aria-pressed")).toBe("true");
        await expect.poll(() => sentenceOf(page).textContent()).not.toBe(said);
        const after = await places(page);
        expect([key, after]).toEqual([key, before]);
        for (const lit of await litCards(page).all()) {
          const [lane, name] = [lit.locator("xpath=ancestor::section[@data-lane]"), (await lit.getAttribute("data-card")) ?? ""];
          const marks = await lane.getByRole("button", { name: asked.marked }).count();
          if (!after[name]?.inSight) expect([name, marks > 0]).toEqual([name, true]);
          marked += marks;
        }
        clicked++;
      }
      console.log(`${asked.path}: ${clicked} vendors clicked, ${marked} marks`);
      expect(clicked).toBeGreaterThan(3);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  it("presses the mark at a lane's edge and is brought to the lit card; no other lane scrolls", async () => {
    const { page } = await atlas.open("/trace/S1?lit=ant-group");
    await sentenceOf(page).waitFor();
    const lane = page.locator("[data-lane=model]");
    const mark = lane.getByRole("button", { name: /^1 lit (above|below)$/ });
    expect(await mark.count()).toBe(0);
    const scrolls = () => page.locator("[data-lane] > div").evaluateAll((all) => all.map(({ scrollTop }) => scrollTop));
    await lane.locator(":scope > div").evaluate((box) => box.scrollTo(0, box.scrollTop > 400 ? 0 : 4000));
    await mark.waitFor();
    const before = await scrolls();
    await mark.press("Enter");
    await mark.waitFor({ state: "detached" });
    const lit = lane.locator("[data-card][class*=_route_]");
    expect(await focused(page)).toBe(await lit.getAttribute("data-card"));
    expect((await places(page))[(await focused(page)) ?? ""]?.inSight).toBe(true);
    expect((await scrolls()).filter((at, index) => at !== before[index]).length).toBe(1);
    await page.context().close();
  });

  it("points at a card: its row and the rows of what it is joined to are marked in the list; each row wears its card's voice", async () => {
    const { page } = await atlas.open("/trace/S1?color=tier");
    await sentenceOf(page).waitFor();
    const list = page.getByRole("navigation");
    const { edges } = Trace.parse(await (await fetch(`${atlas.address}/api/entities/S1/trace`)).json());
    const key = edges.find(({ type }) => type === "DEVELOPS")?.source ?? "";
    const joined = edges.flatMap(({ source, target }) => (source === key ? [target] : target === key ? [source] : []));
    await page.locator(`[data-lane=vendor] [data-card="${key}"]`).hover();
    await list.locator(`[data-row="${key}"][data-hovered]`).waitFor();
    const near = await list.locator("[data-near]").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-row") ?? ""));
    expect(joined.length).toBeGreaterThan(0);
    expect(near.sort()).toEqual([...new Set(joined)].sort());

    const tiersOf = (marked: Locator, name: string) =>
      marked.evaluateAll(
        (all, by) => Object.fromEntries(all.map((one) => [one.getAttribute(by) ?? "", one.getAttribute("data-tier")])),
        name,
      );
    const worn = await tiersOf(list.locator("[data-row]"), "data-row");
    expect(Object.values(worn).filter((tier) => tier !== null).length).toBeGreaterThan(10);
    expect(worn).toEqual(await tiersOf(page.locator("[data-card]"), "data-card"));
    const bar = list.locator("[data-row][data-tier]").first();
    expect(await bar.evaluate((row) => getComputedStyle(row, "::before").width)).toBe("3px");
    await page.context().close();
  });

  it("chooses in the list what is out of sight: its own lane alone scrolls to it", async () => {
    const { page } = await atlas.open("/trace/S1");
    await sentenceOf(page).waitFor();
    const before = await places(page);
    const hidden = Object.entries(before).filter(([, { inSight }]) => !inSight);
    const models = await keysOf(page.locator("[data-lane=model] [data-card]"));
    const key = models.find((model) => hidden.some(([name]) => name === model)) ?? "";
    await page.getByRole("navigation").locator(`[data-row="${key}"]`).click();
    await expect.poll(() => page.locator(`[data-card="${key}"]`).getAttribute("aria-pressed")).toBe("true");
    const after = await places(page);
    expect(after[key]?.inSight).toBe(true);
    for (const [name, place] of Object.entries(before)) if (!models.includes(name)) expect([name, after[name]]).toEqual([name, place]);
    await page.context().close();
  });
});
