import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { seriousFaults } from "./axe.ts";
import { chromiumOrSkip } from "./browser.ts";
import { type RunningAtlas, startAtlas } from "./startAtlas.ts";

const chromium = chromiumOrSkip();
const cell = /^Huawei × Medical Services: \d+ models/;

/** What has the focus, by its words; `BODY` where the focus is lost. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");
const rowOfFocus = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.activeElement?.closest("tr")?.getAttribute("aria-rowindex") ?? Number.NaN));

describe.skipIf(chromium === null)("the keys of coverage", () => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas(inject("atlasHome"), chromium ?? "");
  });
  afterAll(() => atlas?.close());

  it("walk to both ends of a row, of the matrix, and a page on, and never lose the focus", async () => {
    const { page, faults } = await atlas.open("/coverage");
    await page.getByRole("button", { name: cell }).focus();
    const row = await rowOfFocus(page);
    await page.keyboard.press("End");
    expect(await focused(page)).toMatch(/^Huawei × Medical Research/);
    await page.keyboard.press("Home");
    expect([await rowOfFocus(page), await focused(page)]).toEqual([row, expect.stringMatching(/^\d+$/)]);
    await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toMatch(cell);
    const last = Number(await page.getByRole("table").getAttribute("aria-rowcount"));
    await page.keyboard.press("Control+End");
    expect(await rowOfFocus(page)).toBe(last);
    for (const key of ["ArrowUp", "ArrowUp", "PageUp", "PageUp", "ArrowUp"]) {
      const before = await rowOfFocus(page);
      await page.keyboard.press(key);
      expect(await rowOfFocus(page)).toBeLessThan(before);
    }
    await page.waitForTimeout(100); // for what scrolling takes out of the document
    const inSight = await page.evaluate(() => {
      const [box, head] = [document.activeElement?.getBoundingClientRect(), document.querySelector("thead")?.getBoundingClientRect()];
      const foot = document.querySelector("tfoot")?.getBoundingClientRect();
      return box && head && foot && box.top >= head.bottom && box.bottom <= foot.top;
    });
    expect(inSight).toBe(true);
    await page.keyboard.press("Control+Home");
    expect(await rowOfFocus(page)).toBe(row);
    await page.keyboard.press("PageDown");
    expect(await rowOfFocus(page)).toBeGreaterThan(row + 5);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("keep the focus in the matrix where its row is scrolled away", async () => {
    const { page } = await atlas.open("/coverage");
    await page.getByRole("button", { name: cell }).focus();
    await page.getByRole("region", { name: "Coverage" }).evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await expect.poll(() => focused(page)).toBe("Coverage");
    await page.context().close();
  });

  it("close the rows behind a number and go back to it, and are listed under ?, in both languages", async () => {
    for (const [lang, name, list, keys] of [
      ["en", cell, "Reading list", ["Walk from number to number", "Close the rows, back to the number"]],
      ["zh", /^华为 × 医疗服务：?:? ?\d+ 个模型/, "阅读列表", ["在数字间移动", "关闭明细，回到数字"]],
    ] as const) {
      const { page } = await atlas.open("/coverage", { lang });
      await page.getByRole("button", { name }).focus();
      await page.keyboard.press("Enter");
      const rows = page.getByRole("navigation", { name: list });
      await rows.locator("a[href^='/trace/']").last().focus();
      await page.keyboard.press("?");
      for (const key of keys) await page.getByRole("dialog").getByText(key).waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "hidden" });
      expect(new URL(page.url()).searchParams.get("row")).toBe("huawei");
      await rows.locator("a[href^='/trace/']").last().focus();
      await page.keyboard.press("Escape");
      await expect.poll(() => focused(page)).toMatch(name);
      expect(new URL(page.url()).searchParams.get("row")).toBe(null);
      await page.context().close();
    }
  });

  it("open the row of models that nobody is named for, and go back to it", async () => {
    const { page } = await atlas.open("/coverage");
    const { unnamed } = await (await fetch(`${atlas.address}/api/coverage?columns=category`)).json();
    const row = page.getByRole("row", { name: /^no developer named/ });
    const total = row.getByRole("button", { name: String(unnamed.total), exact: true });
    await total.focus();
    await page.keyboard.press("Enter");
    const list = page.getByRole("navigation", { name: "Reading list" });
    await list.getByText(`${unnamed.total} models`).waitFor();
    expect(await list.locator("a[href^='/trace/']").count()).toBe(unnamed.total);
    expect(await seriousFaults(page)).toEqual([]);
    await list.getByRole("button", { name: /All white space/ }).click();
    await expect.poll(() => total.evaluate((it) => it === document.activeElement)).toBe(true);
    await page.context().close();
  });

  it("say of a column without a hospital which row its models are in, and open them", async () => {
    const { page } = await atlas.open("/coverage?rows=hospital");
    const { columns } = await (await fetch(`${atlas.address}/api/coverage?rows=hospital&columns=category`)).json();
    const { total } = columns.find(({ rows, total: models }: { rows: number; total: number }) => rows === 0 && models > 0);
    await page
      .getByRole("button", { name: new RegExp(`^0 .*: ${total} models?, no hospital named`) })
      .first()
      .click();
    await page
      .getByRole("navigation", { name: "Reading list" })
      .getByText(new RegExp(`^${total} models?$`))
      .waitFor();
    await page.context().close();
  });

  it("say of a blank that the switches make how many there are when everything counts", async () => {
    for (const [lang, said] of [
      ["en", (count: number) => `left out by the switches: ${count} when everything counts`],
      ["zh", (count: number) => `已被开关排除：全部计入时有 ${count} 个`],
    ] as const) {
      const { page } = await atlas.open("/coverage?evidence=strong&row=huawei&column=C01", { lang });
      const asked = `${atlas.address}/api/coverage?columns=category`;
      const { cells } = await (await fetch(asked)).json();
      const { models } = cells.find(({ row, column }: { row: string; column: string }) => row === "huawei" && column === "C01");
      await page.getByRole("navigation").getByText(said(models)).waitFor();
      await page.goto("/trace/huawei?evidence=strong");
      const { lanes } = await (await fetch(`${atlas.address}/api/entities/huawei/trace`)).json();
      await page.locator("[data-lane=model]").getByText(said(lanes[1].total)).waitFor();
      await page.context().close();
    }
  });

  it("come first on a phone, with the list of the gaps below", async () => {
    const { page } = await atlas.open("/coverage", { width: 390, height: 844 });
    const heading = page.getByRole("heading", { level: 1, name: "White space" });
    await heading.waitFor();
    const number = await page.getByRole("main").getByRole("button", { name: cell }).boundingBox();
    const list = await heading.boundingBox();
    expect(number && number.y + number.height < 844).toBe(true);
    expect(number && list && number.y < list.y).toBe(true);
    // Its head is in sight, so that a reader knows of it; readers of the page hear it in the same order.
    expect(list?.y).toBeLessThan(844);
    expect(await page.evaluate(() => document.querySelector("main")?.nextElementSibling?.tagName)).toBe("NAV");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.context().close();
  });

  it("show on a phone the rows behind a number where it was touched, with the number above them", async () => {
    const { page } = await atlas.open("/coverage", { width: 390, height: 844 });
    const number = page.getByRole("button", { name: cell });
    await number.scrollIntoViewIfNeeded();
    await number.tap();
    const close = page.getByRole("button", { name: "Close", exact: true });
    await close.waitFor();
    const lanes = page.getByRole("link", { name: "Open as lanes" });
    await lanes.waitFor();
    const [rows, touched] = [await lanes.boundingBox(), await number.boundingBox()];
    expect(rows && rows.y > 0 && rows.y < 844).toBe(true);
    expect(touched && rows && touched.y > 0 && touched.y + touched.height < rows.y).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await seriousFaults(page)).toEqual([]);
    await close.tap();
    await expect.poll(() => focused(page)).toMatch(cell);
    await page.context().close();
  });
});
