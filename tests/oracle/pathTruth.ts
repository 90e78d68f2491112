import { expect, it } from "vitest";
import { readPaths } from "../../cypher/readPaths.ts";
import type { Read } from "../../cypher/store.ts";
import { Paths } from "../../schema/paths.ts";
import { everything, type Scope } from "../../schema/scope.ts";
import type { Facts } from "./facts.ts";
import { nearestTo, shortestPaths } from "./pathOracle.ts";
import { counting } from "./routes.ts";

const narrowed: readonly Scope[] = [
  everything,
  { evidence: "independent", largeOnly: true, noPlaceholders: true },
  { ...everything, evidence: "strong" },
];

/** Pairs spread over all entities, the same on every run. */
export function describePaths(facts: Facts, read: () => Read, pairs: number): void {
  it("finds as many shortest paths as the data files hold, each a walk from one end to the other", async () => {
    const ids = [...facts.kinds]
      .filter(([, kind]) => kind !== "Source" && kind !== "Conflict")
      .map(([id]) => id)
      .sort();
    const at = (index: number) => ids[index % ids.length] ?? "";
    let connected = 0;
    let paths = 0;
    for (let index = 0; index < pairs; index += 1) {
      const [from, to] = [at(index * 37), at(index * 101 + 500)];
      if (from === to) continue;
      const found = Paths.parse(await readPaths(read(), from, to, { through: [], evidence: "any", limit: 50 }));
      const { hops, total } = shortestPaths(facts, from, to);
      expect([from, to, found.hops, found.total]).toEqual([from, to, hops, total]);
      expect(found.paths.length).toBe(Math.min(50, total));
      expect(found.shapes.reduce((sum, shape) => sum + shape.total, 0)).toBe(total);
      expect(new Set(found.paths.map(({ edges }) => edges.map(({ id }) => id).join(" "))).size).toBe(found.paths.length);
      for (const path of found.paths) expect(isWalk(path, from, to), path.shape).toBe(true);
      connected += hops === null ? 0 : 1;
      paths += total;
    }
    console.log(`paths: ${pairs} pairs, ${connected} connected, ${paths} shortest paths`);
    expect(connected).toBeGreaterThan(pairs / 4);
  }, 120_000);

  it.each(narrowed)("says of two that have neighbours and no path what counts and is nearest to each, at %o", async (scope) => {
    const counted = counting(facts, scope);
    const ofKind = (kind: string) => [...facts.kinds].flatMap(([id, each]) => (each === kind ? [id] : [])).sort();
    // No path goes through a list or an item of it.
    const lists = ofKind("Taxonomy").slice(0, 8);
    const vendors = ofKind("Vendor").filter((id) => nearestTo(counted, id).length > 0);
    let both = 0;
    for (const [index, from] of lists.entries()) {
      const to = vendors[(index * 11) % vendors.length] ?? "";
      const found = Paths.parse(await readPaths(read(), from, to, { through: [], limit: 50, ...scope }));
      expect([from, to, found.hops, found.total]).toEqual([from, to, null, 0]);
      const nearest = [nearestTo(counted, from), nearestTo(counted, to)];
      expect([found.nearest?.from, found.nearest?.to].map((near) => near?.map(({ id }) => id))).toEqual(nearest);
      if (nearest.every((near) => near.length > 0)) both += 1;
    }
    // What stands in a list is the report's word.
    expect(both).toBe(scope.evidence === "strong" ? 0 : lists.length);
  });
}

function isWalk({ nodes, edges }: Paths["paths"][number], from: string, to: string): boolean {
  const joined = edges.every(({ source, target }, index) => {
    const [a, b] = [nodes[index], nodes[index + 1]];
    return (source === a && target === b) || (source === b && target === a);
  });
  return joined && nodes[0] === from && nodes.at(-1) === to && nodes.length === edges.length + 1;
}
