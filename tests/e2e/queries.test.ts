import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { Problem } from "../../schema/problem.ts";
import { reasonText } from "../../schema/problemReason.ts";
import { chromiumOrSkip } from "./browser.ts";
import { type RunningAtlas, startAtlas } from "./startAtlas.ts";

const chromium = chromiumOrSkip();

describe.skipIf(chromium === null)("the form of a saved query", () => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas(inject("atlasHome"), chromium ?? "");
  });
  afterAll(() => atlas?.close());

  it("says what is wrong with a value, asks nothing until it is right, and keeps what is asked in the address", async () => {
    const { page, faults } = await atlas.open("/queries/vendors-with-most-models");
    const field = page.getByRole("textbox", { name: /at least/ });
    const run = page.getByRole("button", { name: "Run" });
    await field.fill("many");
    await page.getByText('"many" is not a whole number from 0').waitFor();
    expect(await run.isDisabled()).toBe(true);
    await field.fill("-1");
    await page.getByText('"-1" is not a whole number from 0').waitFor();
    await field.fill("8");
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).searchParams.get("atLeast")).toBe("8");
    const counts = page.getByRole("main").locator("tbody tr td:nth-child(2)");
    const least = async (): Promise<number> => Math.min(...(await counts.allTextContents()).map(Number));
    await expect.poll(async () => (await counts.count()) > 0 && (await least()) >= 8).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each([
    ["en", "vendors-with-most-models", "atLeast", "1.5", '"1.5" is not a whole number from 0'],
    ["zh", "vendors-with-most-models", "atLeast", "1.5", "“1.5”不是不小于 0 的整数"],
    ["en", "certificates", "from", "2025-13", '"2025-13" is not a date: YYYY, YYYY-MM or YYYY-MM-DD'],
    ["zh", "certificates", "from", "2025-13", "“2025-13”不是日期：应为 YYYY、YYYY-MM 或 YYYY-MM-DD"],
  ] as const)("says in %s what is wrong with a value of %s, in the words of the server", async (lang, name, parameter, value, said) => {
    const { page, faults } = await atlas.open(`/queries/${name}`, { lang });
    const field = page.locator(`input[name="${parameter}"]`);
    await field.fill(value);
    await page.getByText(said, { exact: true }).waitFor();
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    const { reasons } = Problem.parse(await (await fetch(`${atlas.address}/api/queries/${name}/run?${parameter}=${value}`)).json());
    expect(reasons.map((reason) => reasonText(lang, reason))).toEqual([said]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("chooses an entity by name, and gives the rows as a file with the claims behind each", async () => {
    const { page } = await atlas.open("/queries/models-by-conditions?modelKind=agent");
    await page.getByRole("main").getByRole("table").waitFor();
    await page.getByRole("combobox", { name: /^specialty/ }).pressSequentially("chinese medicine");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).searchParams.get("specialty")).toBe("spec-tcm");
    const rows = page.getByRole("main").locator("tbody tr");
    await expect.poll(() => rows.count()).toBeLessThan(20);
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download CSV" }).click()]);
    const lines = readFileSync(await download.path(), "utf8")
      .trim()
      .split("\r\n");
    expect(lines[0]).toMatch(/^\uFEFF?model,model name,.*claimIds,sourceIds,strongestTier$/);
    expect(lines.length).toBe((await rows.count()) + 2);
    for (const line of lines.slice(1, -1)) expect(line).toMatch(/clm-/);
    await page.context().close();
  });

  it.each([
    ["/queries/models-of-vendor?vendor=ruipath", "厂商：ruipath 属于模型；这里应为厂商或医院"],
    ["/queries/models-of-vendor?vendor=no-such-vendor", "厂商：没有编号为 no-such-vendor 的条目；可按名称搜索"],
  ])("says in Chinese on a Chinese page what is wrong with %s", async (address, said) => {
    const { page } = await atlas.open(`${address}${address.includes("?") ? "&" : "?"}lang=zh`);
    await page.getByRole("alert").getByText(said).waitFor();
    await page.context().close();
  });

  it.each([
    ["en", "Not used here: foo."],
    ["zh", "未采用：foo。"],
  ] as const)("says in one line what of the address it does not take, in %s", async (lang, said) => {
    const { page } = await atlas.open("/queries/models-of-vendor?vendor=huawei&foo=bar", { lang });
    await page.getByRole("main").getByRole("table").waitFor();
    await page.getByRole("status").filter({ hasText: said }).waitFor();
    await page.context().close();
  });
});
