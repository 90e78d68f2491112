import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { SourceDetail, SourceList } from "../../schema/api.ts";
import { ConflictList, Health, Report } from "../../schema/dataHealth.ts";
import { seriousFaults } from "./axe.ts";
import { chromiumOrSkip } from "./browser.ts";
import { type RunningAtlas, startAtlas } from "./startAtlas.ts";

const chromium = chromiumOrSkip();

describe.skipIf(chromium === null)("the records", () => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas(inject("atlasHome"), chromium ?? "");
  });
  afterAll(() => atlas?.close());
  const asked = async (path: string): Promise<unknown> => (await fetch(`${atlas.address}${path}`)).json();

  it("sets every disagreement side by side, each value with its source, tier and date", async () => {
    const { conflicts, total } = ConflictList.parse(await asked("/api/conflicts"));
    const { page, faults } = await atlas.open("/conflicts");
    await page.locator("[data-conflict]").first().waitFor();
    expect(await page.locator("[data-conflict]").count()).toBe(total);
    for (const { id, values, claims } of conflicts) {
      const text = (await page.locator(`[data-conflict=${id}]`).textContent()) ?? "";
      for (const value of values) expect(text, id).toContain(value);
      for (const { source } of claims.filter(({ predicate }) => predicate !== "ABOUT")) expect(text, id).toContain(source.title);
      expect(text, id).toContain(`${claims.length} claims`);
    }
    await page.locator("[data-conflict=conflict-9]").getByRole("button", { name: "2 claims" }).click();
    await expect.poll(() => page.getByRole("complementary").getByRole("article").count()).toBe(2);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("sets a count of marks beside a printed figure, in the order of the values, in both languages", async () => {
    for (const [lang, said, reading] of [
      ["en", ["19 scenarios", "20 × policy scenario"], /names large models in 20 scenarios/],
      ["zh", ["19个场景", "20 个政策场景"], /在 20 个场景中点名大模型/],
    ] as const) {
      const { page } = await atlas.open("/conflicts", { lang });
      const conflict = page.locator("[data-conflict=conflict-15]");
      await conflict.getByText(reading).waitFor();
      expect(await conflict.locator("section > p:first-child").allTextContents()).toEqual(said);
      expect(await conflict.textContent()).not.toContain("policy.json");
      for (const about of await conflict.locator("section > p").allTextContents()) expect(about).not.toMatch(/·\s*$/);
      await page.context().close();
    }
  });

  it("opens one disagreement by its fragment, from the claim that is part of it", async () => {
    const { page } = await atlas.open("/conflicts#conflict-15");
    await expect.poll(() => inView(page, "[data-conflict=conflict-15] h3")).toBe(true);
    const { conflicts } = ConflictList.parse(await asked("/api/conflicts"));
    await page.goto(`/claims/${conflicts.find(({ id }) => id === "conflict-9")?.claims[0]?.id}`);
    await page.locator("a[href*='#conflict-9']").click();
    await expect.poll(() => inView(page, "[data-conflict=conflict-9] h3")).toBe(true);
    await page.context().close();
  });

  it.each(["", "?evidence=strong&largeOnly=true"])(
    "opens the rows of every number of the data's state, as many as it says, at %j",
    async (stop) => {
      const { page } = await atlas.open(`/health${stop}`);
      const countsIn = async (within: string) => {
        const links = page.locator(`${within} a[data-count]`);
        await links.first().waitFor();
        return links.evaluateAll((all) =>
          all.map((link) => [link.getAttribute("href") ?? "", Number(link.getAttribute("data-count"))] as const),
        );
      };
      const opensTo = async (href: string, count: number): Promise<void> => {
        await page.goto(href);
        const said = page.locator("[data-total]");
        if (count === 0) {
          await page
            .getByRole("main")
            .getByText(stop === "" ? "None in this release." : "None in what counts by the switches above.")
            .waitFor();
          return;
        }
        await said.waitFor();
        expect([href, Number(await said.getAttribute("data-total"))]).toEqual([href, count]);
        expect([href, await page.locator("main tbody tr").count()]).toEqual([href, Number(await said.getAttribute("data-shown"))]);
      };
      await page.locator("[data-measure=conflicts]").waitFor();
      const links = await countsIn("[data-measure]");
      expect(links.length).toBeGreaterThan(20);
      for (const [href, count] of links.filter(([to]) => to.startsWith("/health"))) {
        // Kinds and types lead on to their own rows.
        if (!/show=(entities|relationships)(&|$)/.test(href)) {
          await opensTo(href, count);
          continue;
        }
        await page.goto(href);
        const each = await countsIn("main tbody");
        const sum = each.reduce((total, [, one]) => total + one, 0);
        // A hospital that develops is a vendor too.
        expect([href, href.includes("entities") ? sum >= count : sum === count]).toEqual([href, true]);
        for (const [to, one] of each.slice(0, 2)) await opensTo(to, one);
      }
      const held = ConflictList.parse(await asked("/api/conflicts")).total;
      expect(links.filter(([to]) => to.startsWith("/conflicts")).map(([, count]) => count)).toEqual([held]);
      await page.context().close();
    },
  );

  it.each(["stale", "recalledOnly"])("opens the claims behind each relationship of ?show=%s", async (show) => {
    const { page } = await atlas.open(`/health?show=${show}`);
    const rows = page.locator("main tbody tr");
    await rows.first().waitFor();
    const buttons = rows.getByRole("button", { name: /^\d+ claims?$/ });
    expect(await buttons.count()).toBe(await rows.count());
    const said = Number.parseInt((await buttons.first().textContent()) ?? "", 10);
    await buttons.first().click();
    await expect.poll(() => page.getByRole("complementary").getByRole("article").count()).toBe(said);
    await page.context().close();
  });

  it.each([
    ["stale&evidence=strong&largeOnly=true", "en", "None in what counts by the switches above."],
    ["stale&evidence=strong&largeOnly=true", "zh", "按上方开关计入的内容中没有。"],
    ["foo", "en", "No list here is called “foo”"],
    ["foo", "zh", "这里没有名为“foo”的清单"],
  ] as const)("says why there is nothing at ?show=%s in %s", async (show, lang, said) => {
    const { page } = await atlas.open(`/health?show=${show}`, { lang });
    await page.getByRole("main").getByText(said).waitFor();
    await page.context().close();
  });

  it("recounts what is lacking on another's word and of large models, down to the rows of what it is out of", async () => {
    const strict = Health.parse(await asked("/api/health?evidence=strong&largeOnly=true"));
    const { page } = await atlas.open("/health");
    await page.getByRole("button", { name: /^Who says so/ }).click();
    await page.getByRole("radio", { name: "Regulator or peer-reviewed" }).check();
    await page.getByRole("checkbox", { name: /^Large models only/ }).check();
    const measure = page.locator("[data-measure=modelsWithoutDeployment]");
    const { total, of } = strict.modelsWithoutDeployment;
    await expect.poll(() => measure.locator("[data-count]").getAttribute("data-count")).toBe(String(total));
    await page.keyboard.press("Escape");
    await measure.getByRole("link", { name: String(of), exact: true }).click();
    await expect.poll(() => page.locator("[data-total]").getAttribute("data-total")).toBe(String(of));
    await page.context().close();
  });

  it("shows the report's figures with operator and unit and its lists with their items, and finds among them", async () => {
    const { figures, taxonomies } = Report.parse(await asked("/api/report"));
    const { page, faults } = await atlas.open("/report");
    await page.locator("[data-taxonomy]").first().waitFor();
    expect(await page.locator("tr[data-row]").count()).toBe(figures.length);
    expect(await page.locator("[data-taxonomy]").count()).toBe(taxonomies.length);
    expect(await page.locator("[data-item]").count()).toBe(taxonomies.reduce((sum, { items }) => sum + items.length, 0));
    const total = page.locator("[data-row=stat-models-total]");
    expect(await total.textContent()).toMatch(/288 models.*not itemised in the source.*1 May 2025/);
    expect(await page.locator("[data-row=stat-penetration-overall]").textContent()).toContain("less than 20 percent");
    await page.getByRole("searchbox").fill("pathology");
    await expect.poll(() => page.locator("[data-taxonomy]").count()).toBeLessThan(10);
    expect(await page.locator("[data-taxonomy=tax-pathology-barriers]").count()).toBe(1);
    await page.getByRole("searchbox").fill("no such thing");
    await page.getByRole("button", { name: "Show all" }).click();
    await expect.poll(() => page.locator("tr[data-row]").count()).toBe(figures.length);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("says where the switches leave out disagreements, figures, lists and claims how many there are when everything counts", async () => {
    const { figures, taxonomies } = Report.parse(await asked("/api/report"));
    const { total } = ConflictList.parse(await asked("/api/conflicts"));
    const { page } = await atlas.open("/conflicts?evidence=strong");
    const whenAll = page.locator("[data-when-all]");
    await whenAll.getByText(`${total} disagreements when everything counts`).waitFor();
    expect(await page.locator("[data-conflict]").count()).toBe(0);
    await page.goto("/report?evidence=strong");
    await whenAll.getByText(`${figures.length} figures and ${taxonomies.length} lists when everything counts`).waitFor();
    expect(await page.locator("tr[data-row], [data-taxonomy]").count()).toBe(0);
    await whenAll.getByRole("button", { name: "Count everything" }).click();
    await expect.poll(() => page.locator("tr[data-row]").count()).toBe(figures.length);
    expect(await whenAll.count()).toBe(0);
    const { claims } = (SourceList.parse(await asked("/api/sources?limit=1000")).sources ?? []).find(isReport) ?? { claims: 0 };
    expect(claims).toBeGreaterThan(1000);
    await page.goto("/sources?evidence=strong");
    const report = page.getByRole("row").filter({ has: page.locator("a[href^='/sources/vbinsight-2025-report-excerpt']") });
    const left = SourceDetail.parse(await asked("/api/sources/vbinsight-2025-report-excerpt?evidence=strong")).statesTotal;
    expect(await report.first().textContent()).toContain(`${left}that count, of ${claims.toLocaleString("en-GB")}`);
    await page.context().close();
  });

  it.each(["/entity/mod-text", "/sources/vbinsight-2025-report-excerpt"])("reaches every claim of %s", async (path) => {
    const { page } = await atlas.open(path);
    const footer = page.getByRole("contentinfo");
    await footer.getByText(/of [\d,]+ claims/).waitFor();
    const counts = async (): Promise<string[]> => /([\d,]+) of ([\d,]+) claims/.exec((await footer.textContent()) ?? "")?.slice(1) ?? [];
    const before = await counts();
    expect(before[0]).toBe("100");
    const more = page.getByRole("main").getByRole("button", { name: /^Show \d+ more$/ });
    while ((await more.count()) > 0) {
      const [shown] = await counts();
      await more.click();
      await expect.poll(async () => (await counts())[0]).not.toBe(shown);
    }
    const [shown, total] = await counts();
    expect(shown).toBe(total);
    expect(await page.locator("main table tbody tr").count()).toBe(Number(total?.replace(",", "")));
    await page.context().close();
  });

  it.each([
    ["/entity/thorough-futur", "/entity/thorough-future"],
    ["/trace/thorough-futur", "/trace/thorough-future"],
    ["/graph?focus=thorough-futur", "/graph?focus=thorough-future"],
    ["/policy/SC0", "/policy/SC01"],
    ["/sources/vbinsight-2025-report", "/sources/vbinsight-2025-report-excerpt"],
    ["/queries/models-of-vendors", "/queries/models-of-vendor"],
  ])("says at %s that it is not held and offers %s", async (path, near) => {
    const { page } = await atlas.open(path);
    await page.getByRole("heading", { level: 1 }).getByText("Nothing here is called").waitFor();
    await page.locator(`nav a[href="${near}"]`).click();
    await expect.poll(() => page.getByText("Nothing here is called").count()).toBe(0);
    await page.context().close();
  });

  const pages = ["/conflicts", "/health", "/health?show=gaps", "/health?show=claims&tier=recalled", "/report"];
  it.each(pages.flatMap((path) => [[path, "en", "light"] as const, [path, "zh", "dark"] as const]))(
    "%s has no serious fault, in %s, %s, and fits a phone",
    async (path, lang, theme) => {
      const { page, faults } = await atlas.open(path, { lang, theme });
      await page.locator("main h2").first().waitFor();
      await page.waitForLoadState("networkidle");
      expect(await seriousFaults(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );
});

const isReport = ({ id }: { readonly id: string }): boolean => id === "vbinsight-2025-report-excerpt";

const inView = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
