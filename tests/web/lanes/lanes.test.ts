import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { readTrace } from "../../../cypher/readTrace.ts";
import { openEmbeddedStore } from "../../../cypher/stores/embedded.ts";
import type { EntityName } from "../../../schema/graph.ts";
import type { LaneName, Trace } from "../../../schema/trace.ts";
import { firstLit } from "../../../web/lanes/firstLit.ts";
import { hasGaps, placeLanes } from "../../../web/lanes/place.ts";
import { lightRoute, litKeys } from "../../../web/lanes/route.ts";
import { type Piece, sayRoute, toText } from "../../../web/lanes/sentence.ts";
import { cardKey, toCards, toSteps } from "../../../web/lanes/steps.ts";

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

  it("put the cards that a drawn step joins before those whose steps lead to none of the cards shown", async () => {
    const section = await traceOf("S1");
    const joined = new Set(toSteps(section).flatMap(({ from, to }) => [from, to]));
    const placement = placeLanes(section);
    const inOrder = [...placement.vendor].sort((a, b) => a[1] - b[1]).map(([key]) => joined.has(key));
    expect([inOrder.includes(true), inOrder.includes(false)]).toEqual([true, true]);
    expect(inOrder.lastIndexOf(true)).toBeLessThan(inOrder.indexOf(false));
  });

  it("move no card when others come or go", async () => {
    const some = placeLanes(await traceOf("C01", 12));
    const all = placeLanes(hub, some);
    const again = placeLanes(await traceOf("C01", 12), all);
    for (const lane of Object.keys(some) as LaneName[]) {
      for (const [key, slot] of some[lane]) expect([key, all[lane].get(key), again[lane].get(key)]).toEqual([key, slot, slot]);
    }
  });

  it("have gaps where cards left, and none when opened so or laid anew", async () => {
    const narrowed = await store.view((read) => readTrace(read, "C01", { limit: 100, evidence: "independent" }));
    if (!narrowed) throw new Error("no trace");
    expect(hasGaps(placeLanes(hub))).toBe(false);
    expect(hasGaps(placeLanes(narrowed, placeLanes(hub)))).toBe(true);
    expect(hasGaps(placeLanes(narrowed))).toBe(false);
    for (const id of ["taxi-top-scenarios-1", "spec-radiology", "S1", "thorough-future", "SC01"])
      expect([id, hasGaps(placeLanes(await traceOf(id)))]).toEqual([id, false]);
  });

  it("light a route that goes from left to right over steps of the trace", () => {
    const steps = toSteps(hub);
    for (const { key } of toCards(hub)) {
      const { route, beside, reach, steps: lit } = lightRoute(steps, key);
      expect(route).toContain(key);
      expect(new Set(route).size).toBe(route.length);
      expect(lit.size).toBe(route.length - (beside === null ? 1 : 0));
      for (const card of route) expect(reach.has(card)).toBe(true);
      for (const [index, card] of route.slice(1).entries()) {
        expect(steps.some(({ edge, from, to }) => lit.has(edge.id) && from === route[index] && to === card)).toBe(true);
      }
    }
  });

  it("pass the cards a reader came along, but never in the place of a named model or an answer", async () => {
    const steps = toSteps(await traceOf("spec-pathology"));
    const weak = (route: ReturnType<typeof lightRoute>) =>
      steps.filter(({ edge }) => route.steps.has(edge.id) && (edge.type === "ACTIVE_IN" || edge.properties["match"] === "related")).length;
    const vendors = [...new Set(steps.map(({ from }) => from))];
    let along = 0;
    for (const before of vendors.filter((_, index) => index % 5 === 0)) {
      const came = litKeys(lightRoute(steps, before));
      for (const key of vendors) {
        const [plain, route] = [lightRoute(steps, key), lightRoute(steps, key, came)];
        expect([before, key, weak(route) > weak(plain)]).toEqual([before, key, false]);
        if (litKeys(route).join() !== litKeys(plain).join()) along++;
      }
    }
    expect(along).toBeGreaterThan(0);
  });

  it("do not lead through a hospital from the models used there to those it develops", () => {
    const hospital = toCards(hub).find(({ lane }) => lane === "hospital");
    expect(hospital).toBeDefined();
    const { route } = lightRoute(toSteps(hub), hospital?.key ?? "");
    expect(route.at(-1)).toBe(hospital?.key);
  });

  it("say the route in both languages, each step with its evidence, and name what the route does not lead to", async () => {
    const { said, pieces } = await saidOf("thorough-insights-4", "en");
    expect(said).toBe(
      "Thorough Future develops Thorough Insights 4.0, which covers assisted diagnosis from pathology images, a narrower case of AI-Assisted Diagnosis from Medical Images in AI + Medical Services, under AI + Healthcare Service Management. No hospital using Thorough Insights 4.0 is named in our sources.",
    );
    expect((await saidOf("thorough-insights-4", "zh")).said).toBe(
      "透彻未来研发的Thorough Insights 4.0，用于病理图像智能辅助诊断，属于指引中医学影像智能辅助诊断的一部分，列入“人工智能+医疗服务”类别，归于“人工智能+医疗服务管理”板块。现有来源未指明使用Thorough Insights 4.0的医院。",
    );
    expect(pieces.filter(({ type }) => type === "evidence")).toHaveLength(5);
  });

  it.each([
    {
      id: "SC13",
      en: "Intelligent Satisfaction Survey is in AI + Medical Services, under AI + Healthcare Service Management. No scenario of this atlas is mapped to Intelligent Satisfaction Survey, so no model leads to it.",
      zh: "智能满意度调查列入“人工智能+医疗服务”类别，归于“人工智能+医疗服务管理”板块。本图谱没有场景对应到智能满意度调查，因此没有模型通向它。",
    },
    {
      id: "nanyang-central",
      en: "The sources name no model of Nanyang Central Hospital.",
      zh: "来源未指明南阳市中心医院的模型。",
    },
  ] as const)("say why the route of $id ends there, and not another reason", async ({ id, en, zh }) => {
    expect((await saidOf(id, "en")).said).toBe(en);
    expect((await saidOf(id, "zh")).said).toBe(zh);
  });

  it("name the hospital that is lit beside the route", async () => {
    expect((await saidOf("tirobot", "en")).said).toMatch(/, under AI \+ [A-Za-z ]+\. TiRobot is used at [^.]+\.$/);
    expect((await saidOf("tirobot", "zh")).said).toMatch(/”板块。天玑应用于[^。]+。$/);
  });

  it("say a single step as a whole sentence", async () => {
    const { cards, edges } = await saidOf("thorough-insights-4", "en");
    const develops = { cards, edges: edges.filter(({ type }) => type === "DEVELOPS"), ends: [] };
    expect(toText("zh", sayRoute("zh", develops))).toBe("透彻未来研发了Thorough Insights 4.0。");
    expect(toText("en", sayRoute("en", develops))).toBe("Thorough Future develops Thorough Insights 4.0.");
    const under = { cards, edges: edges.filter(({ type }) => type === "IN_SECTION"), ends: [] };
    expect(toText("en", sayRoute("en", under))).toBe("AI + Medical Services is under AI + Healthcare Service Management.");
    expect(toText("zh", sayRoute("zh", under))).toBe("人工智能+医疗服务归于“人工智能+医疗服务管理”板块。");
  });

  it.each([
    "mod-ct",
    "pol-ai-health-opinions-2025",
    "spec-pathology",
    "chen-yonghong",
    "organ-aorta",
    "vbinsight-2025-report-excerpt",
    "vbinsight-2025-report",
  ])("open with one route lit that %s leads to", async (id) => {
    const trace = await traceOf(id);
    const first = firstLit(trace) ?? "";
    expect(lightRoute(toSteps(trace), first).route.length).toBeGreaterThan(1);
    expect(
      trace.edges.filter((edge) => lightRoute(toSteps(trace), first).steps.has(edge.id) && edge.properties["match"] === "related"),
    ).toEqual([]);
    const linked = trace.via.flatMap(({ source, target }) => [source, target]);
    if (linked.length > 0) expect(linked).toContain(toCards(trace).find(({ key }) => key === first)?.node.id);
  });
});

/** The sentence of the route that is lit on opening a trace, and what it was made of. */
async function saidOf(
  id: string,
  language: "en" | "zh",
): Promise<{
  readonly said: string;
  readonly pieces: readonly Piece[];
  readonly cards: readonly EntityName[];
  readonly edges: Trace["edges"];
}> {
  const trace = await traceOf(id);
  const steps = toSteps(trace);
  const first = [id, cardKey("hospital", id)].find((key) => toCards(trace).some((card) => card.key === key)) ?? "";
  const lit = lightRoute(steps, first);
  const keys = litKeys(lit);
  const nodes = new Map(toCards(trace).map(({ key, node }) => [key, node]));
  const cards = keys.flatMap((key) => nodes.get(key) ?? []);
  const edges = steps
    .filter(({ edge }) => lit.steps.has(edge.id))
    .sort((a, b) => keys.indexOf(a.to) - keys.indexOf(b.to))
    .map(({ edge }) => edge);
  const pieces = sayRoute(language, { cards, edges, ends: trace.ends });
  return { said: toText(language, pieces), pieces, cards, edges };
}
