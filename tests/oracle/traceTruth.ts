import { expect, it } from "vitest";
import { readTrace } from "../../cypher/readTrace.ts";
import type { Read } from "../../cypher/store.ts";
import { Trace } from "../../schema/trace.ts";
import type { Facts } from "./facts.ts";
import { places, type Threshold } from "./routes.ts";
import { TraceOracle } from "./traceOracle.ts";

const all = 100_000;
/** However many nodes a trace has. */
const mostStatements = 45;

interface Part {
  readonly step: number;
  readonly thresholds: readonly Threshold[];
}

/** Traces of every `step`th entity against the oracle; of disagreements, whose sides the switches may leave out, where everything counts. */
export function describeTrace(facts: Facts, read: () => Read, { step, thresholds }: Part): void {
  it.each(thresholds)(
    "is traced as the data files say, at threshold %s",
    async (evidence) => {
      const oracle = new TraceOracle(facts, evidence);
      const asked = [...facts.kinds.keys()].sort().filter((id) => evidence === "any" || facts.kinds.get(id) !== "Conflict");
      const ids = asked.filter((_, index) => index % step === 0);
      const wrong: unknown[] = [];
      let [edges, most] = [0, 0];
      for (const id of ids) {
        let statements = 0;
        const counted: Read = (...statement) => {
          statements += 1;
          return read()(...statement);
        };
        const trace = await readTrace(counted, id, { limit: all, evidence });
        most = Math.max(most, statements);
        const expected = oracle.trace(id);
        const found = trace && toComparable(Trace.parse(trace), expected.counted !== null);
        edges += expected.edges.length;
        if (JSON.stringify(found) !== JSON.stringify(expected)) wrong.push({ id, found, expected });
        const [via, expectedVia] = [toVia(trace?.via ?? []), oracle.via(id)];
        if (JSON.stringify(via) !== JSON.stringify(expectedVia)) wrong.push({ id, via, expectedVia });
      }
      console.log(`traces at ${evidence}: ${ids.length} entities, ${edges} steps, ${wrong.length} differ, at most ${most} statements`);
      expect(wrong.slice(0, 2)).toEqual([]);
      expect(most).toBeLessThanOrEqual(mostStatements);
    },
    600_000,
  );

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

const toVia = (via: Trace["via"]): string[] =>
  via.map(({ id, type, properties }) => (type === "BETWEEN" ? id : `${id} ${properties["claims"]}`)).sort();

function toComparable(trace: Trace, counts: boolean) {
  const of = <Value>(value: (lane: Trace["lanes"][number]) => Value) =>
    Object.fromEntries(places.map((place) => [place, trace.lanes.filter(({ lane }) => lane === place).map(value)[0]]));
  return {
    lanes: of(({ nodes }) => nodes.map(({ id }) => id).sort()),
    counted: counts ? of(({ counted }) => counted) : null,
    edges: trace.edges.map(({ id }) => id).sort(),
  };
}
