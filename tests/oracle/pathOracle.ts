import type { Facts } from "./facts.ts";

const through = new Set(["Vendor", "Model", "Scenario", "PolicyScenario", "PolicyCategory", "PolicySection", "Policy", "Hospital"]);
const mostHops = 6;

/** Length and number of shortest paths, level by level over the facts of the files; a path's end may be of any kind. */
export function shortestPaths({ facts, kinds }: Facts, from: string, to: string): { hops: number | null; total: number } {
  const next = new Map<string, string[]>();
  for (const fact of facts) {
    next.set(fact.from, [...(next.get(fact.from) ?? []), fact.to]);
    next.set(fact.to, [...(next.get(fact.to) ?? []), fact.from]);
  }
  const seen = new Set([from]);
  let ways = new Map([[from, 1]]);
  for (let hops = 1; hops <= mostHops; hops += 1) {
    const reached = new Map<string, number>();
    for (const [id, count] of ways) {
      for (const other of next.get(id) ?? []) {
        const allowed = other === to || through.has(kinds.get(other) ?? "");
        if (allowed && !seen.has(other)) reached.set(other, (reached.get(other) ?? 0) + count);
      }
    }
    const total = reached.get(to);
    if (total !== undefined) return { hops, total };
    for (const id of reached.keys()) seen.add(id);
    ways = reached;
  }
  return { hops: null, total: 0 };
}

/** The five neighbours with most claims, those with as many by id. */
export function nearestTo({ facts }: Facts, id: string): string[] {
  const claims = new Map<string, number>();
  for (const { from, to, said } of facts) {
    if (from !== id && to !== id) continue;
    const other = from === id ? to : from;
    claims.set(other, Math.max(claims.get(other) ?? 0, said.length));
  }
  return [...claims]
    .sort(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1))
    .slice(0, 5)
    .map(([other]) => other);
}
