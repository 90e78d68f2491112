import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { Paths } from "../../schema/paths.ts";
import { seriousFaults } from "./axe.ts";
import { chromiumOrSkip } from "./browser.ts";
import { type RunningAtlas, startAtlas } from "./startAtlas.ts";

const chromium = chromiumOrSkip();
const twoVendors = "/path?from=huawei&to=tencent-healthcare";

describe.skipIf(chromium === null)("paths between two entities", () => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas(inject("atlasHome"), chromium ?? "");
  });
  afterAll(() => atlas?.close());

  it("lists every path under the shape of its route, with the numbers the API gives", async () => {
    const paths = Paths.parse(await (await fetch(`${atlas.address}/api${twoVendors.replace("/path", "/paths")}`)).json());
    const { page, faults } = await atlas.open(twoVendors);
    const list = page.getByRole("navigation", { name: "Reading list" });
    await list.getByText(`${paths.total} shortest paths of ${paths.hops} steps`).waitFor();
    const shape = list.getByRole("region", { name: "Vendor → Model → Scenario ← Model ← Vendor" });
    const expected = paths.shapes.find(({ shape: text }) => text === "vendor → model → scenario ← model ← vendor");
    expect(await shape.getByRole("button").count()).toBe(expected?.shown);
    expect(await list.locator("[data-paths] button").count()).toBe(paths.paths.length);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("steps by keys, keeps the path in the address, and shows it again on reload and from a link", async () => {
    const { page } = await atlas.open(twoVendors);
    const chosen = page.locator("[data-paths] [aria-pressed=true]");
    const first = await chosen.textContent();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("j");
    const third = await page.locator("[data-paths] button").nth(2).textContent();
    await expect.poll(() => chosen.textContent()).toBe(third);
    expect(new URL(page.url()).searchParams.get("path")).not.toBeNull();
    const sentence = page.getByRole("region", { name: "Path", exact: true }).locator("p").first();
    // The sources come after the words.
    await expect.poll(() => sentence.getByRole("button").count()).toBe(4);
    const said = await sentence.textContent();
    await page.reload();
    await expect.poll(() => chosen.textContent()).toBe(third);
    await expect.poll(() => sentence.textContent()).toBe(said);
    await page.locator("body").press("k");
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => chosen.textContent()).toBe(first);
    await page.context().close();
  });

  it("types into the pickers without stepping, finds a name, and swaps the ends", async () => {
    const { page } = await atlas.open(twoVendors);
    await page.locator("[data-paths] button").first().waitFor();
    await page.getByLabel("To", { exact: true }).fill("");
    await page.getByLabel("To", { exact: true }).pressSequentially("RuiPath");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).searchParams.get("to")).toBe("ruipath");
    await page.getByRole("button", { name: /^Swap/ }).click();
    await expect.poll(() => new URL(page.url()).search).toBe("?from=ruipath&to=huawei");
    await page.context().close();
  });

  it("copies the sentence with the link and its citations, and opens the claims of a step", async () => {
    const { page } = await atlas.open(twoVendors);
    await page.getByRole("button", { name: "Copy sentence" }).waitFor();
    await page.waitForLoadState("networkidle");
    await page.getByRole("button", { name: "Copy sentence" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Huawei develops .+, also covered by .+, developed by Tencent Healthcare\.\n/);
    expect(copied).toContain(page.url());
    expect(copied).toMatch(/release \d{4}-\d\d-\d\d-[0-9a-f]{8}, CC BY 4\.0, clm-/);
    await page
      .getByRole("main")
      .getByRole("button", { name: /^develops: \d+ claims?$/ })
      .click();
    await page.getByRole("complementary", { name: "Evidence" }).getByRole("article").first().waitFor();
    await page.context().close();
  });

  it("says a path in Chinese", async () => {
    const { page, faults } = await atlas.open(twoVendors, { lang: "zh" });
    const sentence = page.getByRole("region", { name: "路径", exact: true }).locator("p").first();
    await sentence.waitFor();
    expect(await sentence.textContent()).toMatch(/^华为研发的.+，用于.+，研发方：腾讯健康.*。$/);
    await page.getByText(/18 条最短路径|\d+ 条最短路径/).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("lists at most fifty paths and says of how many", async () => {
    const { page } = await atlas.open("/path?from=S1&to=S2");
    await page.locator("[data-paths] button").nth(49).waitFor();
    await page.getByText(/^50 of [\d,]+ listed/).waitFor();
    await page.context().close();
  });

  it("says that two are not connected, and what each stands next to", async () => {
    const { page } = await atlas.open("/path?from=conflict-1&to=S4");
    await page.getByRole("heading", { name: "Not connected" }).waitFor();
    await page.getByRole("main").getByRole("link", { name: "AI + Medical Research" }).waitFor();
    await page.getByText("nothing on any path").waitFor();
    await page.context().close();
  });

  it("says of two that have neighbours, but no path, what each stands next to", async () => {
    const { page } = await atlas.open("/path?from=tax-model-types&to=huawei");
    await page.getByRole("heading", { name: "Not connected" }).waitFor();
    const near = page.locator("main section").filter({ has: page.getByRole("heading", { name: /stands next to$/ }) });
    expect(await near.count()).toBe(2);
    for (const side of await near.all()) expect(await side.getByRole("link").count()).toBeGreaterThan(2);
    await near.first().getByRole("link", { name: "text large language models" }).waitFor();
    await page.context().close();
  });

  it("says which id is unknown and puts the nearest name in its place", async () => {
    const { page } = await atlas.open("/path?from=thorough-futur&to=SC01");
    await page.getByRole("heading", { name: "Nothing here is called “thorough-futur”" }).waitFor();
    await page.getByRole("main").getByRole("link", { name: "Thorough Future" }).first().click();
    await page.locator("[data-paths] button").first().waitFor();
    expect(new URL(page.url()).searchParams.get("from")).toBe("thorough-future");
    await page.context().close();
  });

  it("says that both ends are the same, and without ends gives examples to open", async () => {
    const { page } = await atlas.open("/path?from=huawei&to=huawei");
    await page.getByRole("heading", { name: "Both ends are the same entity" }).waitFor();
    await page.goto("/path");
    await page.getByRole("main").getByRole("link", { name: "Huawei → Tencent Healthcare" }).click();
    await page.locator("[data-paths] button").first().waitFor();
    await page.context().close();
  });

  it("is led to from an entity and from a lit route", async () => {
    for (const from of ["/entity/huawei", "/trace/huawei"]) {
      const { page } = await atlas.open(from);
      await page.getByRole("link", { name: "Path to …" }).first().click();
      await page.getByText("Choose the other end.").waitFor();
      expect(new URL(page.url()).search).toBe("?from=huawei");
      await page.context().close();
    }
  });

  it("is led to from a question about two", async () => {
    const { page } = await atlas.open(`/ask?q=${encodeURIComponent("how is Huawei connected to Tencent Healthcare")}`);
    await page.getByRole("link", { name: "Draw the paths" }).click();
    await page.locator("[data-paths] button").first().waitFor();
    expect(new URL(page.url()).search).toBe("?from=huawei&to=tencent-healthcare");
    await page.context().close();
  });

  it("opens as a graph of this path alone, and as a comparison of its ends", async () => {
    const { page, faults } = await atlas.open(twoVendors);
    await page.getByRole("link", { name: "Open as graph" }).click();
    await page.getByText(/^5 of [\d,]+ nodes · 4 of/).waitFor();
    await page.goBack();
    await page.getByRole("link", { name: "Compare the two" }).click();
    await page.getByRole("table").waitFor();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe("/trace/huawei?with=tencent-healthcare");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each(["light", "dark"] as const)("has no serious fault for people who do not see or point, %s", async (theme) => {
    for (const path of [twoVendors, "/path?from=conflict-1&to=S4"]) {
      const { page } = await atlas.open(path, { theme });
      expect(await seriousFaults(page), path).toEqual([]);
      await page.context().close();
    }
  });

  it("fits a phone without scrolling sideways", async () => {
    for (const path of [twoVendors, "/path?from=ruijin&to=S1", "/path?from=conflict-1&to=S4", "/path"]) {
      const { page } = await atlas.open(path, { width: 390, height: 844 });
      await page.waitForLoadState("networkidle");
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390);
      await page.context().close();
    }
  });
});
