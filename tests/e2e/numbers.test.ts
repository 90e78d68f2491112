import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { chromiumOrSkip } from "./browser.ts";
import { type RunningAtlas, startAtlas } from "./startAtlas.ts";

const chromium = chromiumOrSkip();
const views = [
  "/",
  "/trace/thorough-future",
  "/path?from=thorough-future&to=infervision",
  "/trace/thorough-future?with=infervision",
  "/coverage",
  "/coverage?row=huawei&column=C01",
  "/coverage?column=C01&evidence=independent",
  "/coverage?rows=hospital&columns=section&column=S1",
  "/policy",
  "/policy/SC01",
  "/entity/ruipath",
  "/entity/ruijin",
  "/entity/scn-pathology-diagnosis",
  "/entity/tax-penetration-order",
  "/entity/conflict-9",
  "/sources",
  "/sources/vbinsight-2025-report-excerpt",
  "/conflicts",
  "/health",
  "/health?show=entities",
  "/health?show=relationships",
  "/report",
  "/queries",
  "/queries/vendors-covering-specialty?specialty=spec-pathology",
  "/ask?q=which+vendors+cover+pathology",
];

/** Tables of counts: each number leads to its rows by itself, or has as many names beside it. */
const tables = [
  "/queries/policy-category-counts",
  "/queries/policy-scenario-counts",
  "/queries/models-per-year",
  "/queries/specialty-counts",
  "/queries/base-models",
  "/queries/hospitals-with-most-models",
  "/queries/scenario-counts",
  "/queries/facet-counts?kind=Modality",
  "/queries/organizations-per-kind",
  "/queries/vendors-with-most-models",
  "/queries/vendors-by-breadth?by=specialties",
  "/queries/compare-vendors?first=huawei&second=tencent-healthcare",
  "/queries/shared-by-two-vendors?first=huawei&second=tencent-healthcare",
  "/queries/share-of-models?openWeights=true",
  "/queries/scenarios-without-policy",
  "/queries/sources-by-claims",
  "/queries/entries-of-kind?kind=Specialty",
  "/ask?q=how+many+models+answer+each+policy+category",
];

describe.skipIf(chromium === null)("numbers", () => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas(inject("atlasHome"), chromium ?? "");
  });
  afterAll(() => atlas?.close());

  it.each(views)("%s shows no count without a way to its rows", async (path) => {
    const { page } = await atlas.open(path);
    for (const lang of ["en", "zh"]) {
      if (lang === "zh") await page.goto(`${path}${path.includes("?") ? "&" : "?"}lang=zh`);
      await page.getByRole("main").waitFor();
      await page.waitForLoadState("networkidle");
      expect(await page.evaluate(countsWithoutRows), lang).toEqual([]);
    }
    await page.context().close();
  });

  it.each(tables)("%s leads from every count of its table to its rows, whoever counts", async (path) => {
    const { page } = await atlas.open(path);
    // what two have in common, and whether weights are open, is often said by nobody but the developer
    for (const scope of ["lang=en", /(second|openWeights)=/.test(path) ? "lang=zh" : "lang=zh&evidence=strong"]) {
      await page.goto(`${path}${path.includes("?") ? "&" : "?"}${scope}`);
      await page.locator("main table tbody tr").first().waitFor();
      await page.waitForLoadState("networkidle");
      expect(await page.locator("main table tbody td :is(a, button)", { hasText: /^[\d,]+$/ }).count(), scope).toBeGreaterThan(0);
      expect(await page.evaluate(tableCountsWithoutRows), scope).toEqual([]);
    }
    await page.context().close();
  });

  it("opens as many rows as a count of a table says", async () => {
    const { page } = await atlas.open("/queries/policy-category-counts");
    const row = page.locator("main tbody tr", { hasText: "Medical Services" });
    const links = row.locator("td a", { hasText: /^\d+$/ });
    await links.first().waitFor();
    const asked = await links.evaluateAll((all) => all.map((link) => [link.getAttribute("href") ?? "", Number(link.textContent)] as const));
    expect(asked).toHaveLength(4);
    for (const [href, said] of asked) {
      await page.goto(href);
      await page.locator("main tbody tr").first().waitFor();
      expect(await page.locator("main tbody tr").count(), href).toBe(said);
    }
    await page.context().close();
  });

  it.each(["/entity/ruipath", "/entity/ruijin", "/entity/scn-pathology-diagnosis", "/entity/tax-penetration-order"])(
    "%s opens as many neighbours as each group says",
    async (path) => {
      const { page } = await atlas.open(path);
      const heads = page.locator("nav section > button[aria-expanded]");
      await heads.first().waitFor();
      for (const head of await heads.all()) {
        const said = Number(/([\d,]+)$/.exec((await head.textContent()) ?? "")?.[1]?.replace(",", ""));
        if ((await head.getAttribute("aria-expanded")) === "false") await head.click();
        const rows = head.locator("xpath=..").locator("li");
        await expect.poll(() => rowsAndMore(rows)).toBe(said);
      }
      await page.context().close();
    },
  );

  it.each(["/entity/ruipath", "/report", "/conflicts"])("%s opens as many claims as its buttons say", async (path) => {
    const { page } = await atlas.open(path);
    const buttons = page.getByRole("main").getByRole("button", { name: /(^|· )\d+ claims?$/ });
    await buttons.first().waitFor();
    for (const button of (await buttons.all()).slice(0, 12)) {
      const said = Number(/(\d+) claims?$/.exec((await button.textContent()) ?? "")?.[1]);
      await button.click();
      await expect.poll(() => page.getByRole("complementary").getByRole("article").count()).toBe(said);
      await page.keyboard.press("Escape");
      await expect.poll(() => page.getByRole("complementary").count()).toBe(0);
    }
    await page.context().close();
  });

  it("/sources opens as many claims as each source states", async () => {
    const { page } = await atlas.open("/sources");
    await page.locator("main tbody tr").first().waitFor();
    const rows = await page
      .locator("main tbody tr")
      .evaluateAll((all) =>
        all.slice(0, 4).map((row) => [row.querySelector("a")?.getAttribute("href") ?? "", row.lastElementChild?.textContent ?? ""]),
      );
    for (const [href, said] of rows) {
      await page.goto(href ?? "");
      await page.getByRole("contentinfo").getByText(`of ${said} claims`).waitFor();
    }
    await page.context().close();
  });
});

