import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { z } from "zod";
import { chromiumOrSkip } from "./browser.ts";
import { type RunningAtlas, startAtlas } from "./startAtlas.ts";

const chromium = chromiumOrSkip();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const Violations = z.array(z.object({ id: z.string() }));

const spoken = [
  {
    lang: "en",
    question: "which models for pathology were released in 2025",
    specialty: "specialty pathology",
    type: "radiology",
    radiology: "specialty radiology",
    remove: "Do without it",
    query: "Show query",
    price: "what does Huawei cost",
    unknown: "unknown",
    offers: "Instead",
  },
  {
    lang: "zh",
    question: "2025年发布了哪些病理模型？",
    specialty: "专科 病理科",
    type: "放射",
    radiology: "专科 放射科",
    remove: "去掉此条件",
    query: "查看查询语句",
    price: "华为的模型多少钱？",
    unknown: "未知",
    offers: "可以改问",
  },
] as const;

describe.skipIf(chromium === null)("a question of one's own", () => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas(inject("atlasHome"), chromium ?? "");
  });
  afterAll(() => atlas?.close());

  async function violations(page: Page): Promise<string[]> {
    await page.evaluate(axe);
    return Violations.parse(await page.evaluate("axe.run().then(({ violations }) => violations)")).map(({ id }) => id);
  }

  it.each(spoken)("is typed, read as chips, changed in place, undone and shared, in $lang", async (words) => {
    const { page, faults } = await atlas.open("/about", { lang: words.lang });
    await page.getByRole("combobox").waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type(words.question);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: words.specialty, exact: true }).click();
    expect(await violations(page)).toEqual([]);
    const list = page.getByRole("navigation");
    const field = list.getByRole("combobox");
    await field.fill(words.type);
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    const changed = page.getByRole("button", { name: words.radiology, exact: true });
    await changed.waitFor();
    expect(await changed.evaluate((chip) => chip === document.activeElement)).toBe(true);
    const sentence = await page.getByRole("main").locator("p").first().textContent();
    expect(new URL(page.url()).searchParams.getAll("change")).toEqual(["specialty:spec-radiology"]);
    await page.getByText(words.query).click();
    await page.getByText('"specialty": "spec-radiology"').waitFor();

    const shared = await atlas.open(page.url().slice(atlas.address.length), { lang: words.lang });
    await shared.page.getByRole("button", { name: words.radiology, exact: true }).waitFor();
    expect(await shared.page.getByRole("main").locator("p").first().textContent()).toBe(sentence);
    await shared.page.context().close();

    await page.goBack();
    await page.getByRole("button", { name: words.specialty, exact: true }).click();
    await page.getByRole("button", { name: words.remove }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get("change")).toBe("specialty:");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each(spoken)("about prices is unknown, with two that can be answered, in $lang", async (words) => {
    const { page, faults } = await atlas.open(`/ask?q=${encodeURIComponent(words.price)}`, { lang: words.lang });
    await page.getByRole("status").getByText(words.unknown).waitFor();
    const offers = page.getByRole("region", { name: words.offers }).getByRole("link");
    expect(await offers.count()).toBe(2);
    expect(await violations(page)).toEqual([]);
    await offers.first().click();
    await page.getByRole("main").getByRole("table").waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("opens from every row the claims behind it, as many as the row says", async () => {
    const { page, faults } = await atlas.open(`/ask?q=${encodeURIComponent(spoken[0].question)}`);
    const table = page.getByRole("main").getByRole("table");
    const buttons = table.getByRole("row").getByRole("button", { name: /^\d+ claims?$/ });
    await buttons.first().waitFor();
    expect(await buttons.count()).toBe((await table.getByRole("row").count()) - 1);
    const said = Number.parseInt((await buttons.first().textContent()) ?? "", 10);
    await buttons.first().click();
    await expect.poll(() => page.getByRole("complementary").getByRole("article").count()).toBe(said);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("closes a picker by Escape and gives the focus back to its chip", async () => {
    const { page } = await atlas.open(`/ask?q=${encodeURIComponent(spoken[0].question)}`);
    const chip = page.getByRole("button", { name: "released from 2025" });
    await chip.click();
    await page.getByRole("textbox", { name: "released from" }).waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => chip.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await chip.getAttribute("aria-expanded")).toBe("false");
    await page.context().close();
  });

  it("gives its rows as files, and takes the first few along to the query and the console", async () => {
    const { page, faults } = await atlas.open("/ask?q=top+3+vendors+with+the+most+models");
    const main = page.getByRole("main");
    await main.getByRole("table").waitFor();
    const rows = await main.locator("tbody tr").count();
    const fileOf = async (name: string): Promise<string> => {
      const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
      return readFileSync(await file.path(), "utf8");
    };
    const lines = (await fileOf("Download CSV")).trim().split("\r\n");
    expect(lines.length).toBe(rows + 2);
    expect(lines.at(-1)).toContain("top 3 vendors with the most models");
    const json = z.object({ rows: z.array(z.unknown()), attribution: z.string() }).parse(JSON.parse(await fileOf("Download JSON")));
    expect(json.rows).toHaveLength(rows);
    expect(rows).toBe(3);
    const href = await main.getByRole("link", { name: "Open the query" }).getAttribute("href");
    expect(href).toContain("limit=3");
    await main.getByText("Show query").click();
    const console = await main.getByRole("link", { name: "Open in console" }).getAttribute("href");
    expect(JSON.parse(new URL(console ?? "", "http://atlas").searchParams.get("parameters") ?? "{}")).toMatchObject({ limit: 3 });
    await main.getByRole("link", { name: "Open the query" }).click();
    await page
      .getByText(/^3 of \d+ rows$/)
      .first()
      .waitFor();
    expect(await main.locator("tbody tr").count()).toBe(3);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("gives the next claims after the first, up to the last of all", async () => {
    const { page, faults } = await atlas.open("/ask?q=which+models+are+deployed+at+hospitals");
    const main = page.getByRole("main");
    const first = main.getByRole("button", { name: /^200 of [2-9]\d\d claims$/ });
    const total = Number.parseInt((await first.textContent())?.replace("200 of ", "") ?? "", 10);
    const next = main.getByRole("button", { name: /^claims? \d+/ });
    expect((await next.allTextContents()).map((text) => text.match(/\d+/g)?.map(Number))).toEqual(
      Array.from({ length: Math.ceil(total / 200) - 1 }, (_, at) => [200 * (at + 1) + 1, Math.min(total, 200 * (at + 2))]),
    );
    const seen = new Set<string>();
    for (const button of [first, ...(await next.all())]) {
      await button.click();
      const ids = (new URL(page.url()).searchParams.get("claims") ?? "").split(",");
      await expect.poll(() => page.getByRole("complementary").getByRole("article").count()).toBe(ids.length);
      for (const id of ids) seen.add(id);
      await page.keyboard.press("Escape");
    }
    expect(seen.size).toBe(total);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("says that a source's word is kept by the answer alone, there and on the page of its query", async () => {
    const { page, faults } = await atlas.open("/about");
    const main = page.getByRole("main");
    await page.goto(`${new URL(page.url()).origin}/ask?q=models+according+to+the+report&lang=zh`);
    await main.getByText(/^查询本身给出全部行；此答案只保留.+所述的行。$/).waitFor();
    const answered = await main.locator("tbody tr").count();
    await main.getByRole("link", { name: "打开查询" }).click();
    await main
      .getByRole("status")
      .getByText(/^这里给出全部行，不论由谁所述.+报告.+其答案只保留该来源所述的行。$/)
      .waitFor();
    await expect.poll(() => main.locator("tbody tr").count()).toBeGreaterThan(answered);
    expect(await main.getByText("未采用").count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
