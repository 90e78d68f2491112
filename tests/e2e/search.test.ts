import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { chromiumOrSkip } from "./browser.ts";
import { type RunningAtlas, startAtlas } from "./startAtlas.ts";

const chromium = chromiumOrSkip();

describe.skipIf(chromium === null)("the search box", () => {
  let atlas: RunningAtlas;
  let page: Page;
  beforeAll(async () => {
    atlas = await startAtlas(inject("atlasHome"), chromium ?? "");
    page = (await atlas.open("/about")).page;
  });
  afterAll(() => atlas?.close());

  async function type(text: string): Promise<void> {
    await page.goto("/about");
    await page.getByRole("combobox").waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type(text);
  }

  it.each([
    ["thoro", "Thorough Future"],
    ["透彻", "Thorough Future"],
    ["TouChe", "Thorough Future"],
    ["SC01", "AI-Assisted Diagnosis from Medical Images"],
    ["binglike", "pathology"],
  ])("finds %s by its name in either language, an old spelling, an id or pinyin", async (text, name) => {
    await type(text);
    await page.getByRole("option", { name }).first().waitFor();
    expect(await page.getByRole("listbox").isVisible()).toBe(true);
  });

  it("groups suggestions by kind and says how each matched", async () => {
    await type("TouChe");
    await page
      .getByRole("group", { name: "Vendor" })
      .getByRole("option", { name: /Thorough Future.*TouChe Future/ })
      .waitFor();
  });

  it("opens the suggestion that the arrow keys point at", async () => {
    await type("thorough future");
    const first = page.getByRole("option").first();
    // The list for all that was typed, not one for its first letters.
    await first.getByText("Thorough Future", { exact: true }).waitFor();
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => first.getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).pathname).toBe("/entity/thorough-future");
  });

  it("takes Enter for the name typed, even before the suggestions are there", async () => {
    await type("thorough brain 2.0");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).toBe("Thorough Brain 2.0");
  });

  it("leaves Enter and the arrows to an input method that composes", async () => {
    await type("bing");
    await page.getByRole("option").first().waitFor();
    const before = page.url();
    await page.getByRole("combobox").evaluate((box) => {
      for (const key of ["ArrowDown", "Enter"]) box.dispatchEvent(new KeyboardEvent("keydown", { key, isComposing: true, bubbles: true }));
    });
    expect(page.url()).toBe(before);
    expect(await page.getByRole("option", { selected: true }).count()).toBe(0);
    expect(await page.getByRole("combobox").inputValue()).toBe("bing");
  });

  it("offers the nearest names where none matches", async () => {
    await type("thuroug fuchure");
    await page.getByRole("option").first().waitFor();
  });

  it.each(["zzzqqq", "肺结节检测王"])("says that none matches %s and offers the nearest, however far they are", async (text) => {
    await type(text);
    await page.getByText("No name matches. Nearest:").waitFor();
    expect(await page.getByRole("option").count()).toBeGreaterThan(0);
  });

  it("says that no name is near, and what can be searched", async () => {
    await type("囧囧囧");
    await page.getByText("No name matches, and none is near.").waitFor();
    await page.getByText(/^A search finds names in Chinese, English and pinyin: Vendor \(.+\), Model \(/).waitFor();
    expect(await page.getByRole("option").count()).toBe(0);
  });

  it("replaces the question on arrival by what is typed, after the key that leads here from everywhere too", async () => {
    for (const keys of [[], ["/"]]) {
      await page.goto("/");
      await expect.poll(() => page.getByRole("combobox").inputValue()).toMatch(/pathology/);
      await page.waitForLoadState("networkidle");
      for (const key of keys) await page.keyboard.press(key);
      await page.keyboard.type("bl");
      expect(await page.getByRole("combobox").inputValue()).toBe("bl");
      await page.getByRole("option").first().waitFor();
    }
  });

  it("offers what was picked before, the last one first, where nothing is typed, and keeps it over a reload", async () => {
    for (const name of ["thorough brain 2.0", "huawei"]) {
      await type(name);
      await page.keyboard.press("Enter");
      await page.waitForURL("**/entity/**");
    }
    await page.goto("/about");
    await page.getByRole("combobox").waitFor();
    await page.keyboard.press("/");
    const recent = page.getByRole("group", { name: "Picked before" }).getByRole("option");
    await expect.poll(async () => (await recent.allTextContents()).slice(0, 2)).toEqual(["Huawei", "Thorough Brain 2.0"]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/entity/thorough-brain-2");
    await page.goto("/");
    await page.getByRole("combobox").waitFor();
    expect(await page.getByRole("listbox").count()).toBe(0);
  });
});
