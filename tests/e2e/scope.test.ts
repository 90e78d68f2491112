import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { Subgraph } from "../../schema/graph.ts";
import { tiers } from "../../schema/vocabulary.ts";
import { seriousFaults } from "./axe.ts";
import { chromiumOrSkip } from "./browser.ts";
import { openGraph, sceneOf } from "./scenes.ts";
import { type RunningAtlas, startAtlas } from "./startAtlas.ts";

const chromium = chromiumOrSkip();

describe.skipIf(chromium === null)("who says so", () => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas(inject("atlasHome"), chromium ?? "");
  });
  afterAll(() => atlas?.close());

  it("is chosen by keyboard, says so in the bottom line, goes along, and every view then tells the same number", async () => {
    const { page, faults } = await atlas.open("/coverage");
    const column = page.getByRole("button", { name: "Unfold Medical Services" });
    await column.waitFor();
    await page.getByRole("button", { name: /^Who says so/ }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("radio", { name: "Anyone" }).focus();
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => new URL(page.url()).searchParams.get("evidence")).toBe("independent");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("button", { name: /^Who says so: independent/ }).evaluate((it) => it === document.activeElement)).toBe(
      true,
    );
    await expect.poll(() => page.locator("[data-scope]").textContent()).toBe("only independent word counts");

    await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Policy" }).click();
    const clause = page.locator("[data-clause=SC01]");
    const { sections } = await (await fetch(`${atlas.address}/api/policy?evidence=independent`)).json();
    const { models, vendors } = sections[0].categories[0].scenarios[0].counts;
    await expect.poll(() => clause.textContent()).toContain(`${models} models${vendors} vendors`);

    await clause.getByRole("link", { name: "As lanes" }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get("evidence")).toBe("independent");
    await expect.poll(() => page.locator("[data-lane=model]").textContent()).toContain(`${models} counted`);
    await expect.poll(() => page.locator("[data-lane=vendor]").textContent()).toMatch(new RegExp(`${vendors} (of|counted)`));

    const entity = await (await fetch(`${atlas.address}/api/entities/thorough-future?evidence=independent`)).json();
    await page.goto("/entity/thorough-future?evidence=independent");
    await page.getByText(`of ${entity.claimsTotal} claims that count, of ${entity.claimsOfAll}`).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("leaves out models that are not large, and entries without a name, in every view", async () => {
    const { page } = await atlas.open("/policy");
    const clause = page.locator("[data-clause=SC01]");
    await clause.waitFor();
    const before = await clause.textContent();
    await page.getByRole("button", { name: /^Who says so/ }).click();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole("checkbox", { name: /^Large models only/ }).check();
    await expect.poll(() => clause.textContent()).not.toBe(before);
    await page.getByRole("checkbox", { name: /^Without placeholders/ }).check();
    await expect.poll(() => page.locator("[data-scope]").textContent()).toContain("Large models only · Without placeholders");
    const answer = await fetch(`${atlas.address}/api/policy/SC01?largeOnly=true&noPlaceholders=true`);
    const { counts } = await answer.json();
    await expect.poll(() => clause.textContent()).toContain(`${counts.models} models`);
    await page.getByRole("button", { name: "Count everything" }).click();
    await expect.poll(() => new URL(page.url()).search).toBe("");
    await page.context().close();
  });

  it("moves no card of the lanes, says where cards left gaps, lays them anew on request, and opens without any", async () => {
    const { page, faults } = await atlas.open("/trace/C01");
    const slots = (): Promise<Readonly<Record<string, number>>> =>
      page
        .locator("[data-lane=model] [data-card]")
        .evaluateAll((cards) => Object.fromEntries(cards.map((card) => [card.getAttribute("data-card"), (card as HTMLElement).offsetTop])));
    const gaps = page.getByText("there are gaps where cards left");
    await page.locator("[data-lane=model] [data-card]").first().waitFor();
    const before = await slots();
    expect(await gaps.count()).toBe(0);
    await page.getByRole("button", { name: /^Who says so/ }).click();
    await page.getByRole("radio", { name: /^Regulator or peer-reviewed/ }).check();
    await page.keyboard.press("Escape");
    await gaps.waitFor();
    const narrowed = await slots();
    const stayed = Object.keys(narrowed).filter((card) => card in before);
    expect(stayed.length).toBeGreaterThan(5);
    for (const card of stayed) expect([card, narrowed[card]]).toEqual([card, before[card]]);
    // Offered with and without a lit route.
    await page.keyboard.press("Escape");
    await page.getByText("Click a card to light the routes").waitFor();
    await page.getByRole("button", { name: "Re-arrange" }).click();
    await gaps.waitFor({ state: "detached" });
    const laid = await slots();
    expect(Object.keys(laid).sort()).toEqual(Object.keys(narrowed).sort());
    expect(Math.max(...Object.values(laid))).toBeLessThan(Math.max(...Object.values(narrowed)));
    await page.reload();
    await page.locator("[data-lane=model] [data-card]").first().waitFor();
    expect(await slots()).toEqual(laid);
    expect(await gaps.count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("says of a coverage that is narrowed what its foot counts, and of a graph how many edges are left out", async () => {
    for (const [lang, all, narrowed] of [
      ["en", "vendors with a product", "with a product that counts"],
      ["zh", "有产品的厂商", "有计入产品的厂商"],
    ] as const) {
      const { page } = await atlas.open("/coverage", { lang });
      const foot = page.locator("tfoot th");
      await expect.poll(() => foot.textContent()).toBe(all);
      await page.goto("/coverage?evidence=strong");
      await expect.poll(() => foot.textContent()).toBe(narrowed);
      await page.context().close();
    }
    const page = await openGraph(atlas, "/graph?focus=thorough-future&evidence=independent");
    const line = page.locator("[data-fidelity]");
    const drawn = (await sceneOf(page)).nodes.map(({ id }) => id);
    const edgesAround = async (query: string): Promise<number> => {
      const edges = new Set<string>();
      for (const id of drawn) {
        const answer = await fetch(`${atlas.address}/api/entities/${id}/neighbors?limit=1000${query}`);
        for (const edge of (await answer.json()).edges) edges.add(edge.id);
      }
      return edges.size;
    };
    const leftOut = (await edgesAround("")) - (await edgesAround("&evidence=independent"));
    expect(leftOut).toBeGreaterThan(0);
    await expect.poll(() => line.textContent()).toContain(`${leftOut} more edges left out by the switches`);
    await page.goto("/graph?focus=thorough-future");
    await expect.poll(() => line.textContent()).toContain("edges");
    expect(await line.textContent()).not.toContain("left out");
    await page.context().close();
  });

  it("says of a view that counts everything that it does, where the switches are set", async () => {
    const { page } = await atlas.open("/console?evidence=independent");
    await page.getByText("the switches narrow other views, not this one").waitFor();
    await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Policy" }).click();
    await expect.poll(() => page.locator("[data-scope]").textContent()).toBe("only independent word counts");
    await page.context().close();
  });

  it("narrows an answer and a saved query, and leads back to where everything counts", async () => {
    const { page, faults } = await atlas.open("/ask?q=which+vendors+cover+pathology");
    const state = page.locator("[data-state=found][role=status]");
    await expect.poll(() => state.textContent()).toMatch(/16/);
    await page.getByRole("button", { name: /^Who says so/ }).click();
    await page.getByRole("radio", { name: /^Regulator or peer-reviewed/ }).check();
    await page.keyboard.press("Escape");
    const { total } = await (
      await fetch(`${atlas.address}/api/queries/vendors-covering-specialty/run?specialty=spec-pathology&evidence=strong`)
    ).json();
    await expect.poll(() => state.textContent()).toContain(String(total));
    expect(total).toBeLessThan(16);
    await page.getByText("counting regulators and papers only").waitFor();
    expect(await page.locator("[data-scope]").textContent()).toBe("only regulators and papers count");
    await page.getByRole("link", { name: "Open the query" }).click();
    await page.getByText(`${total} of ${total} row`).first().waitFor();

    await page.goto("/ask?q=which+models+does+Huawei+have&evidence=strong");
    await page.getByRole("link", { name: /^with everything counted there are/ }).click();
    await expect.poll(() => state.textContent()).toMatch(/Found|found/);
    await expect.poll(() => page.locator("[data-scope]").textContent()).toBe("anyone’s word counts");
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it("says of an entry that is itself left out that it is, and counts nothing of it", async () => {
    const { notLarge } = await leftOut(atlas.address);
    const { page } = await atlas.open(`/entity/${notLarge}?largeOnly=true`);
    await page.getByText("The switches above leave this entry out").waitFor();
    await page.context().close();
  });

  it("colours by tier with a legend, in both languages, and goes along", async () => {
    for (const [lang, legend, lanes] of [
      ["en", "Strongest voice", "Lanes"],
      ["zh", "最有力的说法", "路径"],
    ] as const) {
      const { page } = await atlas.open("/coverage?color=tier", { lang });
      await page.getByText(legend).waitFor();
      await page.locator("[data-tier=peer-reviewed]").first().waitFor();
      await page.getByRole("link", { name: lanes, exact: true }).click();
      await page.locator("[data-edge][data-tier]").first().waitFor();
      expect(new URL(page.url()).searchParams.get("color")).toBe("tier");
      await page.context().close();
    }
  });

  it("colours the lines of the graph and of its picture by tier", async () => {
    const linesOf = async (page: Page): Promise<ReadonlySet<string>> => {
      await page.locator("[data-tool=export]").click();
      const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-export=SVG]").click()]);
      return new Set(readFileSync(await download.path(), "utf8").match(/(?<=<line[^>]*stroke=")#[0-9a-f]{6}/g));
    };
    const page = await openGraph(atlas, "/graph?focus=huawei&color=tier");
    await page.getByText("Strongest voice").waitFor();
    const colorOf = (tier: string): Promise<string> =>
      page.evaluate((name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim(), `--tier-${tier}`);
    const colors = await Promise.all(tiers.map(colorOf));
    const shownIn = (lines: ReadonlySet<string>) => tiers.filter((_, place) => lines.has(colors[place] ?? ""));
    expect(shownIn(await linesOf(page))).toEqual(["independent-report", "press", "developer", "recalled"]);
    await page.getByRole("button", { name: /^Who says so/ }).click();
    await page.getByRole("radio", { name: "the kind" }).check();
    await expect.poll(() => new URL(page.url()).searchParams.get("color")).toBe(null);
    expect(shownIn(await linesOf(page))).toEqual([]);
    await page.context().close();
  });

  it("gives each row of the graph's list the strongest voice of its lines", async () => {
    const page = await openGraph(atlas, "/graph?focus=huawei&color=tier");
    const { edges } = await sceneOf(page);
    const around = await Promise.all(
      [...new Set(edges.map(({ source }) => source))].map(async (id) =>
        Subgraph.parse(await (await fetch(`${atlas.address}/api/entities/${id}/neighbors?limit=1000`)).json()),
      ),
    );
    const voices = new Map(around.flatMap((each) => each.edges.map(({ id, properties }) => [id, properties["tier"]])));
    const strongest = (id: string) =>
      tiers.find((tier) => edges.some((edge) => (edge.source === id || edge.target === id) && voices.get(edge.id) === tier)) ?? null;
    const rows = page.getByRole("navigation").locator("[data-node]");
    const worn = await rows.evaluateAll((all) =>
      all.map((row) => [row.getAttribute("data-node") ?? "", row.querySelector("[data-bar]")?.getAttribute("data-tier") ?? null] as const),
    );
    expect(worn.length).toBeGreaterThan(10);
    expect(worn).toEqual(worn.map(([id]) => [id, strongest(id)]));
    await page.context().close();
  });

  it("works on a phone, without scrolling sideways", async () => {
    for (const path of ["/", "/coverage", "/policy", "/policy/SC01", "/trace/SC01", "/entity/huawei"]) {
      const { page } = await atlas.open(`${path}?color=tier&evidence=independent`, { width: 390, height: 844 });
      await page.getByRole("navigation", { name: "Reading list" }).waitFor();
      await page.getByRole("button", { name: /^Who says so/ }).click();
      await page.getByRole("radio", { name: "Anyone" }).waitFor();
      expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 390]);
      await page.context().close();
    }
  });
});

/** A model that is not a large one by its kind. */
async function leftOut(address: string): Promise<{ readonly notLarge: string }> {
  const { entities } = await (await fetch(`${address}/api/kinds/model?limit=1000`)).json();
  return { notLarge: entities.find(({ properties }: { properties: { modelKind: string } }) => properties.modelKind === "agent").id };
}
