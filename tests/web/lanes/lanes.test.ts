import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { readTrace } from "../../../cypher/readTrace.ts";
import { openEmbeddedStore } from "../../../cypher/stores/embedded.ts";
import type { LaneName, Trace } from "../../../schema/trace.ts";
import { placeLanes } from "../../../web/lanes/place.ts";
import { lightRoute } from "../../../web/lanes/route.ts";
import { sayRoute, toText } from "../../../web/lanes/sentence.ts";
import { toCards, toSteps } from "../../../web/lanes/steps.ts";

const store = openEmbeddedStore(inject("atlasHome"));
afterAll(() => store.close());
const traceOf = async (id: string, limit = 100): Promise<Trace> => {
  const trace = await store.view((read) => readTrace(read, id, { limit, evidence: "any" }));
  if (!trace) throw new Error(`no trace of ${id}`);
  return trace;
};

describe("the lanes of a trace", () => {
  let hub: Trace;
  beforeAll(async () => {
    hub = await traceOf("C01");
  });

  it("give each card of a lane a slot of its own", () => {
    const placement = placeLanes(hub);
    for (const { lane, nodes } of hub.lanes) {
      expect(placement[lane].size).toBe(nodes.length);
      expect(new Set(placement[lane].values()).size).toBe(nodes.length);
    }
  });

  it("move no card when others come or go", async () => {
    const some = placeLanes(await traceOf("C01", 12));
    const all = placeLanes(hub, some);
    const again = placeLanes(await traceOf("C01", 12), all);
    for (const lane of Object.keys(some) as LaneName[]) {
      for (const [key, slot] of some[lane]) expect([key, all[lane].get(key), again[lane].get(key)]).toEqual([key, slot, slot]);
    }
  });

  it("light a route that goes from left to right over steps of the trace", () => {
    const steps = toSteps(hub);
    for (const { key } of toCards(hub)) {
      const { route, reach, steps: lit } = lightRoute(steps, key);
      expect(route).toContain(key);
      expect(new Set(route).size).toBe(route.length);
      expect(lit.size).toBe(route.length - 1);
      for (const card of route) expect(reach.has(card)).toBe(true);
      for (const [index, card] of route.slice(1).entries()) {
        expect(steps.some(({ edge, from, to }) => lit.has(edge.id) && from === route[index] && to === card)).toBe(true);
      }
    }
  });

  it("do not lead through a hospital from the models used there to those it develops", () => {
    const hospital = toCards(hub).find(({ lane }) => lane === "hospital");
    expect(hospital).toBeDefined();
    const { route } = lightRoute(toSteps(hub), hospital?.key ?? "");
    expect(route.at(-1)).toBe(hospital?.key);
  });

  it("say the route in both languages, each step with its evidence", async () => {
    const trace = await traceOf("thorough-insights-4");
    const { route, steps } = lightRoute(toSteps(trace), "thorough-insights-4");
    const cards = new Map(toCards(trace).map(({ key, node }) => [key, node]));
    const said = {
      cards: route.flatMap((key) => cards.get(key) ?? []),
      edges: trace.edges.filter(({ id }) => steps.has(id)).sort((a, b) => route.indexOf(a.source) - route.indexOf(b.source)),
      ends: trace.ends,
    };
    expect(toText("en", sayRoute("en", said))).toBe(
      "Thorough Future develops Thorough Insights 4.0, which covers assisted diagnosis from pathology images, a narrower case of AI-Assisted Diagnosis from Medical Images in AI + Medical Services, under AI + Healthcare Service Management. No hospital using it is named in our sources.",
    );
    expect(toText("zh", sayRoute("zh", said))).toMatch(
      /^透彻未来研发的Thorough Insights 4\.0，用于病理图像智能辅助诊断，属于其中一部分的医学影像智能辅助诊断/,
    );
    expect(sayRoute("en", said).filter(({ type }) => type === "evidence")).toHaveLength(said.edges.length);
  });
});
