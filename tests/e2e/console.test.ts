import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { chromiumOrSkip } from "./browser.ts";
import { type RunningAtlas, startAtlas } from "./startAtlas.ts";

const chromium = chromiumOrSkip();
const address = (query: string): string => `/console?query=${encodeURIComponent(query)}`;

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
    const field = page.getByLabel("Cypher query");
    await field.waitFor();
    expect(asked.filter((url) => url.endsWith("/api/cypher"))).toEqual([]);
    await field.press("Control+Enter");
    await page.getByText("1 row").first().waitFor();
    await page.getByRole("cell", { name: "42" }).waitFor();
    await page.getByRole("link", { name: "Thorough Future" }).waitFor();
    await page.getByRole("button", { name: "JSON" }).click();
    await page.getByText('"kind": "Vendor"').waitFor();
    await page.reload();
    await page.getByRole("region", { name: "Earlier queries" }).getByText("41 + 1").waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("says in one sentence why a write is refused, and that there are more rows than it shows", async () => {
    const { page } = await atlas.open(address("MATCH (n)\nDETACH DELETE n"));
    await page.getByRole("button", { name: "Run" }).click();
    await page.getByText("Line 2, column 1: DETACH is refused: the console only reads.").waitFor();
    await page.getByLabel("Cypher query").fill("UNWIND range(1, 2000) AS x RETURN x");
    await page.getByRole("button", { name: "Run" }).click();
    await page.getByText("More than 1,000 rows").waitFor();
    await page.context().close();
  });
});
