import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { seriousFaults } from "./axe.ts";
import { chromiumOrSkip } from "./browser.ts";
import { type RunningAtlas, startAtlas } from "./startAtlas.ts";

const chromium = chromiumOrSkip();
const paths = [
  "/",
  "/entity/ruipath",
  "/entity/ruipath?evidence=independent&color=tier",
  "/trace/SC01?evidence=independent&color=tier",
  "/coverage?color=tier",
  "/coverage?unfold=C01",
  "/policy?match=exact&color=tier",
  "/policy/SC01",
  "/policy/pol-agents-opinions-2026",
  "/queries",
  "/queries/vendors-covering-specialty",
  "/sources",
  "/sources/vbinsight-2025-report-excerpt",
  "/about",
  "/path?from=huawei&to=ruijin",
  "/trace/huawei?with=tencent-healthcare",
  "/graph?focus=thorough-future",
];

describe.skipIf(chromium === null)("strictness", () => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas(inject("atlasHome"), chromium ?? "");
  });
  afterAll(() => atlas?.close());

  it.each(paths)("%s breaks no policy, asks nobody else and logs no error", async (path) => {
    const { page, faults } = await atlas.open(path);
    await page.getByRole("main").waitFor();
    await page.waitForLoadState("networkidle");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each(paths.flatMap((path) => [{ path, theme: "light" } as const, { path, theme: "dark" } as const]))(
    "$path has no serious fault for people who do not see or point, $theme",
    async ({ path, theme }) => {
      const { page } = await atlas.open(path, { theme });
      await page.waitForLoadState("networkidle");
      expect(await seriousFaults(page)).toEqual([]);
      await page.context().close();
    },
  );
});
