import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { chromiumOrSkip } from "./browser.ts";
import { type RunningAtlas, startAtlas } from "./startAtlas.ts";

const chromium = chromiumOrSkip();

describe.skipIf(chromium === null)("the frame", () => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas(inject("atlasHome"), chromium ?? "");
  });
  afterAll(() => atlas?.close());

  it("leaves the keys to the keyboard help while it is open: Escape closes it, and the page behind does nothing", async () => {
    for (const path of ["/", "/trace/SC01", "/graph?focus=huawei", "/entity/huawei"]) {
      const { page } = await atlas.open(path);
      await page.getByRole("navigation", { name: "Reading list" }).waitFor();
      const help = page.getByRole("dialog");
      // The first screen opens with the focus in its search field.
      await page.getByRole("main").focus();
      await page.keyboard.press("?");
      await help.waitFor();
      const address = page.url();
      await page.keyboard.press("g");
      await page.keyboard.press("c");
      await page.keyboard.press("Escape");
      await help.waitFor({ state: "detached" });
      expect(new URL(page.url()).pathname).toBe(new URL(address).pathname);
      await page.context().close();
    }
  });
});
