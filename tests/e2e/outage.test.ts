import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { chromiumOrSkip } from "./browser.ts";
import { type RunningAtlas, startAtlas } from "./startAtlas.ts";

const chromium = chromiumOrSkip();

describe.skipIf(chromium === null)("a server that is away", () => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas(inject("atlasHome"), chromium ?? "");
  });
  afterAll(() => atlas?.close());

  it("is said in a banner, keeps what is on screen, and is forgotten when it is back", async () => {
    const { page } = await atlas.open("/entity/thorough-future");
    await page.getByText("Facts", { exact: true }).waitFor();
    await page.context().setOffline(true);
    await page.getByRole("navigation").getByRole("link", { name: "Thorough Brain", exact: true }).click();
    const banner = page.getByText(/The server does not answer/);
    await banner.waitFor();
    await page.goBack();
    await page.getByText("Facts", { exact: true }).waitFor();
    await page.context().setOffline(false);
    await banner.waitFor({ state: "detached" });
    await page.goForward();
    await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent(), { timeout: 10_000 }).toBe("Thorough Brain");
    await page.context().close();
  });
});
