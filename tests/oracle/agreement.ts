import { expect, it } from "vitest";
import { readCounting } from "../../cypher/readCounting.ts";
import { readCoverage } from "../../cypher/readCoverage.ts";
import { readCoverageDetail } from "../../cypher/readCoverageDetail.ts";
import { readEntity } from "../../cypher/readEntity.ts";
import { readHealth } from "../../cypher/readHealth.ts";
import { readNeighbors } from "../../cypher/readNeighbors.ts";
import { readPolicyTree } from "../../cypher/readPolicy.ts";
import { readPolicyDetail } from "../../cypher/readPolicyDetail.ts";
import { readTrace } from "../../cypher/readTrace.ts";
import { readWhiteSpace } from "../../cypher/readWhiteSpace.ts";
import type { Read } from "../../cypher/store.ts";
import { unnamedRow } from "../../schema/coverage.ts";
import type { SubgraphEdge } from "../../schema/graph.ts";
import type { Scope } from "../../schema/scope.ts";
import { thresholds } from "../../schema/threshold.ts";
import type { Trace } from "../../schema/trace.ts";
import { ClaimOracle } from "./claimOracle.ts";
import { CoverageOracle } from "./coverageOracle.ts";
import type { Facts } from "./facts.ts";
import { factsAt, leftOut, within } from "./routes.ts";

const everything = { limit: 100_000, offset: 0 };
const switches = [
  { largeOnly: false, noPlaceholders: false },
  { largeOnly: true, noPlaceholders: false },
  { largeOnly: false, noPlaceholders: true },
  { largeOnly: true, noPlaceholders: true },
] as const;

/** Every stop of the three switches. */
export const scopes: readonly Scope[] = thresholds.flatMap((evidence) => switches.map((others) => ({ evidence, ...others })));

