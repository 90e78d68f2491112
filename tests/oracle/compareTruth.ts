import { expect, it } from "vitest";
import { readComparison } from "../../cypher/readComparison.ts";
import type { Read } from "../../cypher/store.ts";
import { Comparison } from "../../schema/compare.ts";
import type { Facts } from "./facts.ts";
import { places, type Threshold } from "./routes.ts";
import { type Expected, TraceOracle } from "./traceOracle.ts";

const all = 100_000;

interface Part {
  readonly pairs: number;
  readonly thresholds: readonly Threshold[];
}

/** Pairs spread over all entities, the same on every run, and each neighbouring pair of vendors: those share most. */
export function describeComparison(facts: Facts, read: () => Read, { pairs, thresholds }: Part): void {
  it.each(thresholds)(
    "tells what two traces share and what each has alone as the data files say, at threshold %s",
    async (evidence) => {
      const oracle = new TraceOracle(facts, evidence);
      const asked = pairsOf(facts, oracle, pairs);
      let [shared, alone] = [0, 0];
      for (const [a, b] of asked) {
        const found = toComparable(Comparison.parse(await readComparison(read(), a, b, { limit: all, evidence })));
        const expected = compare(oracle.trace(a), oracle.trace(b));
        expect({ a, b, found }).toEqual({ a, b, found: expected });
        shared += sum(expected, "shared");
        alone += sum(expected, "onlyA") + sum(expected, "onlyB");
      }
      console.log(`comparisons at ${evidence}: ${asked.length} pairs, ${shared} shared, ${alone} on one alone`);
      expect([shared > 0, alone > 0]).toEqual([true, true]);
    },
    600_000,
  );

  it("says the true totals of a comparison where its lists are cut", async () => {
    const [whole, cut] = [
      await readComparison(read(), "S1", "S2", { limit: all, evidence: "any" }),
      await readComparison(read(), "S1", "S2", { limit: 3, evidence: "any" }),
    ];
    const totals = (comparison: Comparison | null) =>
      comparison?.lanes.map(({ shared, onlyA, onlyB }) => [shared.total, onlyA.total, onlyB.total]);
    expect(totals(cut)).toEqual(totals(whole));
    expect([cut?.truncated, whole?.truncated]).toEqual([true, false]);
    expect(Math.max(...(cut?.lanes.map(({ onlyA }) => onlyA.nodes.length) ?? []))).toBe(3);
  });
}

function pairsOf(facts: Facts, oracle: TraceOracle, pairs: number): (readonly [string, string])[] {
  const ids = [...facts.kinds.keys()].sort();
  const onLanes = ids.filter((id) => oracle.placesOf(id).length > 0);
  const vendors = ids.filter((id) => facts.kinds.get(id) === "Vendor");
  const spread = (of: readonly string[], from: number, to: number) =>
    Array.from({ length: pairs }, (_, index) => [of[(index * from) % of.length] ?? "", of[(index * to + 7) % of.length] ?? ""] as const);
  return [...spread(ids, 37, 101), ...spread(onLanes, 13, 29), ...spread(vendors, 1, 1)].filter(([a, b]) => a !== b);
}

type Compared = Readonly<Record<string, Readonly<Record<"shared" | "onlyA" | "onlyB", readonly string[]>>>>;

function compare(a: Expected, b: Expected): Compared {
  const only = (place: (typeof places)[number], of: Expected, other: Expected) =>
    of.lanes[place].filter((id) => !other.lanes[place].includes(id));
  return Object.fromEntries(
    places.map((place) => [
      place,
      {
        shared: a.lanes[place].filter((id) => b.lanes[place].includes(id)),
        onlyA: only(place, a, b),
        onlyB: only(place, b, a),
      },
    ]),
  );
}

function toComparable({ lanes }: Comparison): Compared {
  const ids = ({ nodes, total }: Comparison["lanes"][number]["shared"]) => {
    expect(nodes.length).toBe(total);
    return nodes.map(({ id }) => id).sort();
  };
  return Object.fromEntries(
    lanes.map(({ lane, shared, onlyA, onlyB }) => [lane, { shared: ids(shared), onlyA: ids(onlyA), onlyB: ids(onlyB) }]),
  );
}

const sum = (compared: Compared, part: "shared" | "onlyA" | "onlyB"): number =>
  Object.values(compared).reduce((total, lane) => total + lane[part].length, 0);
