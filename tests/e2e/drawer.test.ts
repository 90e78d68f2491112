import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { chromiumOrSkip } from "./browser.ts";
import { type RunningAtlas, startAtlas } from "./startAtlas.ts";

const chromium = chromiumOrSkip();
/** Views from which evidence opens; the drawer lies over any of them. */
const views = [
  "/",
  "/entity/thorough-future",
  "/graph?focus=thorough-future",
  "/trace/thorough-future",
  "/coverage",
  "/policy/SC01",
  "/about",
];

describe.skipIf(chromium === null)("the evidence drawer in the address", () => {
  let atlas: RunningAtlas;
  let claims: readonly string[] = [];
  beforeAll(async () => {
    atlas = await startAtlas(inject("atlasHome"), chromium ?? "");
    const entity = await (await fetch(`${atlas.address}/api/entities/thorough-future`)).json();
    claims = entity.claims.slice(0, 2).map(({ id }: { id: string }) => id);
  });
  afterAll(() => atlas?.close());

  it.each(views)("is restored by a link to %s", async (view) => {
    const { page, faults } = await atlas.open(`${view}${view.includes("?") ? "&" : "?"}claims=${claims.join(",")}`);
    const drawer = page.getByRole("complementary", { name: "Evidence" });
    await expect.poll(() => drawer.getByRole("article").count(), { timeout: 15_000 }).toBe(claims.length);
    await page.getByRole("button", { name: "Close" }).click();
    await expect.poll(() => drawer.count()).toBe(0);
    expect(new URL(page.url()).searchParams.has("claims")).toBe(false);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("opens with a step that Back takes back and Forward repeats", async () => {
    const { page } = await atlas.open("/entity/thorough-future");
    const edge = page.getByRole("navigation").getByRole("button", { name: "1 claim" }).first();
    const drawer = page.getByRole("complementary", { name: "Evidence" });
    await edge.click();
    await drawer.getByRole("article").first().waitFor();
    expect(new URL(page.url()).searchParams.get("claims")).toMatch(/^clm-/);
    await page.goBack();
    await drawer.waitFor({ state: "detached" });
    expect(await edge.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.goForward();
    await drawer.getByRole("article").first().waitFor();
    await page.reload();
    await drawer.getByRole("article").first().waitFor();
    await page.context().close();
  });

  it("leaves no dead step behind when it is closed by hand", async () => {
    const { page } = await atlas.open("/about");
    await page.goto(`${atlas.address}/entity/thorough-future`);
    await page.getByRole("navigation").getByRole("button", { name: "1 claim" }).first().click();
    const drawer = page.getByRole("complementary", { name: "Evidence" });
    await drawer.getByRole("article").first().waitFor();
    await page.keyboard.press("Escape");
    await drawer.waitFor({ state: "detached" });
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe("/about");
    await page.context().close();
  });
});
