import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { chromiumOrSkip } from "./browser.ts";
import { type RunningAtlas, startAtlas } from "./startAtlas.ts";

const chromium = chromiumOrSkip();
const claim = "a claim of the atlas";
/** Every address with what must be on it. A claim's id is looked up, since it follows from the claim's content. */
const addresses: readonly (readonly [string, string])[] = [
  ["/", "Which vendors cover pathology?"],
  ["/entity/thorough-future", "Thorough Future"],
  ["/entity/SC01", "AI-Assisted Diagnosis from Medical Images"],
  ["/queries", "Saved queries"],
  ["/queries/models-at-hospital?hospital=ruijin", "RuiPath"],
  ["/sources", "2025 Medical Large Model Research Report"],
  ["/sources/vbinsight-2025-report-excerpt", "2025 Medical Large Model Research Report"],
  [claim, "Independent report"],
  ["/about", "What the words mean here"],
  ["/entity/thorough-futur", "Thorough Future"],
  ["/entity/ruijinn", "Ruijin Hospital"],
  ["/trace/ruijinn", "Ruijin Hospital"],
  ["/path?from=tencent-healthcare&to=C01", "17 shortest paths"],
  ["/trace/huawei?with=tencent-healthcare", "Only Tencent Healthcare"],
  ["/no/such/page", "There is no such page"],
];

describe.skipIf(chromium === null)("addresses", () => {
  let atlas: RunningAtlas;
  let claimAddress = "";
  beforeAll(async () => {
    atlas = await startAtlas(inject("atlasHome"), chromium ?? "");
    const entity = await (await fetch(`${atlas.address}/api/entities/thorough-future`)).json();
    claimAddress = `/claims/${entity.claims[0].id}`;
  });
  afterAll(() => atlas?.close());

  it.each(addresses)("%s shows the same when opened, on reload and in a new browser", async (path, text) => {
    const address = path === claim ? claimAddress : path;
    const { page, faults } = await atlas.open(address);
    await page.getByText(text).first().waitFor();
    await page.reload();
    await page.getByText(text).first().waitFor();
    expect(faults.filter((fault) => !fault.includes("404"))).toEqual([]);
    await page.context().close();
  });

  it("names what is shown in the window's title and in its description", async () => {
    const { page } = await atlas.open("/entity/thorough-future");
    await expect.poll(() => page.title()).toBe("Thorough Future · Medical Model Atlas");
    expect(await page.locator("meta[name=description]").getAttribute("content")).toContain("Vendor");
    await page.context().close();
  });

  it("opens a former page with the back button", async () => {
    const { page } = await atlas.open("/entity/thorough-future");
    await page.getByRole("navigation").getByRole("link", { name: "Thorough Brain", exact: true }).click();
    await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).toBe("Thorough Brain");
    await page.goBack();
    await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).toBe("Thorough Future");
    await page.context().close();
  });

  it("takes the language from the address before any choice", async () => {
    const { page } = await atlas.open("/entity/thorough-future?lang=zh", { lang: "en" });
    await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).toBe("透彻未来");
    await page.context().close();
  });
});
