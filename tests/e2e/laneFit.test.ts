import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { readFacts } from "../oracle/facts.ts";
import { chromiumOrSkip } from "./browser.ts";
import { type RunningAtlas, startAtlas } from "./startAtlas.ts";

const chromium = chromiumOrSkip();

/** Every vendor is visited, and of the other kinds together every eighth: all of them would take minutes. */
const step = 8;

interface Visited {
  /** How many have a route, how many a page that says why there is none, and those that came to neither. */
  readonly lit: number;
  readonly without: number;
  readonly stuck: readonly string[];
  readonly outside: readonly string[];
  readonly cards: number;
}

/** Goes from trace to trace in one page, as a reader does by links; each card on a lit route must lie whole in its lane and in the window. */
async function visit(ids: readonly string[]): Promise<Visited> {
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(`main ${selector}`)];
  const [outside, stuck]: [string[], string[]] = [[], []];
  let [lit, without, cards] = [0, 0, 0];
  for (const id of ids) {
    // What the former trace leaves on the page is not taken for the next one's.
    for (const element of all("*")) element.dataset["former"] = "";
    history.pushState(null, "", `/trace/${encodeURIComponent(id)}`);
    dispatchEvent(new PopStateEvent("popstate"));
    const until = performance.now() + 10_000;
    let state: "lit" | "without" | "stuck" | null = null;
    while (state === null) {
      await new Promise(requestAnimationFrame);
      if (all("[data-card][aria-pressed=true]:not([data-former])").length > 0) state = "lit";
      else if (all("[data-lane]").length === 0 && all("[role=status] h2:not([data-former])").length > 0) state = "without";
      else if (performance.now() > until) state = "stuck";
    }
    if (state === "stuck") stuck.push(id);
    if (state === "without") without += 1;
    if (state !== "lit") continue;
    lit += 1;
    for (const card of all("[data-card][class*=_route_]")) {
      cards += 1;
      const [own, lane] = [card.getBoundingClientRect(), card.closest("[data-lane] > div")?.getBoundingClientRect()];
      const inLane = lane !== undefined && own.top >= lane.top - 0.5 && own.bottom <= lane.bottom + 0.5;
      const inWindow = own.left >= 300 && own.right <= innerWidth && own.top >= 52 && own.bottom <= innerHeight - 30;
      if (!inLane || !inWindow) outside.push(`${id}: ${card.dataset["card"]}`);
    }
  }
  return { lit, without, stuck, outside, cards };
}

describe.skipIf(chromium === null)("the lit route", () => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas(inject("atlasHome"), chromium ?? "");
  });
  afterAll(() => atlas?.close());

  it("of an entity fits 1440 × 900 without zooming, whichever it is", async () => {
    const { kinds } = readFacts("data");
    const others = [...kinds.keys()].filter((id) => kinds.get(id) !== "Vendor").sort();
    const vendors = [...kinds.keys()].filter((id) => kinds.get(id) === "Vendor").sort();
    const ids = [...vendors, ...others.filter((_, index) => index % step === 0)];
    const { page, faults } = await atlas.open("/trace/S1");
    await page.locator("[data-card][aria-pressed=true]").waitFor();
    const { lit, without, cards, stuck, outside } = await page.evaluate(visit, ids);
    console.log(
      `lit routes at 1440 × 900: ${ids.length} of ${kinds.size} entities visited (all ${vendors.length} vendors), ` +
        `${lit} with a route, ${cards} cards on them, ${outside.length} outside; ${without} without a route`,
    );
    expect({ stuck, outside }).toEqual({ stuck: [], outside: [] });
    expect(lit + without).toBe(ids.length);
    expect(lit).toBeGreaterThan(vendors.length);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each([
    { lang: "en", width: 1024 },
    { lang: "zh", width: 1024 },
    { lang: "en", width: 1440 },
  ] as const)("has its lanes' heads whole and apart, in $lang, $width wide", async ({ lang, width }) => {
    const { page } = await atlas.open("/trace/S1", { lang, width, height: 768 });
    const heads = page.locator("[data-lane] h2");
    await heads.first().waitFor();
    // The columns stand apart, so a head that stays in its own runs into no other.
    const over = await heads.evaluateAll((all) =>
      all.filter((head) => {
        const texts = document.createRange();
        texts.selectNodeContents(head);
        return texts.getBoundingClientRect().right > head.getBoundingClientRect().right + 0.5;
      }),
    );
    expect(over.length).toBe(0);
    await page.context().close();
  });
});
