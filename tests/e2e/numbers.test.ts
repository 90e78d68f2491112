import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { chromiumOrSkip } from "./browser.ts";
import { type RunningAtlas, startAtlas } from "./startAtlas.ts";

const chromium = chromiumOrSkip();
const views = [
  "/",
  "/trace/thorough-future",
  "/coverage",
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

describe.skipIf(chromium === null)("numbers", () => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas(inject("atlasHome"), chromium ?? "");
  });
  afterAll(() => atlas?.close());

  it.each(views)("%s shows no count without a way to its rows", async (path) => {
    const { page } = await atlas.open(path);
    await page.getByRole("main").waitFor();
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(countsWithoutRows)).toEqual([]);
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
 * Counts on the page that nothing opens: a number alone, or before what it counts, outside of every link, button and summary.
 * A heading counts the rows right below it. Years, and what a source prints, are no counts of ours.
 */
function countsWithoutRows(): string[] {
  const counted = /^\d[\d,]*( (claims?|models?|vendors?|hospitals?|sources?|scenarios?|items?|related|more))?$/;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent?.trim() ?? "";
    if (!parent || !counted.test(text) || /^(19|20)\d\d$/.test(text) || parent.checkVisibility?.() === false) continue;
    if (
      parent.closest(
        "a, button, summary, [role=button], [role=gridcell], h1, h2, [data-printed], script, style, footer, input, select, option",
      )
    )
      continue;
    // A row that names what it counts: as many links as it says.
    if ((parent.closest("tr")?.querySelectorAll("a").length ?? 0) >= Number.parseInt(text.replace(",", ""), 10)) continue;
    found.push(`${text} in ${parent.outerHTML.slice(0, 160)} in ${parent.parentElement?.outerHTML.slice(0, 120)}`);
  }
  return found;
}