/** At each stop the views tell the same numbers, and those the data files tell; `sample` entities a kind are asked. */
export function describeAgreement(facts: Facts, read: () => Read, asked: readonly Scope[], sample: number): void {
  const claims = new ClaimOracle(facts);
  it.each(asked)("says the same of each clause in policy, gaps, coverage and lanes, at %o", async (scope) => {
    const tree = await readPolicyTree(read(), "counted", scope);
    const { scenarios } = await readWhiteSpace(read(), "counted", scope);
    const coverage = await readCoverage(read(), { rows: "vendor", columns: "scenario", match: "counted", ...scope }, everything);
    const rows = new Map(coverage.columns.map((column) => [column.id, column.rows]));
    const clauses = tree.sections.flatMap(({ categories }) => categories.flatMap((category) => category.scenarios));
    const oracle = new CoverageOracle(within(facts, scope), scope.evidence).count("scenario", "counted", (_, column) => column);
    for (const { id, counts } of clauses) {
      expect([id, counts.models]).toEqual([id, oracle.get(id)?.models ?? 0]);
      expect([id, counts.vendors]).toEqual([id, rows.get(id)]);
    }
    for (const { id, models, vendors, hospitals } of scenarios) {
      const counts = clauses.find((clause) => clause.id === id)?.counts;
      expect([id, models, vendors, hospitals]).toEqual([id, counts?.models, counts?.vendors, counts?.hospitals]);
    }
    for (const { id, counts } of some(clauses, sample)) {
      const trace = await readTrace(read(), id, { ...everything, ...scope });
      const counted = (lane: string) => trace?.lanes.find((each) => each.lane === lane)?.counted;
      const { models, vendors, hospitals } = counts;
      expect([id, counted("model"), counted("vendor"), counted("hospital")]).toEqual([id, models, vendors, hospitals]);
      expect((await readPolicyDetail(read(), id, { match: "counted", limit: 1, offset: 0, ...scope }))?.counts).toEqual(counts);
    }
  });

  it.each(asked)("tells one total of a column whatever the rows, and opens it to as many models, at %o", async (scope) => {
    for (const columns of ["section", "category", "scenario", "market"] as const) {
      const of = async (rows: "vendor" | "model" | "hospital") => {
        const options = { rows, columns, match: "counted", ...scope } as const;
        const coverage = await readCoverage(read(), options, everything);
        const opened = await readCoverageDetail(read(), { ...options, row: unnamedRow });
        expect([rows, columns, opened?.models.length]).toEqual([rows, columns, coverage.unnamed?.total ?? 0]);
        for (const { id, rows: filled } of some(coverage.columns, 2)) {
          const column = await readCoverageDetail(read(), { ...options, column: id });
          expect([rows, id, column?.rows.length]).toEqual([rows, id, filled]);
        }
        return { models: coverage.models, totals: coverage.columns.map(({ id, total }) => [id, total]) };
      };
      const models = await of("model");
      expect([columns, await of("vendor")]).toEqual([columns, models]);
      expect([columns, await of("hospital")]).toEqual([columns, models]);
      const [first] = models.totals;
      const column = { rows: "vendor", columns, match: "counted", ...scope, column: String(first?.[0]) } as const;
      expect((await readCoverageDetail(read(), column))?.models.length).toBe(first?.[1]);
    }
  });

  it.each(asked)("tells what is lacking as the data files do, at %o", async (scope) => {
    const release = { id: "here", hash: "here", loadedAt: "2026-11-27", nodes: 0, relationships: 0, elapsedMs: 0 };
    const health = await readHealth(read(), release, scope, 1_000);
    const { kinds, facts: said } = within(facts, scope);
    const countedFacts = factsAt({ ...facts, kinds, facts: said }, scope.evidence);
    const lacking = (kind: string, type: string, end: "from" | "to") => {
      const linked = new Set(countedFacts.filter((fact) => fact.type === type).map((fact) => fact[end]));
      const of = [...kinds].filter(([, each]) => each === kind).map(([id]) => id);
      return { of: of.length, ids: of.filter((id) => !linked.has(id)).sort() };
    };
    const told = ({ of, items }: { readonly of: number; readonly items: readonly { readonly id: string }[] }) => ({
      of,
      ids: items.map(({ id }) => id).sort(),
    });
    expect(told(health.modelsWithoutDeployment)).toEqual(lacking("Model", "DEPLOYED_AT", "from"));
    expect(told(health.modelsWithoutScenario)).toEqual(lacking("Model", "COVERS", "from"));
    expect(told(health.modelsWithoutDeveloper)).toEqual(lacking("Model", "DEVELOPS", "to"));
    expect(told(health.scenariosNotMapped)).toEqual(lacking("Scenario", "MAPS_TO", "from"));
    expect(health.gaps.total).toBe(
      (await readWhiteSpace(read(), "counted", scope)).scenarios.filter(({ grades }) => grades.includes("none")).length,
    );
    const recalledOnly = said
      .filter((fact) => fact.said.every(({ tier }) => tier === "recalled"))
      .map((fact) => `${fact.from}~${fact.type}~${fact.to}`);
    expect(health.recalledOnly.total).toBe(new Set(recalledOnly).size);
  });

  it.each(asked)("says the same of an entity in its page, its neighbours, its lanes and the matrix, at %o", async (scope) => {
    const options = { rows: "vendor", columns: "section", match: "counted", ...scope } as const;
    const totals = new Map((await readCoverage(read(), options, everything)).rows.map(({ id, total }) => [id, total]));
    const { outside } = await readCounting(read(), scope);
    const standing = new Set(claims.conflicts(scope).map(({ id }) => id));
    const settled = [...facts.between.keys()].filter((id) => !standing.has(id));
    expect([...outside].sort()).toEqual([...leftOut(facts, scope), ...settled].sort());
    for (const [kind, steps] of Object.entries(laneSteps)) {
      const ids = [...facts.kinds].filter(([, each]) => each === kind).map(([id]) => id);
      for (const id of some(ids.sort(), sample)) {
        const trace = await readTrace(read(), id, { ...everything, ...scope });
        const entity = await readEntity(read(), id, { limit: 1, offset: 0, ...scope });
        const around = await readNeighbors(read(), id, { ...everything, ...scope });
        expect([id, around?.totals.groups.map(plain)]).toEqual([id, entity?.neighbors.map(plain)]);
        expect([id, entity?.claimsTotal]).toEqual([id, cardOf(trace, id)?.claims]);
        for (const type of steps) {
          const [drawn, listed] = [trace?.edges ?? [], around?.edges ?? []].map((edges) => own(edges, id, type));
          expect([id, type, drawn]).toEqual([id, type, listed]);
        }
        if (kind !== "Vendor" || outside.has(id)) continue;
        const opened = await readCoverageDetail(read(), { ...options, row: id });
        expect([id, opened?.models.length]).toEqual([id, totals.get(id)]);
      }
    }
  });
}

/** The steps of a lane's entity that its own lanes show whole. */
const laneSteps = {
  Vendor: ["DEVELOPS", "ACTIVE_IN"],
  Model: ["DEVELOPS", "COVERS", "DEPLOYED_AT"],
  Scenario: ["COVERS", "MAPS_TO"],
} as const;

/** So many, spread over all. */
const some = <Item>(items: readonly Item[], sample: number): readonly Item[] =>
  items.filter((_, index) => index % Math.max(1, Math.floor(items.length / sample)) === 0);

const plain = ({ shown: _, ...group }: { readonly shown: number }) => group;
const cardOf = (trace: Trace | null, id: string) => trace?.lanes.flatMap(({ nodes }) => nodes).find((node) => node.id === id);
const own = (edges: readonly SubgraphEdge[], id: string, type: string) =>
  edges
    .filter((edge) => edge.type === type && (edge.source === id || edge.target === id))
    .map((edge) => `${edge.id} ${edge.properties["claims"]} ${edge.properties["tier"]}`)
    .sort();