/** Rows shown, and those that the last row says are left. */
async function rowsAndMore(rows: ReturnType<Page["locator"]>): Promise<number> {
  const texts = await rows.allTextContents();
  const left = /^([\d,]+) more$/.exec(texts.at(-1) ?? "")?.[1];
  return left === undefined ? texts.length : texts.length - 1 + Number(left.replace(",", ""));
}

/**
 * Counts on the page that nothing opens: a number alone, or before what it counts in either language, outside of every link,
 * button and summary. What stands beside as many rows counts those: a section's own, and, in the head, foot and status of the
 * page, all of its rows and what opens. A row is opened by its head. A cell of the grid opens by itself. Years, and what a source prints, are no counts of ours.
 */
function countsWithoutRows(): string[] {
  const nouns =
    "claims?|models?|vendors?|hospitals?|sources?|scenarios?|items?|policy|policies|conflicts?|statements?|rows?|routes?|paths?";
  const counted = new RegExp(
    `(?<![\\d.,–-]|第 ?)(\\d[\\d,]*)(?: (?:${nouns}|related|more)\\b| ?(?:个(?!月|部门|类别)|家|条|项|款|份|行|处))`,
    "g",
  );
  const opens = "a, button, summary, [role=button], [role=gridcell][tabindex], [data-printed], script, style, input, select, option";
  const ofPage = "h1, header, footer, [role=status], [data-state]";
  const rowsIn = (place: Element | null | undefined): number =>
    place?.querySelectorAll(`li, tbody tr, [role=row], article, [aria-pressed], dd${place === document.body ? "" : ", a"}`).length ?? 0;
  const numberOf = (text: string): number => Number(text.replaceAll(",", ""));
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const links = [...document.querySelectorAll("a, button")].map((each) => each.textContent?.trim() ?? "");
  const opened = new Set(links.flatMap((text) => text.match(/\d[\d,]*/g) ?? []));
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent?.trim() ?? "";
    if (!parent?.checkVisibility() || parent.closest(opens)) continue;
    const alone = /^\d[\d,]*$/.test(text) && !/^(19|20)\d\d$/.test(text);
    const numbers = alone ? [text] : [...text.matchAll(counted)].map(([, number = ""]) => number);
    const place = parent.closest(ofPage)
      ? document.body
      : (parent.closest("section, article, [role=region], [class*=_column]") ?? document.body);
    const more = place?.querySelector("[data-more]") ?? null;
    const without = numbers.filter(
      (number) =>
        !(place === document.body ? opened.has(number) : links.includes(number)) &&
        more === null &&
        rowsIn(place) < numberOf(number) &&
        rowsIn(parent.closest("tr")) < numberOf(number),
    );
    if (parent.closest("tr")?.querySelector("th[scope=row] a")) continue;
    if (without.length > 0) found.push(`${text} in ${parent.outerHTML.slice(0, 160)} in ${parent.parentElement?.outerHTML.slice(0, 120)}`);
  }
  return found;
}

/** Counts in the table that neither open anything nor stand beside as many names; years, and what is measured or printed, are no counts. */
function tableCountsWithoutRows(): string[] {
  return [...document.querySelectorAll("main table tbody td[class*=number]")].flatMap((cell) => {
    const text = cell.textContent?.trim() ?? "";
    if (!/^[1-9][\d,]*$/.test(text) || /^(19|20)\d\d$/.test(text) || cell.querySelector("a, button, [data-printed]")) return [];
    const beside = [...(cell.parentElement?.children ?? [])].map((each) => each.querySelectorAll("a").length);
    return beside.includes(Number(text.replaceAll(",", ""))) ? [] : [cell.parentElement?.textContent ?? ""];
  });
}
