import { expect, it } from "vitest";
import { compareTraces } from "../../cypher/compareTraces.ts";
import { readTrace } from "../../cypher/readTrace.ts";
import type { Read } from "../../cypher/store.ts";
import { Comparison, Trace } from "../../schema/trace.ts";
import type { Facts } from "./facts.ts";
import { places, type Threshold } from "./routes.ts";
import { TraceOracle } from "./traceOracle.ts";

const all = 100_000;

interface Part {
  readonly step: number;
  readonly thresholds: readonly Threshold[];
}

/** Traces of every `step`th entity against the oracle; at the higher thresholds of those that stand on a lane. */
export function describeTrace(facts: Facts, read: () => Read, { step, thresholds }: Part): void {
  it.each(thresholds)(
    "is traced as the data files say, at threshold %s",
    async (evidence) => {
      const oracle = new TraceOracle(facts, evidence);
      const asked = [...facts.kinds.keys()].sort().filter((id) => evidence === "any" || oracle.placesOf(id).length > 0);
      const ids = asked.filter((_, index) => index % step === 0);
      const wrong: unknown[] = [];
      let edges = 0;
      for (const id of ids) {
        const trace = await readTrace(read(), id, { limit: all, evidence });
        const expected = oracle.trace(id);
        const found = trace && toComparable(Trace.parse(trace), expected.counted !== null);
        edges += expected.edges.length;
        if (JSON.stringify(found) !== JSON.stringify(expected)) wrong.push({ id, found, expected });
      }
      console.log(`traces at ${evidence}: ${ids.length} entities, ${edges} steps, ${wrong.length} differ`);
      expect(wrong.slice(0, 2)).toEqual([]);
    },
    600_000,
  );

  it("tells what two share and what each has alone as the data files say", async () => {
    const oracle = new TraceOracle(facts, "any");
    const ids = [...facts.kinds.keys()].sort().filter((id) => oracle.placesOf(id).length > 0);
    const pairs = ids.flatMap((id, index) => {
      const other = ids[(index * 37 + 11) % ids.length];
      return index % (step * 4) === 0 && other !== undefined && other !== id ? [[id, other] as const] : [];
    });
    let shared = 0;
    for (const pair of pairs) {
      const found = await compareTraces(read(), pair, { limit: all, evidence: "any" });
      if ("missing" in found) throw new Error(`${found.missing} is not held`);
      const of = (id: string, place: (typeof places)[number]) => oracle.trace(id).lanes[place].filter((node) => !pair.includes(node));
      for (const place of places) {
        const [first, second] = [of(pair[0], place), of(pair[1], place)];
        const lane = Comparison.parse(found).lanes.find((each) => each.lane === place);
        const idsOf = (part: "shared" | "first" | "second") => lane?.[part].nodes.map(({ id }) => id).sort();
        const both = first.filter((id) => second.includes(id));
        shared += both.length;
        expect([idsOf("shared"), idsOf("first"), idsOf("second")], `${pair} ${place}`).toEqual([
          both.sort(),
          first.filter((id) => !second.includes(id)).sort(),
          second.filter((id) => !first.includes(id)).sort(),
        ]);
      }
    }
    console.log(`comparisons: ${pairs.length} pairs, ${shared} nodes shared`);
    expect(shared).toBeGreaterThan(0);
  }, 600_000);

  it("says the true totals where lanes are cut, and draws no edge without both its ends", async () => {
    const [whole, cut] = [
      await readTrace(read(), "S1", { limit: all, evidence: "any" }),
      await readTrace(read(), "S1", { limit: 7, evidence: "any" }),
    ];
    expect(cut?.lanes.map(({ total, counted, ofAll }) => [total, counted, ofAll])).toEqual(
      whole?.lanes.map(({ total, counted, ofAll }) => [total, counted, ofAll]),
    );
    expect([cut?.edgesTotal, cut?.truncated, whole?.truncated]).toEqual([whole?.edges.length, true, false]);
    const drawn = new Set(cut?.lanes.flatMap(({ nodes }) => nodes.map(({ id }) => id)));
    expect(Math.max(...(cut?.lanes.map(({ nodes }) => nodes.length) ?? []))).toBe(7);
    expect(cut?.edges.filter(({ source, target }) => !drawn.has(source) || !drawn.has(target))).toEqual([]);
  });
}

function toComparable(trace: Trace, counts: boolean) {
  const of = <Value>(value: (lane: Trace["lanes"][number]) => Value) =>
    Object.fromEntries(places.map((place) => [place, trace.lanes.filter(({ lane }) => lane === place).map(value)[0]]));
  return {
    lanes: of(({ nodes }) => nodes.map(({ id }) => id).sort()),
    counted: counts ? of(({ counted }) => counted) : null,
    edges: trace.edges.map(({ id }) => id).sort(),
  };
}
