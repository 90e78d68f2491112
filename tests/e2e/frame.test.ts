import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { chromiumOrSkip } from "./browser.ts";
import { type RunningAtlas, startAtlas } from "./startAtlas.ts";

const chromium = chromiumOrSkip();
/** What stands for the rows of the matrix until its answer is there. */
const coverage = { path: "/coverage", held: "**/api/coverage?*", before: "[data-waiting-row]", after: "tbody tr[aria-rowindex]" } as const;

describe.skipIf(chromium === null)("the frame", () => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas(inject("atlasHome"), chromium ?? "");
  });
  afterAll(() => atlas?.close());

  it("leaves the keys to the keyboard help while it is open: Escape closes it, and the page behind does nothing", async () => {
    for (const path of ["/", "/trace/SC01", "/graph?focus=huawei", "/entity/huawei"]) {
      const { page } = await atlas.open(path);
      await page.getByRole("navigation", { name: "Reading list" }).waitFor();
      const help = page.getByRole("dialog");
      // The first screen opens with the focus in its search field.
      await page.getByRole("main").focus();
      await page.keyboard.press("?");
      await help.waitFor();
      const address = page.url();
      await page.keyboard.press("g");
      await page.keyboard.press("c");
      await page.keyboard.press("Escape");
      await help.waitFor({ state: "detached" });
      expect(new URL(page.url()).pathname).toBe(new URL(address).pathname);
      await page.context().close();
    }
  });

  it.each([
    {
      path: "/trace/C01",
      held: "**/api/entities/C01/trace*",
      before: "[data-waiting-lane]",
      after: "[data-lane]",
      width: 1440,
      height: 900,
    },
    { ...coverage, width: 1440, height: 900 },
    { ...coverage, width: 390, height: 844 },
  ])("shows while $path loads, $width wide, where its parts will be", async ({ path, held, before, after, ...size }) => {
    const { page } = await atlas.open("/about", size);
    const placesOf = (parts: string) =>
      page.locator(parts).evaluateAll((all) =>
        all.slice(0, 7).map((part) => {
          const { left, top } = part.getBoundingClientRect();
          return [Math.round(left), Math.round(top)];
        }),
      );
    let release = (): void => {};
    const asked = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(held, async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto(path);
    await page.locator(before).first().waitFor();
    const waiting = await placesOf(before);
    expect(waiting).toHaveLength(7);
    release();
    await page.locator(after).first().waitFor();
    expect(await placesOf(after)).toEqual(waiting);
    await page.context().close();
  });

  /** Every view that shows what somebody says, with what stands for claims in it. */
  const coloured = [
    ["/", "[data-card], [data-edge]"],
    ["/trace/huawei", "[data-card], [data-edge]"],
    ["/trace/huawei?with=tencent-healthcare", "li"],
    ["/path?from=huawei&to=tencent-healthcare", "a, svg"],
    ["/coverage", "[data-tier]"],
    ["/policy", "[data-clause]"],
    ["/policy/SC01", "li"],
    ["/entity/huawei", "span, div"],
    ["/graph?focus=huawei", "[data-tiers]"],
    ["/conflicts", "div"],
    ["/report", "tr[data-row], li[data-item]"],
    ["/sources", "tr"],
    ["/sources/vbinsight-2025-report-excerpt", "span"],
    ["/health?show=claims", "span"],
    ["/ask?q=Which%20vendors%20cover%20pathology%3F", "tr"],
    ["/queries/vendors-covering-specialty?specialty=spec-pathology", "tr"],
  ] as const;

  it.each([
    ["en", "light", "Strongest voice"],
    ["zh", "dark", "最有力的说法"],
  ] as const)("colours every view by who says so and explains the colours, in %s, %s", async (lang, theme, legend) => {
    for (const [path, marks] of coloured) {
      const { page, faults } = await atlas.open(withColor(path), { lang, theme });
      await page.getByText(legend).waitFor();
      const marked = page.locator("main").locator(marks).and(page.locator("[data-tier], [data-tiers]"));
      await marked.first().waitFor({ state: "attached" });
      const shown = await page.evaluate<{ right: number; wrong: unknown[] }>(shownColours);
      expect([path, shown.wrong]).toEqual([path, []]);
      if (marks !== "[data-tiers]") expect([path, shown.right > 0]).toEqual([path, true]);
      expect(faults).toEqual([]);
      await page.context().close();
    }
  });

  it("explains the colours of who says so nowhere else", async () => {
    for (const path of ["/health", "/about", "/queries"]) {
      const { page } = await atlas.open(withColor(path));
      await page.getByRole("main").locator("table, section, article, a").first().waitFor();
      expect([path, await page.getByText("Strongest voice").isVisible()]).toEqual([path, false]);
      await page.context().close();
    }
  });

  it("offers the view on a phone above a long list, and hides the list for it", async () => {
    const { page } = await atlas.open("/trace/huawei", { width: 390, height: 844 });
    const button = page.getByRole("main").getByRole("button").first();
    await button.waitFor();
    // The list is there, and the button is above it.
    await page.getByRole("navigation", { name: "Reading list" }).getByRole("link").first().waitFor();
    expect((await button.boundingBox())?.y).toBeLessThan(844 / 2);
    await button.click();
    await page.locator("[data-card]").first().waitFor();
    expect(await page.getByRole("navigation", { name: "Reading list" }).isVisible()).toBe(false);
    await page.context().close();
  });

  it("shows every cell of sources and figures on a phone, without scrolling sideways", async () => {
    for (const [path, lang] of [
      ["/sources", "en"],
      ["/sources", "zh"],
      ["/report", "en"],
      ["/report", "zh"],
    ] as const) {
      const { page } = await atlas.open(path, { width: 390, height: 844, lang });
      await page.getByRole("main").locator("td").first().waitFor();
      const cells = await page.locator("main td").evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().right));
      expect([path, Math.max(...cells) <= 390]).toEqual([path, true]);
      const scrolled =
        "[...document.querySelectorAll('html, main, main *')].filter((it) => it.scrollWidth > it.clientWidth + 1 && it.clientWidth > 0 && getComputedStyle(it).overflowX === 'auto').length";
      expect([path, await page.evaluate(scrolled)]).toEqual([path, 0]);
      await page.context().close();
    }
  });

  it("copies a sentence with the claims behind it, also where it is asked to before they are there", async () => {
    const { page } = await atlas.open("/about");
    await page.route("**/api/claims?**", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await page.goto("/path?from=huawei&to=tencent-healthcare");
    const copy = page.getByRole("button", { name: "Copy sentence" });
    await copy.click();
    expect(await copy.getAttribute("aria-busy")).toBe("true");
    await page.getByRole("button", { name: "Copied" }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/release \d{4}-\d\d-\d\d-[0-9a-f]{8}, CC BY 4\.0, clm-/);
    await page.context().close();
  });
});

const withColor = (path: string): string => `${path}${path.includes("?") ? "&" : "?"}color=tier`;

/** How many lines and bars have the colour that the legend gives their tier, and which have another; a script, as it runs in the page. */
const shownColours = `(() => {
  const legend = new Map();
  for (const item of document.querySelectorAll("ul > li[data-tier]:not([data-bar], main *)"))
    legend.set(item.dataset.tier, getComputedStyle(item, "::before").borderTopColor);
  const result = { right: 0, wrong: [] };
  const check = (mark, colour) => {
    if (colour === legend.get(mark.dataset.tier)) result.right += 1;
    else result.wrong.push([mark.dataset.tier, colour, mark.outerHTML.slice(0, 120)]);
  };
  for (const mark of document.querySelectorAll("main [data-tier]")) {
    const line = mark.matches("svg") ? mark.querySelector("line") : null;
    if (line) check(mark, getComputedStyle(line).stroke);
    else if (mark.matches("[data-bar]")) check(mark, getComputedStyle(mark.matches("tr") ? mark.cells[0] : mark, "::before").backgroundColor);
    else result.right += 1;
  }
  return result;
})()`;
