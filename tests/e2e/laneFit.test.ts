import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type LaneName, Trace } from "../../schema/trace.ts";
import { readFacts } from "../oracle/facts.ts";
import { type Box, isWithin, litBoxes, viewBox } from "../web/lanes/litBoxes.ts";
import { chromiumOrSkip } from "./browser.ts";
import { type RunningAtlas, startAtlas } from "./startAtlas.ts";

const chromium = chromiumOrSkip();

/** Of all entities every so many: that the route of each one fits is computed, and here it is seen that the drawn is the computed. */
const step = 20;

interface Drawn {
  readonly id: string;
  /** Lit, a page that says why there is no route, or neither. */
  readonly state: "lit" | "without" | "stuck";
  readonly lanes: Readonly<Record<string, Box>>;
  readonly cards: Readonly<Record<string, Box>>;
}

/** Goes from trace to trace in one page, as a reader does by links, and measures the lanes and the cards on the lit route. */
async function visit(ids: readonly string[]): Promise<Drawn[]> {
  const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(`main ${selector}`)];
  const boxOf = (element: Element): Box => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  };
  const drawn: Drawn[] = [];
  for (const id of ids) {
    // What the former trace leaves on the page is not taken for the next one's.
    for (const element of all("*")) element.dataset["former"] = "";
    history.pushState(null, "", `/trace/${encodeURIComponent(id)}`);
    dispatchEvent(new PopStateEvent("popstate"));
    const until = performance.now() + 10_000;
    let state: Drawn["state"] | null = null;
    while (state === null) {
      await new Promise(requestAnimationFrame);
      if (all("[data-card][aria-pressed=true]:not([data-former])").length > 0) state = "lit";
      else if (all("[data-lane]").length === 0 && all("[role=status] h2:not([data-former])").length > 0) state = "without";
      else if (performance.now() > until) state = "stuck";
    }
    const lanes = state === "lit" ? all("[data-lane]") : [];
    const cards = state === "lit" ? all("[data-card][class*=_route_]") : [];
    drawn.push({
      id,
      state,
      lanes: Object.fromEntries(lanes.map((lane) => [lane.dataset["lane"], boxOf(lane.querySelector(":scope > div") ?? lane)])),
      cards: Object.fromEntries(cards.map((card) => [card.dataset["card"], boxOf(card)])),
    });
  }
  return drawn;
}

/** The same from side to side and at the top. */
const isNear = (one: Box, other: Box | undefined): boolean =>
  other !== undefined && (["left", "right", "top"] as const).every((side) => Math.abs(one[side] - other[side]) < 0.5);

describe.skipIf(chromium === null)("the lit route", () => {
  let atlas: RunningAtlas;
  beforeAll(async () => {
    atlas = await startAtlas(inject("atlasHome"), chromium ?? "");
  });
  afterAll(() => atlas?.close());

  it("stands where it is computed to stand, whole in its lanes at 1440 × 900, whichever entity is traced", async () => {
    const size = { width: 1440, height: 900 };
    const ids = [...readFacts("data").kinds.keys()].sort().filter((_, index) => index % step === 0);
    const { page, faults } = await atlas.open("/trace/S1", size);
    await page.locator("[data-card][aria-pressed=true]").waitFor();
    const drawn = await page.evaluate(visit, ids);
    expect(drawn.filter(({ state }) => state === "stuck")).toEqual([]);
    let cards = 0;
    for (const { id, state, lanes, cards: route } of drawn) {
      const computed = litBoxes(Trace.parse(await (await fetch(`${atlas.address}/api/entities/${id}/trace`)).json()), size);
      expect([id, Object.keys(route).sort()]).toEqual([id, computed.lit.map(({ key }) => key).sort()]);
      expect([id, state]).toEqual([id, computed.lit.length > 0 ? "lit" : "without"]);
      for (const [lane, box] of Object.entries(lanes)) {
        const promised = computed.boxes.get(lane as LaneName);
        // A note below the cards may take fewer lines than it may take at most.
        expect([id, lane, promised && isWithin(promised, box), isNear(box, promised)]).toEqual([id, lane, true, true]);
      }
      for (const { key, lane } of computed.lit) {
        cards += 1;
        const [own, within] = [route[key], lanes[lane]];
        expect([id, key, own && within && isWithin(own, within) && isWithin(own, viewBox(size))]).toEqual([id, key, true]);
      }
    }
    console.log(`lit routes at 1440 × 900: ${drawn.length} entities drawn, ${cards} cards on their routes, each where it was computed`);
    expect(cards).toBeGreaterThan(drawn.length);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each([
    { lang: "en", width: 1024 },
    { lang: "zh", width: 1024 },
    { lang: "en", width: 1440 },
  ] as const)("has its lanes' heads whole and apart and its cards whole, in $lang, $width wide", async ({ lang, width }) => {
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
    const lit = page.locator("[data-card][class*=_route_]");
    await lit.first().waitFor();
    const cut = await lit.evaluateAll((all) =>
      all.filter((card) => {
        const [own, lane] = [card.getBoundingClientRect(), card.closest("[data-lane] > div")?.getBoundingClientRect()];
        return !lane || own.top < lane.top - 0.5 || own.bottom > lane.bottom + 0.5;
      }),
    );
    expect([await lit.count(), cut.length]).toEqual([7, 0]);
    await page.context().close();
  });
});
