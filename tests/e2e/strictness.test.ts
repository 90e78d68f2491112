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

  it.each(paths)(
    "%s breaks no policy, asks nobody else, logs no error and has no serious fault for people who do not see or point",
    async (path) => {
      const { page, faults } = await atlas.open(path);
      await page.getByRole("main").waitFor();
      await page.waitForLoadState("networkidle");
      expect(faults).toEqual([]);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        expect([colorScheme, ...(await seriousFaults(page))]).toEqual([colorScheme]);
      }
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );
});
