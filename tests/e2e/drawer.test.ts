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

  it("is headed by what all its claims are about, never by the first of several", async () => {
    const of = async (id: string) => (await (await fetch(`${atlas.address}/api/claims?entity=${id}&limit=200`)).json()).claims;
    const about = (await of("C01")).filter((claim: { object?: { id: string } }) => claim.object?.id === "C01");
    const others = await of("thorough-future");
    for (const [ids, en, zh] of [
      [about.slice(0, 9), "Medical Services", "医疗服务"],
      [[about[0], others[0]], "Several facts", "多项事实"],
    ] as const)
      for (const [lang, head] of [["en", en] as const, ["zh", zh] as const]) {
        const { page } = await atlas.open(`/about?claims=${ids.map(({ id }: { id: string }) => id).join(",")}`, { lang });
        await page
          .getByRole("complementary")
          .getByRole("heading", { level: 2, name: new RegExp(head) })
          .waitFor();
        await page.context().close();
      }
    for (const [asked, en, zh] of [
      ["coverage,vendor,category,huawei,C01,counted", /^Huawei × .*Medical Services/, /^华为 × .*医疗服务/],
      ["coverage,vendor,category,-,C01,routes", /^no developer named × .*: every step/, /^未指明研发方 × .*：路径的每一步/],
      ["policy,SC01,leading", /: every step that leads here$/, /：通向此处的每一步$/],
    ] as const)
      for (const [lang, head] of [["en", en] as const, ["zh", zh] as const]) {
        const { page } = await atlas.open(`/about?claims=${asked}`, { lang });
        await page.getByRole("complementary").getByRole("heading", { level: 2, name: head }).waitFor();
        await page.context().close();
      }
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
