import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { seriousFaults } from "./axe.ts";
import { chromiumOrSkip } from "./browser.ts";
import { type RunningAtlas, startAtlas } from "./startAtlas.ts";

const chromium = chromiumOrSkip();
const address = (query: string): string => `/console?query=${encodeURIComponent(query)}`;
const modelsOfOne =
  "MATCH (v:Vendor {id: 'thorough-future'})-[d:DEVELOPS]->(m:Model)-[c:COVERS]->(s:Scenario)\nRETURN v, d, m, c, s\nORDER BY m.id, s.id LIMIT 40";
const endless = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b = -1 RETURN count(*) AS n";

/** The editor, once its help is there. */
const editorOf = async (page: Page) => {
  const field = page.getByLabel("Cypher query");
  await field.waitFor();
  await page.waitForLoadState("networkidle");
  return field;
};
/** Writes over what the editor holds as a person would: Playwright's fill is an editing command, which keeps the old look as an inline style. */
const writeOver = async (page: Page, text: string): Promise<void> => {
  const field = await editorOf(page);
  await field.press("ControlOrMeta+a");
  await field.press("Backspace");
  await field.pressSequentially(text);
};
const run = (page: Page): Promise<void> => page.getByRole("button", { name: "Run", exact: true }).click();

describe.skipIf(chromium === null)("the console", () => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas(inject("atlasHome"), chromium ?? "");
  });
  afterAll(() => atlas?.close());

  it("is filled by its address without running, runs with Ctrl+Enter and remembers", async () => {
    const { page, faults } = await atlas.open(address("MATCH (v:Vendor {id: 'thorough-future'}) RETURN v, 41 + 1 AS n"));
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    const field = await editorOf(page);
    expect(asked.filter((url) => url.endsWith("/api/cypher"))).toEqual([]);
    await field.press("Control+Enter");
    await page.getByText("1 row").first().waitFor();
    await page.getByRole("cell", { name: "42" }).waitFor();
    await page.getByRole("link", { name: "Thorough Future" }).waitFor();
    await page.reload();
    const earlier = page.getByRole("region", { name: "Earlier queries" });
    await writeOver(page, "RETURN 1 AS one");
    await earlier.getByText("41 + 1").click();
    expect(await (await editorOf(page)).textContent()).toContain("41 + 1");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("says in one sentence why a write is refused, and that there are more rows than it shows", async () => {
    const { page } = await atlas.open(address("MATCH (n)\nDETACH DELETE n"));
    await editorOf(page);
    await run(page);
    await page.getByText("Line 2, column 1: DETACH is refused: the console only reads.").waitFor();
    await writeOver(page, "UNWIND range(1, 2000) AS x RETURN x");
    await run(page);
    await page.getByText("More than 1,000 rows").waitFor();
    await page.context().close();
  });

  it.each([
    ["an answer", "/ask?q=Which+vendors+cover+pathology%3F"],
    ["a saved query", "/queries/models-of-vendor?vendor=thorough-future"],
  ])("runs %s that is opened in it, as it stands", async (_, path) => {
    const { page, faults } = await atlas.open(path);
    await page.getByText("Show query").click();
    await page.getByRole("link", { name: "Open in console" }).click();
    await editorOf(page);
    await run(page);
    await page
      .getByText(/^\d+ rows$/)
      .first()
      .waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("completes from the vocabulary, and lets the keyboard out", async () => {
    const { page, faults } = await atlas.open(address(""));
    const field = await editorOf(page);
    await field.pressSequentially("MATCH (v:Ven", { delay: 20 });
    await page.getByRole("option", { name: "Vendor" }).waitFor();
    await page.waitForTimeout(150);
    await page.keyboard.press("Enter");
    await field.pressSequentially(")-[:DEVEL", { delay: 20 });
    await page.getByRole("option", { name: "DEVELOPS" }).waitFor();
    await page.waitForTimeout(150);
    await page.keyboard.press("Enter");
    expect(await field.textContent()).toBe("MATCH (v:Vendor)-[:DEVELOPS]");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("offers the properties of a relationship's type, and the procedures after CALL", async () => {
    const { page } = await atlas.open(address("MATCH (s)-[r:MAPS_TO]->(p) WHERE r"));
    const field = await editorOf(page);
    await field.press("ControlOrMeta+End");
    await field.pressSequentially(".", { delay: 20 });
    await page.getByRole("option", { name: "match" }).waitFor();
    expect(await page.getByRole("option").count()).toBeLessThan(15);
    await writeOver(page, "CALL db.");
    await page.getByRole("option", { name: "db.labels" }).waitFor();
    expect(await page.getByRole("option").count()).toBe(3);
    await page.context().close();
  });

  it("marks what the guard refuses and what the data never has, and puts in what was meant", async () => {
    const { page, faults } = await atlas.open(address("MATCH (v:Vender) RETURN v.nameEng AS name"));
    const field = await editorOf(page);
    await page.locator(".cm-lintRange-error").hover();
    await page.getByText("there is no label Vender; did you mean Vendor?").waitFor();
    await page.locator(".cm-diagnosticAction", { hasText: "Vendor" }).click();
    await page.locator(".cm-lintRange-warning").hover();
    await page.locator(".cm-diagnosticAction", { hasText: "nameEn" }).click();
    await expect.poll(() => field.textContent()).toBe("MATCH (v:Vendor) RETURN v.nameEn AS name");
    await expect.poll(() => page.locator(".cm-lintRange").count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("shows the same rows as table, graph and JSON, and opens the graph", async () => {
    const { page, faults } = await atlas.open(address(modelsOfOne));
    await (await editorOf(page)).press("Control+Enter");
    await page.getByText("3 rows").first().waitFor();
    await page.getByRole("button", { name: "develops · 1 claim" }).first().waitFor();
    await page.getByRole("tab", { name: "Table" }).press("ArrowRight");
    await page.getByRole("img", { name: /Drawing of 5 nodes and 6 edges/ }).waitFor();
    await page.getByRole("tab", { name: "JSON" }).click();
    await page.getByText('"kind": "Vendor"').waitFor();
    await page.getByRole("tab", { name: "Graph" }).click();
    await page.getByRole("link", { name: "Open in graph" }).click();
    await page.getByRole("application").waitFor();
    expect(page.url()).toContain("/graph?focus=");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("cancels, and the next query does not wait", async () => {
    const { page } = await atlas.open(address(endless));
    await editorOf(page);
    await run(page);
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Cancelled.").waitFor();
    await writeOver(page, "RETURN 6 * 7 AS answer");
    await run(page);
    await page.getByRole("cell", { name: "42" }).waitFor({ timeout: 3_000 });
    await page.context().close();
  });

  it("shows the plan without running", async () => {
    const { page } = await atlas.open(address(endless));
    await editorOf(page);
    await page.getByRole("button", { name: "Plan" }).click();
    await page.getByRole("region", { name: "Plan" }).getByText("Unwind").first().waitFor({ timeout: 3_000 });
    await page.context().close();
  });

  it("refuses in Chinese and offers the form that both engines know, on a phone too", async () => {
    const { page } = await atlas.open(address("MATCH (n:Vendor|Hospital)\nRETURN n LIMIT 5"), { lang: "zh", width: 390, height: 844 });
    await page.getByLabel("Cypher 查询").waitFor();
    await page.getByRole("button", { name: "运行" }).click();
    await page.getByText("第 1 行第 16 列：不能用标签表达式").waitFor();
    await page.getByRole("alert").getByRole("button", { name: "改用这种写法" }).click();
    await page.getByRole("button", { name: "运行" }).click();
    await page.getByText("5 行", { exact: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.context().close();
  });

  it.each(["light", "dark"] as const)("has no serious fault for people who do not see or point, %s", async (theme) => {
    const { page } = await atlas.open(address(modelsOfOne), { theme });
    await (await editorOf(page)).press("Control+Enter");
    await page.getByText("3 rows").first().waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole("tab", { name: "JSON" }).click();
    await writeOver(page, "MATCH (v:Vender) RETURN v");
    await page.locator(".cm-lintRange-error").waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await page.context().close();
  });
});
