import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { chromiumOrSkip } from "./browser.ts";
import { type RunningAtlas, startAtlas } from "./startAtlas.ts";

const chromium = chromiumOrSkip();

describe.skipIf(chromium === null)("the first screen", () => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas(inject("atlasHome"), chromium ?? "");
  });
  afterAll(() => atlas?.close());

  it.each([
    { lang: "en", question: "Which vendors cover pathology?", vendor: "Thorough Future" },
    { lang: "zh", question: "哪些厂商覆盖病理？", vendor: "透彻未来" },
  ] as const)("has the pathology question answered on arrival, in $lang", async ({ lang, question, vendor }) => {
    const { page, faults } = await atlas.open("/", { lang });
    const list = page.getByRole("navigation").filter({ hasText: question }).first();
    await list.getByText(vendor, { exact: true }).waitFor();
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(question);
    expect(await page.locator("html").getAttribute("lang")).toBe(lang);
    expect(await page.title()).toContain(question);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("says how many vendors, models, policy scenarios and hospitals there are, as the API counts them", async () => {
    const { page } = await atlas.open("/");
    const { counts } = await (await fetch(`${atlas.address}/api/meta`)).json();
    const list = page.getByRole("navigation", { name: "Reading list" });
    await list.getByText(`${counts.labels.Model} models`).waitFor();
    const text = await list.textContent();
    for (const [label, word] of [
      ["Vendor", "vendors"],
      ["PolicyScenario", "policy scenarios"],
      ["Hospital", "hospitals"],
    ])
      expect(text).toContain(`${counts.labels[label ?? ""]} ${word}`);
    await page.context().close();
  });

  it("has the search box focused with the question in it", async () => {
    const { page } = await atlas.open("/");
    const box = page.getByRole("combobox");
    await expect.poll(() => box.inputValue()).toBe("Which vendors cover pathology?");
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.context().close();
  });

  it("leads from a vendor to the source of its route in two clicks", async () => {
    const { page } = await atlas.open("/");
    await page.getByRole("main").getByRole("button", { name: /claim/ }).first().click();
    const claim = page.getByRole("complementary").getByRole("article").first();
    await claim.getByRole("link").nth(2).waitFor();
    const source = claim.locator("a[href^='/sources/']");
    const title = await source.textContent();
    await source.click();
    await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).toBe(title);
    await page.context().close();
  });

  it("lights another route for a vendor without a card that moves, and a link restores it whatever was clicked before", async () => {
    const { page } = await atlas.open("/");
    const cards = page.locator("[data-lane=vendor] [data-card]");
    const places = async () =>
      Object.fromEntries(
        await page
          .locator("[data-card]")
          .evaluateAll((all) => all.map((card) => [card.getAttribute("data-card"), card.getBoundingClientRect().top] as const)),
      );
    const sentenceOf = (on: Page) => on.getByRole("main").locator("p[aria-live=polite]");
    const sentence = sentenceOf(page);
    await sentence.waitFor();
    for (const index of [1, 3, 0, 5, 2]) {
      // The reader scrolls to it first; its click then scrolls nothing.
      await cards.nth(index).scrollIntoViewIfNeeded();
      const [before, said] = [await places(), await sentence.textContent()];
      await cards.nth(index).click();
      await expect.poll(() => cards.nth(index).getAttribute("aria-pressed")).toBe("true");
      await expect.poll(() => sentence.textContent()).not.toBe(said);
      expect([index, await places()]).toEqual([index, before]);
      const shared = await atlas.open(page.url().slice(atlas.address.length));
      await expect.poll(() => sentenceOf(shared.page).textContent()).toBe(await sentence.textContent());
      await shared.page.context().close();
    }
    await page.context().close();
  });
});
