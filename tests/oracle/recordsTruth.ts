import { describe, expect, it } from "vitest";
import type { Narrowing } from "../../cypher/narrowing.ts";
import { readConflicts } from "../../cypher/readConflicts.ts";
import { readReport } from "../../cypher/readReport.ts";
import { readSource, readSources } from "../../cypher/readSources.ts";
import type { Read, Store } from "../../cypher/store.ts";
import { everything, type Scope } from "../../schema/scope.ts";
import { ClaimOracle } from "./claimOracle.ts";
import { expectSameDisputes } from "./disputeTruth.ts";
import type { Facts } from "./facts.ts";
import { group } from "./routes.ts";

const page = { limit: 1_000, offset: 0 };

/** Disagreements, the report's figures and lists, and what sources state, at each stop as the data files say. */
export function describeRecords(facts: Facts, store: Store, narrowing: Narrowing, asked: readonly Scope[]): void {
  const oracle = new ClaimOracle(facts);
  describe.each(asked)("at %o", (scope) => {
    const counting = <Result>(work: (read: Read, whole: Read) => Promise<Result>): Promise<Result> =>
      store.view((whole, release) => narrowing.within(scope, release, whole, (read) => work(read, whole)));

    it("lists the disagreements that have kept all their sides", async () => {
      const { conflicts, total, whenAll } = await counting(readConflicts);
      const told = new Map(conflicts.map(({ id, claims }) => [id, claims.length]));
      expect(told).toEqual(new Map(oracle.conflicts(scope).map(({ id, claims }) => [id, claims])));
      expect([total, whenAll]).toEqual([told.size, oracle.conflicts(everything).length]);
    });

    it("names the same disagreements in every view, of every entity that has one", async () => {
      await counting((counted, whole) => expectSameDisputes(oracle, scope, whole, counted));
    });

    it("lists the figures, lists and items that somebody who counts states", async () => {
      const { figures, taxonomies, whenAll } = await counting(readReport);
      const counted = oracle.counted(scope);
      const claimsOf = (kind: string, id: string) => counted.filter(({ subject }) => subject === id && facts.kinds.get(id) === kind).length;
      const stated = (kind: string) =>
        [...facts.kinds].flatMap(([id, each]) => (each === kind && claimsOf(kind, id) > 0 ? [id] : [])).sort();
      expect(figures.map(({ id }) => id).sort()).toEqual(stated("Statistic"));
      for (const { id, claims } of figures) expect([id, claims.length]).toEqual([id, claimsOf("Statistic", id)]);
      expect(taxonomies.map(({ id }) => id).sort()).toEqual(stated("Taxonomy"));
      const ofKind = (kind: string) => [...facts.kinds.values()].filter((each) => each === kind).length;
      expect(whenAll).toEqual({ figures: ofKind("Statistic"), taxonomies: ofKind("Taxonomy") });
      for (const { id, items } of taxonomies) {
        const inList = new Set(
          counted.filter(({ subject, predicate }) => subject === id && predicate === "HAS_ITEM").map(({ object }) => object),
        );
        expect([id, items.map((item) => item.id).sort()]).toEqual([id, [...inList].sort()]);
      }
    });

    it("counts what each source states, of how much when everything counts", async () => {
      const perSource = (of: Scope) => group(oracle.counted(of), ({ source }) => source);
      const [counted, all] = [perSource(scope), perSource(everything)];
      await counting(async (read, whole) => {
        const { sources, total } = await readSources(read, whole, page);
        expect(total).toBe([...facts.kinds.values()].filter((kind) => kind === "Source").length);
        expect(sources).toHaveLength(total);
        for (const { id, claims, claimsOfAll } of sources)
          expect([id, claims, claimsOfAll]).toEqual([id, counted.get(id)?.length ?? 0, all.get(id)?.length ?? 0]);
        for (const { id, claims } of sources.slice(0, 20)) {
          const source = await readSource(read, whole, id, page);
          expect([id, source?.statesTotal, source?.states.length]).toEqual([id, claims, Math.min(claims, page.limit)]);
        }
      });
    });
  });
}
