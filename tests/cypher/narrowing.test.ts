import { afterAll, describe, expect, it } from "vitest";
import { EngineError } from "../../cypher/engine.ts";
import { openEmbeddedWith } from "../../cypher/engines/embedded.ts";
import { type Graph, graphHash, readGraph } from "../../cypher/graph.ts";
import { narrowGraph } from "../../cypher/narrowGraph.ts";
import { makeNarrowing, type OpenFilled } from "../../cypher/narrowing.ts";
import { readCounting } from "../../cypher/readCounting.ts";
import type { Read } from "../../cypher/store.ts";
import { everything, type Scope } from "../../schema/scope.ts";
import { openRelease } from "../setup/openRelease.ts";

const { engine, store } = await openRelease();
const whole = await readGraph(engine);
afterAll(() => engine.close());

const independent: Scope = { ...everything, evidence: "independent" };
const strong: Scope = { ...everything, evidence: "strong" };
const at = async (scope: Scope): Promise<Graph> => narrowGraph(whole, await readCounting(engine.read, scope));
const nodeOf = (graph: Graph, id: string) => graph.nodes.find((node) => node.id === id);
const claimsIn = ({ nodes }: Graph) => nodes.filter(({ labels }) => labels.includes("Claim"));

describe("a graph narrowed to what counts", () => {
  it("is the whole graph where everything counts", async () => {
    expect(graphHash(await at(everything))).toBe(graphHash(whole));
  });

  it("holds no claim of another tier but those of the frame, and no relationship without a claim", async () => {
    const graph = await at(independent);
    const ids = new Set(claimsIn(graph).map(({ id }) => id));
    const weak = claimsIn(graph).filter(({ properties }) => ["press", "developer", "recalled"].includes(String(properties["tier"])));
    expect(weak.filter(({ properties }) => properties["kind"] !== "relationship")).toEqual([]);
    for (const { properties, type } of graph.relationships) {
      const claimIds = properties["claimIds"];
      if (!Array.isArray(claimIds)) continue;
      expect([type, claimIds.length > 0, claimIds.every((id) => ids.has(String(id)))]).toEqual([type, true, true]);
      expect(properties["claims"]).toBe(claimIds.length);
    }
  });

  it("keeps a fact that somebody who counts states, and the kind of an entry, and no fact else", async () => {
    const said = (graph: Graph) => new Set(claimsIn(graph).map(({ properties }) => `${properties["subject"]} ${properties["predicate"]}`));
    const [before, graph] = [said(whole), await at(strong)];
    const after = said(graph);
    const dated = whole.nodes.filter(({ labels, properties }) => labels.includes("Model") && properties["releasedOn"] !== undefined);
    expect(dated.some(({ id }) => after.has(`${id} releasedOn`))).toBe(true);
    for (const { id, properties } of dated) {
      const kept = after.has(`${id} releasedOn`) || !before.has(`${id} releasedOn`);
      expect([id, nodeOf(graph, id)?.properties["releasedOn"]]).toEqual([id, kept ? properties["releasedOn"] : undefined]);
      expect([id, nodeOf(graph, id)?.properties["modelKind"]]).toEqual([id, properties["modelKind"]]);
    }
  });

  it("holds no figure that only others give, and no disagreement that has lost a side", async () => {
    const graph = await at(independent);
    const figures = ({ nodes }: Graph) => nodes.filter(({ labels }) => labels.includes("Statistic")).length;
    expect(figures(graph)).toBeGreaterThan(0);
    expect(figures(graph)).toBeLessThan(figures(whole));
    const conflicts = ({ nodes }: Graph) => nodes.filter(({ labels }) => labels.includes("Conflict")).map(({ id }) => id);
    expect(conflicts(whole)).toContain("conflict-16");
    // The press alone gives its other number.
    expect(conflicts(graph)).not.toContain("conflict-16");
    // 20 clauses of a regulator against the report's 19.
    expect([conflicts(graph).includes("conflict-15"), conflicts(await at(strong)).includes("conflict-15")]).toEqual([true, false]);
    expect(claimsIn(await at(strong)).filter(({ properties }) => properties["predicate"] === "HAS_ITEM")).toEqual([]);
  });

  it("holds no claim about what is gone", async () => {
    const graph = await at(strong);
    const ids = new Set(graph.nodes.map(({ id }) => id));
    for (const { id, properties } of claimsIn(graph)) expect([id, ids.has(String(properties["subject"]))]).toEqual([id, true]);
  });
});

describe("narrowing", () => {
  const countVendors = async (read: Read): Promise<unknown> =>
    (await read({ text: "MATCH (:Vendor)-[step:DEVELOPS]->(:Model) RETURN count(step) AS steps", parameters: {} })).rows[0]?.["steps"];
  const steps = ({ relationships }: Graph) => relationships.filter(({ type }) => type === "DEVELOPS").length;
  const counted: Parameters<OpenFilled>[0][] = [];
  const open: OpenFilled = (statements) => {
    counted.push(statements);
    return openEmbeddedWith(statements);
  };

  it("makes each stop once, however many ask at once, and reads the release itself where nothing is left out", async () => {
    counted.splice(0);
    const narrowing = makeNarrowing(open);
    const ask = (scope: Scope) => store.view((read, release) => narrowing.within(scope, release, read, countVendors));
    const told = await Promise.all([ask(independent), ask(independent), ask(everything)]);
    expect(told).toEqual([steps(await at(independent)), steps(await at(independent)), steps(whole)]);
    expect(counted).toHaveLength(1);
    await narrowing.close();
  });

  it("lets go of the stop that was used longest ago, and makes it anew when it is asked again", async () => {
    counted.splice(0);
    const narrowing = makeNarrowing(open);
    const stops = [independent, strong, { ...strong, largeOnly: true }, { ...strong, noPlaceholders: true }, independent];
    for (const scope of stops) {
      const told = await store.view((read, release) => narrowing.within(scope, release, read, countVendors));
      expect(told).toBe(steps(await at(scope)));
    }
    expect(counted).toHaveLength(stops.length);
    await narrowing.close();
  });

  it("refuses what is no whole release, and makes what failed anew", async () => {
    const narrowing = makeNarrowing(open);
    const within = (hash: string) => store.view((read, release) => narrowing.within(independent, { ...release, hash }, read, countVendors));
    await expect(within("another")).rejects.toThrow(EngineError);
    await expect(within("another")).rejects.toMatchObject({ code: "busy" });
    let fails = true;
    const shaky = makeNarrowing((statements) => (fails ? Promise.reject(new EngineError("too-much-memory", "full")) : open(statements)));
    const ask = () => store.view((read, release) => shaky.within(independent, release, read, countVendors));
    await expect(ask()).rejects.toMatchObject({ code: "too-much-memory" });
    fails = false;
    expect(await ask()).toBe(steps(await at(independent)));
    await shaky.close();
    await narrowing.close();
  });
});
