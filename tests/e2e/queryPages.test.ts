import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { z } from "zod";
import { Entity, QueryList } from "../../schema/api.ts";
import { EntityName } from "../../schema/graph.ts";
import { QueryResult } from "../../schema/savedQuery.ts";
import { chromiumOrSkip } from "./browser.ts";
import { type RunningAtlas, startAtlas } from "./startAtlas.ts";

const chromium = chromiumOrSkip();
const Rows = z.array(z.record(z.string(), z.unknown()));
const Drawn = z.object({ nodes: z.array(z.object({ id: z.string() })), edges: z.array(z.object({ id: z.string() })) });

describe.skipIf(chromium === null)("the pages of the saved queries", () => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas(inject("atlasHome"), chromium ?? "");
  });
  afterAll(() => atlas?.close());

  const served = async <T>(schema: z.ZodType<T>, path: string): Promise<T> =>
    schema.parse(await (await fetch(`${atlas.address}${path}`)).json());
  const fileOf = async (page: Page, name: string): Promise<string> => {
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).first().click()]);
    return readFileSync(await file.path(), "utf8");
  };

  it.each([
    ["en", "Graph", "Open in graph", /^3 of \d+ rows$/],
    ["zh", "图谱", "在图谱中打开", /^\d+ 行，显示 3 行$/],
  ] as const)("show one result as table, graph and JSON in step, in %s", async (lang, graph, open, counted) => {
    const address = "/queries/models-of-vendor?vendor=huawei&limit=3";
    const { page, faults } = await atlas.open(address, { lang });
    const main = page.getByRole("main");
    await main.getByRole("table").waitFor();
    const status = main.getByRole("status").filter({ hasText: counted });
    const said = await status.textContent();
    const addresses = await main
      .locator("tbody tr td:nth-child(3) a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    const ids = addresses.map((each) => each?.replace("/entity/", ""));
    expect(ids).toHaveLength(3);

    await page.getByRole("tab", { name: "JSON" }).click();
    const rows = Rows.parse(JSON.parse((await main.getByRole("tabpanel").locator("pre").textContent()) ?? ""));
    expect(rows.map((row) => EntityName.parse(row["model"]).id)).toEqual(ids);
    expect(await status.textContent()).toBe(said);

    await page.getByRole("tab", { name: graph }).click();
    const link = main.getByRole("link", { name: open });
    await link.waitFor();
    expect(await status.textContent()).toBe(said);
    const result = await served(QueryResult, `/api${address.replace("?", "/run?")}`);
    await link.click();
    await page.waitForFunction(() => "atlas" in window && new URL(location.href).pathname === "/graph");
    const drawn = async () => Drawn.parse(await page.evaluate("window.atlas.scene()"));
    await expect.poll(async () => (await drawn()).nodes.length).toBeGreaterThan(0);
    const scene = await drawn();
    expect(scene.nodes.map(({ id }) => id).sort()).toEqual(["huawei", ...ids].sort());
    expect(scene.edges.map(({ id }) => id).sort()).toEqual(result.graph.edges.map(({ id }) => id).sort());
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("give the rows of the table as CSV and JSON, row for row, and say where they come from", async () => {
    const { page, faults } = await atlas.open("/queries/models-of-vendor?vendor=huawei");
    const main = page.getByRole("main");
    await main.getByRole("table").waitFor();
    const names = await main.locator("tbody tr td:nth-child(3) a").allTextContents();
    const csv = (await fileOf(page, "Download CSV")).trim().split("\r\n");
    const json = z.object({ rows: Rows, total: z.int(), attribution: z.string() }).parse(JSON.parse(await fileOf(page, "Download JSON")));
    expect(json.total).toBe(names.length);
    expect(json.rows).toHaveLength(names.length);
    expect(csv).toHaveLength(names.length + 2);
    json.rows.forEach((row, at) => {
      const model = EntityName.parse(row["model"]);
      expect(names[at]).toBe(model.nameEn ?? model.nameZh);
      expect(csv[at + 1]).toContain(`,${model.id},`);
    });
    expect(csv.at(-1)).toContain(json.attribution.slice(0, 20));
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each([
    ["en", "Filter the queries", "certificate", "No query says that."],
    ["zh", "筛选查询", "证书", "没有符合的查询"],
  ] as const)("are listed by purpose, narrowed by a purpose and by what is typed, in %s", async (lang, filter, typed, nothing) => {
    const { queries } = await served(QueryList, "/api/queries");
    const { page, faults } = await atlas.open("/queries", { lang });
    const main = page.getByRole("main");
    const links = main.locator("li a");
    await links.first().waitFor();
    expect(await links.count()).toBe(queries.length);
    const sections = await main.locator("section").evaluateAll((all) => all.map((section) => section.querySelectorAll("li").length));
    const list = page.getByRole("navigation").getByRole("button");
    const perPurpose = new Map<string, number>();
    for (const { purpose } of queries) perPurpose.set(purpose, (perPurpose.get(purpose) ?? 0) + 1);
    expect([...sections].sort()).toEqual([...perPurpose.values()].sort());

    const first = list.first();
    const [heading, count] = [await main.getByRole("heading", { level: 2 }).first().textContent(), sections[0] ?? 0];
    expect(await first.textContent()).toBe(`${heading}${count}`);
    await first.click();
    expect(await links.count()).toBe(count);
    await first.click();
    expect(await links.count()).toBe(queries.length);

    const field = page.getByRole("searchbox", { name: filter });
    await field.fill(typed);
    const fitting = queries.filter(({ name, title, description }) =>
      [name, title.en, title.zh, description.en, description.zh].some((text) => text.toLowerCase().includes(typed)),
    );
    await expect.poll(() => links.count()).toBe(fitting.length);
    expect(fitting.length).toBeLessThan(queries.length);
    const opened = await links.first().locator("b").textContent();
    await links.first().click();
    await expect.poll(() => page.getByRole("navigation").getByRole("heading").first().textContent()).toBe(opened);
    await page.goBack();
    await field.fill("zzzqqq");
    await main.getByText(nothing).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("are offered on an entity whose kind fits a parameter, which it then fills", async () => {
    const { queries } = await served(QueryList, "/api/queries");
    for (const [id, name] of [
      ["huawei", "Huawei"],
      ["ruijin", "Ruijin Hospital"],
      ["spec-pathology", "pathology"],
    ] as const) {
      const entity = await served(Entity, `/api/entities/${id}`);
      const { kind, kinds = [kind] } = entity;
      const fitting = queries.filter(({ parameters }) =>
        Object.values(parameters).some((parameter) => parameter.kind === "entity" && parameter.of.some((of) => kinds.includes(of))),
      );
      expect([...entity.queries].sort()).toEqual(fitting.map((query) => query.name).sort());
      const { page, faults } = await atlas.open(`/entity/${id}`);
      const offered = page.getByRole("navigation").locator('a[href^="/queries/"]');
      await offered.first().waitFor();
      expect(await offered.count()).toBe(fitting.length);
      const alone = fitting.find(({ parameters }) => Object.values(parameters).filter(({ optional }) => optional !== true).length === 1);
      await page.getByRole("navigation").locator(`a[href^="/queries/${alone?.name}?"]`).click();
      await expect.poll(() => new URL(page.url()).pathname).toBe(`/queries/${alone?.name}`);
      expect([...new URL(page.url()).searchParams.values()]).toContain(id);
      await expect.poll(() => page.getByRole("navigation").getByRole("combobox").first().inputValue()).toContain(name);
      await page.getByRole("main").getByRole("tab").first().waitFor();
      expect(faults).toEqual([]);
      await page.context().close();
    }
  });
});
