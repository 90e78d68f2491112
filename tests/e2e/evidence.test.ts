import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { seriousFaults } from "./axe.ts";
import { chromiumOrSkip } from "./browser.ts";
import { type RunningAtlas, startAtlas } from "./startAtlas.ts";

const chromium = chromiumOrSkip();

/** What a claim must tell in each language: who says so, where, when, how strongly. */
const told = {
  en: { drawer: "Evidence", claims: /^\d+ claims?$/, who: "Source", where: "Where", when: "As of", how: "Confidence" },
  zh: { drawer: "依据", claims: /^\d+ 条依据$/, who: "来源", where: "位置", when: "截至", how: "可信度" },
} as const;

describe.skipIf(chromium === null)("from anything drawn to its source", () => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas(inject("atlasHome"), chromium ?? "");
  });
  afterAll(() => atlas?.close());

  it.each(["en", "zh"] as const)(
    "opens the claims of the lit route by one click and says who, where, when and how strong, in %s",
    async (lang) => {
      const words = told[lang];
      const { page, faults } = await atlas.open("/", { lang });
      const number = page.getByRole("main").getByRole("button", { name: words.claims });
      await number.click();
      const drawer = page.getByRole("complementary", { name: words.drawer });
      const claim = drawer.getByRole("article").first();
      await claim.waitFor();
      for (const term of [words.who, words.where, words.when, words.how]) {
        const value = claim.locator("dt", { hasText: term }).first().locator("xpath=following-sibling::dd[1]");
        expect([term, (await value.textContent())?.trim()]).not.toEqual([term, ""]);
      }
      expect((await claim.locator("p").first().textContent())?.length).toBeGreaterThan(1);
      expect(await seriousFaults(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await drawer.waitFor({ state: "detached" });
      expect(await number.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  it("names a disagreement while all its sides count, on the claim, on its own page and in the lanes, and nowhere else", async () => {
    // 20 clauses of a regulator name large models; the report, which counts 19, is neither a regulator nor a paper.
    for (const [scope, stands] of [
      ["", true],
      ["&evidence=independent", true],
      ["&evidence=strong", false],
    ] as const) {
      const claim = (await (await fetch(`${atlas.address}/api/claims?entity=SC03&limit=200`)).json()).claims.find(
        ({ predicate }: { readonly predicate: string }) => predicate === "mentionsLargeModels",
      );
      const { page } = await atlas.open(`/entity/SC03?claims=${claim.id}${scope}`);
      const said = page.getByRole("complementary", { name: "Evidence" }).getByRole("article");
      await said.waitFor();
      expect([scope, await said.getByText("Conflict", { exact: true }).count()]).toEqual([scope, stands ? 1 : 0]);
      await page.goto(`/entity/conflict-15?lang=en${scope}`);
      await page.getByRole("heading", { name: "Facts", exact: true }).waitFor();
      expect([scope, await page.getByText("leave one side of this disagreement without a claim").count()]).toEqual([scope, stands ? 0 : 1]);
      await page.goto(`/trace/conflict-15?lang=en${scope}`);
      await page
        .locator(stands ? "[data-card]" : "[role=status] h2")
        .first()
        .waitFor();
      expect([scope, (await page.locator("[data-card]").count()) > 0]).toEqual([scope, stands]);
      await page.context().close();
    }
  });

  it("opens the claims of an edge by one click on its line", async () => {
    const { page } = await atlas.open("/trace/thorough-future");
    const edge = "thorough-future~DEVELOPS~thorough-brain";
    await page.locator(`[data-edge="${edge}"]`).waitFor({ state: "attached" });
    const { x, y } = await middleOf(page, edge);
    await page.mouse.click(x, y);
    const drawer = page.getByRole("complementary", { name: "Evidence" });
    await drawer.getByRole("article").first().waitFor();
    const trace = await (await fetch(`${atlas.address}/api/entities/thorough-future/trace`)).json();
    const stated = trace.edges.find(({ id }: { readonly id: string }) => id === edge);
    expect(await drawer.getByRole("article").count()).toBe(stated.properties.claims);
    await page.context().close();
  });

  it("fits the drawer on a phone, in both languages", async () => {
    for (const lang of ["en", "zh"] as const) {
      const { page } = await atlas.open("/entity/thorough-future", { lang, width: 390, height: 844 });
      await page.getByRole("button", { name: told[lang].claims }).first().click();
      const drawer = page.getByRole("complementary", { name: told[lang].drawer });
      await drawer.getByRole("article").first().waitFor();
      const box = await drawer.boundingBox();
      expect([box && box.x >= 0, box && box.x + box.width <= 390]).toEqual([true, true]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await page.context().close();
    }
  });
});

/** A point on the line of an edge that nothing else covers. */
const middleOf = (page: Page, edge: string): Promise<{ x: number; y: number }> =>
  page
    .locator(`[data-edge="${edge}"] path`)
    .last()
    .evaluate((path) => {
      if (!(path instanceof SVGPathElement)) throw new Error("an edge is drawn as a path");
      const at = path.getPointAtLength(path.getTotalLength() / 2);
      const matrix = path.getScreenCTM();
      if (!matrix) throw new Error("the edge is not on screen");
      return { x: at.x * matrix.a + matrix.e, y: at.y * matrix.d + matrix.f };
    });
