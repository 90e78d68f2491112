import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { Trace } from "../../schema/trace.ts";
import { chromiumOrSkip } from "./browser.ts";
import { type RunningAtlas, startAtlas } from "./startAtlas.ts";

const chromium = chromiumOrSkip();

/** Things without a lane whose routes take the most words to say. */
const longestSaid = ["taxi-top-scenarios-1", "taxi-penetration-order-5", "cert-nmpa-3-ultrasound"] as const;

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
    await lane
      .locator("[data-card]")
      .first()
      .evaluate((card) => card.closest("[data-lane] > div")?.scrollTo(0, 300));
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

  it.each([
    { id: "tax-chronic-team", lang: "en", heading: /^No route leads through /, why: "its items, not the list", link: "In the report" },
    { id: "conflict-1", lang: "zh", heading: /^没有路径经过/, why: "来源之间的分歧", link: "并列对照" },
    { id: "pol-deep-synthesis-2022", lang: "en", heading: /^No route leads through /, why: "No counted relationship", link: "Graph" },
    { id: "bio-rodeo-endochat", lang: "zh", heading: /^没有路径经过/, why: "它没有任何依据说明", link: "图谱" },
  ] as const)("say why $id has none, and where else it is seen", async ({ id, lang, heading, why, link }) => {
    const { page, faults } = await atlas.open(`/trace/${id}`, { lang });
    const main = page.getByRole("main");
    await main.getByRole("heading", { level: 2, name: heading }).waitFor();
    await main.getByText(why).waitFor();
    await main.getByRole("link", { name: link, exact: true }).waitFor();
    expect(await page.locator("[data-lane]").count()).toBe(0);
    await main.getByRole("link", { name: lang === "en" ? "Open its page" : "打开详情" }).click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(new RegExp(`/(entity|sources)/${id}$`));
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each([
    { id: "mod-ct", lang: "en", link: / reads CT/, counted: "read by 23" },
    {
      id: "pol-ai-health-opinions-2025",
      lang: "zh",
      link: /^关于促进和规范“人工智能\+医疗卫生”应用发展的实施意见涉及/,
      counted: "涉及 13",
    },
    { id: "chen-yonghong", lang: "en", link: / works for /, counted: "works for 1" },
    { id: "organ-aorta", lang: "zh", link: /面向器官主动脉/, counted: /^面向它的 \d+$/ },
    { id: "conflict-8", lang: "zh", link: /^DeepSeek的时间是一处分歧，涉及深度求索/, counted: "述及 1" },
    {
      id: "spec-radiology",
      lit: "scn-endoscopy",
      lang: "en",
      link: /^endoscopy support is a narrower case of assisted diagnosis from medical images.*\. assisted diagnosis from medical images is for specialty radiology/,
      counted: /^served by \d+$/,
    },
  ] as readonly { id: string; lit?: string; lang: "en" | "zh"; link: RegExp; counted: string | RegExp }[])(
    "of $id, which has none itself, open with a lit route, the step that leads there and its claims",
    async (asked) => {
      const { via } = await traceOf(asked.id);
      const { page, faults } = await atlas.open(`/trace/${asked.id}${asked.lit ? `?lit=${asked.lit}` : ""}`, { lang: asked.lang });
      const sentence = page.getByRole("main").locator("section[aria-label] p[aria-live]");
      await expect.poll(() => sentence.textContent()).toMatch(asked.link);
      await page.getByRole("navigation").getByText(asked.counted, { exact: true }).waitFor();
      expect(await page.locator("[data-card][aria-pressed=true]").count()).toBe(1);
      await sentence.getByRole("button").first().click();
      await page.getByRole("complementary").getByRole("article").first().waitFor();
      const claims = new URL(page.url()).searchParams.get("claims")?.split(",");
      expect(via.map(({ properties }) => properties["claimIds"])).toContainEqual(claims);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  it("say where it is the switches that leave out every route, and count everything at one click", async () => {
    const { page } = await atlas.open("/trace/organ-aorta?evidence=strong");
    const main = page.getByRole("main");
    await main.getByText("The switches above leave out everything that its routes lead over").waitFor();
    await main.getByRole("button", { name: "Count everything" }).click();
    await page.locator("[data-card][aria-pressed=true]").waitFor();
    await page.context().close();
  });

  it("of a source, say which claims of the lit route are its own", async () => {
    const { page } = await atlas.open("/trace/vbinsight-2025-report-excerpt");
    await page.getByRole("button", { name: /^\d+ claims? of this source$/ }).click();
    const drawer = page.getByRole("complementary", { name: "Evidence" });
    await drawer.getByRole("article").first().waitFor();
    const articles = await drawer.getByRole("article").count();
    expect(await drawer.locator("article a[href='/sources/vbinsight-2025-report-excerpt']").count()).toBe(articles);
    await page.context().close();
  });

  it("offer no claims where the route has no step", async () => {
    const { page } = await atlas.open("/trace/nanyang-central");
    await page.getByText("The sources name no model of").waitFor();
    expect(await page.getByRole("button", { name: /^\d+ claims?$/ }).count()).toBe(0);
    await page.context().close();
  });

  it.each([
    { lang: "en", width: 1440, height: 900 },
    { lang: "zh", width: 1440, height: 900 },
    { lang: "en", width: 390, height: 844 },
    { lang: "zh", width: 390, height: 844 },
  ] as const)("cut nothing of a long sentence and move for none, in $lang, $width wide", async (size) => {
    for (const id of ["S1", "pol-ai-health-opinions-2025", ...longestSaid]) {
      const { page } = await atlas.open(`/trace/${id}`, size);
      if (size.width < 760) await page.getByRole("main").getByRole("button").first().click();
      const section = page.getByRole("main").locator("section:has(> p[aria-live])");
      await expect.poll(() => section.locator("p[aria-live]").getByRole("button").count()).toBeGreaterThan(4);
      // All at one time: on a phone the sentence grows when the claims come.
      const place = await section.evaluate((dock) => {
        const [{ top, bottom }, actions] = [dock.getBoundingClientRect(), dock.lastElementChild?.getBoundingClientRect()];
        return { top, bottom, actions: actions?.bottom };
      });
      expect(place.actions).toBeLessThanOrEqual(place.bottom);
      if (size.width > 760) expect(place.bottom).toBeLessThanOrEqual(size.height - 30);
      // Nor does it lie over a lane's foot.
      const feet = await page
        .locator("[data-lane]")
        .evaluateAll((all) => Math.max(...all.map((lane) => lane.getBoundingClientRect().bottom)));
      expect(feet).toBeLessThanOrEqual(place.top + 1);
      for (const part of [section, section.locator("p[aria-live]")])
        expect(await part.evaluate((element) => element.scrollHeight - element.clientHeight)).toBe(0);
      // The reader releases the route: a sentence of another length.
      const lanes = () => page.locator("[data-lane] > div").evaluateAll((all) => all.map((lane) => lane.clientHeight));
      const before = await lanes();
      await page.keyboard.press("Escape");
      await section.waitFor({ state: "detached" });
      expect(await lanes()).toEqual(before);
      await page.context().close();
    }
  });

  it("let a sentence that a narrow window cuts scroll in its place, above what can be done with it, and never over a card", async () => {
    const { page } = await atlas.open(`/trace/${longestSaid[0]}`, { width: 1024, height: 768 });
    const sentence = page.getByRole("main").locator("section > p[aria-live]");
    await expect.poll(() => sentence.getByRole("button").count()).toBe(7);
    const feet = await page
      .locator("[data-lane]")
      .evaluateAll((all) => Math.max(...all.map((lane) => lane.getBoundingClientRect().bottom)));
    expect(feet).toBeLessThanOrEqual((await sentence.boundingBox())?.y ?? 0);
    await sentence.hover();
    await page.mouse.wheel(0, 400);
    await expect.poll(() => sentence.evaluate((p) => Math.round(p.scrollHeight - p.clientHeight - p.scrollTop))).toBe(0);
    await page.getByRole("button", { name: "Copy sentence" }).click({ trial: true });
    await page.context().close();
  });

  it("of the next one traced on a phone show its own cards, whole and in sight", async () => {
    const { page } = await atlas.open("/trace/S1?lit=afmu", { width: 390, height: 844 });
    const main = page.getByRole("main");
    for (const next of ["afmu", "SC13"]) {
      if (next === "SC13") await page.goto("/trace/SC13");
      await main.getByRole("button", { name: "Open the view" }).click();
      if (next === "afmu") {
        await page.getByRole("link", { name: "Trace this" }).click();
        await expect.poll(() => new URL(page.url()).pathname).toBe("/trace/afmu");
        await main.getByRole("button", { name: "Open the view" }).click();
      }
      const chosen = page.locator("[data-card][aria-pressed=true]");
      await chosen.waitFor();
      const cut = await page.locator("[data-card]").evaluateAll(
        (cards) =>
          cards.filter((card) => {
            const [own, lane] = [card.getBoundingClientRect(), card.closest("[data-lane] > div")?.getBoundingClientRect()];
            return !lane || own.top < lane.top || own.bottom > lane.bottom;
          }).length,
      );
      expect(cut).toBe(0);
      const box = await chosen.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    }
    await page.context().close();
  });
});
