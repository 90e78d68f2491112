import { afterAll, describe, expect, inject, it } from "vitest";
import type { z } from "zod";
import { openEmbeddedWith } from "../../cypher/engines/embedded.ts";
import { makeNarrowing } from "../../cypher/narrowing.ts";
import { readQueries } from "../../cypher/queryFiles.ts";
import { openEmbeddedStore } from "../../cypher/stores/embedded.ts";
import { ClaimSet } from "../../schema/api.ts";
import { Comparison } from "../../schema/compare.ts";
import { Coverage, CoverageDetail, WhiteSpace } from "../../schema/coverage.ts";
import { ConflictList, Health, Report } from "../../schema/dataHealth.ts";
import { Paths } from "../../schema/paths.ts";
import { PolicyDetail, PolicyTree } from "../../schema/policy.ts";
import { Trace } from "../../schema/trace.ts";
import { createApp } from "../../server/app.ts";
import { endpointsWith } from "../../server/endpoints.ts";

const store = openEmbeddedStore(inject("atlasHome"));
const app = createApp(store, endpointsWith(await readQueries()), makeNarrowing(openEmbeddedWith));
afterAll(() => store.close());

async function get<Output>(shape: z.ZodType<Output>, path: string): Promise<Output> {
  const response = await app.request(path);
  expect(response.status, path).toBe(200);
  return shape.parse(await response.json());
}

async function failure(path: string): Promise<unknown> {
  return ((await (await app.request(path)).json()) as { code: unknown }).code;
}

describe("trace, paths, coverage and policy over the API", () => {
  it("traces a vendor to the guideline's section", async () => {
    const trace = await get(Trace, "/api/entities/thorough-future/trace");
    expect(trace.lanes.map(({ lane, total }) => `${lane} ${total}`)).toEqual([
      "vendor 1",
      "model 3",
      "scenario 1",
      "policyScenario 1",
      "policyCategory 1",
      "policySection 1",
      "hospital 0",
    ]);
    expect(trace.edges.map(({ type }) => type)).toContain("ACTIVE_IN");
    expect(trace.ends).toContainEqual({ id: "thorough-brain", reason: "not-deployed", lane: "hospital", whenAll: 0 });
  });

  it("shows of an answer the rows it was given", async () => {
    const ids = ["thorough-future", "thorough-brain", "scn-pathology-diagnosis"];
    const trace = await get(Trace, `/api/trace?ids=${ids.join(",")}`);
    expect(trace.lanes.slice(0, 3).flatMap(({ nodes }) => nodes.map(({ id }) => id))).toEqual(ids);
    expect(trace.edges.map(({ id }) => id)).toContain("thorough-brain~COVERS~scn-pathology-diagnosis");
  });

  it("keeps only claims of the tiers asked for, on every edge that anybody states", async () => {
    const trace = await get(Trace, "/api/entities/S1/trace?evidence=strong&limit=1000");
    const stated = trace.edges.filter(({ type }) => !["MAPS_TO", "IN_CATEGORY", "IN_SECTION"].includes(type));
    expect(stated.length).toBeGreaterThan(10);
    for (const { properties } of stated) expect(["regulator", "peer-reviewed"]).toContain(properties["tier"]);
  });

  it("compares two traces: shared and one's alone add up to each trace, also where the lists are cut", async () => {
    const comparison = await get(Comparison, "/api/compare?a=huawei&b=tencent-healthcare&limit=2");
    for (const [id, part] of [["huawei", "onlyA"] as const, ["tencent-healthcare", "onlyB"] as const]) {
      const trace = await get(Trace, `/api/entities/${id}/trace`);
      expect(comparison.lanes.map((lane) => lane.shared.total + lane[part].total)).toEqual(trace.lanes.map(({ total }) => total));
    }
    expect(comparison.truncated).toBe(true);
    expect(await failure("/api/compare?a=huawei&b=huawei")).toBe("bad-parameter");
    expect(await failure("/api/compare?a=huawei&b=nobody")).toBe("not-found");
  });

  it("groups shortest paths by shape, and says what is nearest where there is none", async () => {
    const paths = await get(Paths, "/api/paths?from=huawei&to=tencent-healthcare&limit=4");
    expect(paths.shapes.map(({ shape }) => shape)).toContain("vendor → model → scenario ← model ← vendor");
    expect([paths.paths.length, paths.truncated]).toEqual([4, paths.total > 4]);
    const none = await get(Paths, "/api/paths?from=conflict-1&to=S4");
    expect([none.total, none.hops, none.nearest?.to.map(({ id }) => id)]).toEqual([0, null, ["C12", "C13"]]);
    expect(await failure("/api/paths?from=huawei&to=huawei")).toBe("bad-parameter");
    expect(await failure("/api/paths?from=huawei&to=nobody")).toBe("not-found");
  });

  it("gives coverage by pages, and the rows behind a cell", async () => {
    const coverage = await get(Coverage, "/api/coverage?rows=vendor&columns=scenario&limit=5");
    expect([coverage.rows.length, coverage.columns.length, coverage.truncated]).toEqual([5, 84, true]);
    const [cell] = coverage.cells;
    const detail = await get(CoverageDetail, `/api/coverage/detail?rows=vendor&columns=scenario&row=${cell?.row}&column=${cell?.column}`);
    expect(detail.models).toHaveLength(cell?.models ?? -1);
    expect(await failure("/api/coverage?rows=sources")).toBe("bad-parameter");
  });

  it("gives the claims behind a number of the coverage and of a clause, and says where an old id has moved", async () => {
    const detail = await get(CoverageDetail, "/api/coverage/detail?columns=category&column=C01");
    const counted = await get(ClaimSet, "/api/coverage/claims?columns=category&column=C01&limit=2");
    const routes = await get(ClaimSet, "/api/coverage/claims?columns=category&column=C01&of=routes&limit=2&offset=2");
    expect([counted.total, routes.total, counted.about.map(({ id }) => id)]).toEqual([detail.claims, detail.routeClaims, ["C01"]]);
    expect([counted.claims.length, routes.claims.length]).toEqual([2, 2]);
    const policy = await get(PolicyDetail, "/api/policy/SC01");
    const about = await get(ClaimSet, "/api/policy/SC01/claims?of=about");
    const leading = await get(ClaimSet, "/api/policy/SC01/claims");
    const stated = new Set(policy.edges.flatMap(({ properties }) => [properties["claimIds"]].flat()));
    expect([about.total, leading.total]).toEqual([policy.claimsTotal, stated.size]);
    expect(await failure("/api/policy/huawei/claims")).toBe("not-found");
    expect(await failure("/api/coverage/claims?row=nobody")).toBe("not-found");
  });

  it("lists the gaps beside the report's own count", async () => {
    const { largeModels, grades } = await get(WhiteSpace, "/api/whitespace");
    expect(largeModels).toMatchObject({ byText: 20, byReport: 19 });
    expect(grades.map(({ grade }) => grade)).toEqual(["none", "one-vendor", "vendor-word-only", "no-hospital"]);
  });

  it("reads the guideline as a tree and opens each of its levels and documents", async () => {
    const tree = await get(PolicyTree, "/api/policy");
    expect(tree.policies.length).toBeGreaterThan(35);
    for (const id of ["SC01", "C01", "S1"]) {
      const detail = await get(PolicyDetail, `/api/policy/${id}`);
      expect([id, detail.models.length, detail.vendors.length]).toEqual([id, detail.counts?.models, detail.counts?.vendors]);
      expect(detail.claims.length).toBeGreaterThan(0);
    }
    const document = await get(PolicyDetail, "/api/policy/pol-nhc-scenarios-2024");
    expect([document.counts, document.below.length]).toEqual([null, 13]);
    expect(await failure("/api/policy/huawei")).toBe("not-found");
  });

  it("sets conflicts side by side, counts the health of the data, and lists the report", async () => {
    const { conflicts, total } = await get(ConflictList, "/api/conflicts");
    expect(conflicts).toHaveLength(total);
    for (const { id, claims, values } of conflicts) expect([id, claims.length > 0, values.length > 0]).toEqual([id, true, true]);
    const health = await get(Health, "/api/health?limit=3");
    expect(health.counts.byTier.reduce((sum, { claims }) => sum + claims, 0)).toBe(health.counts.claims);
    expect(health.stale.items.every(({ asOf }) => asOf < health.staleBefore)).toBe(true);
    expect(health.gaps).toMatchObject({ total: 38, of: 84 });
    const report = await get(Report, "/api/report");
    expect(report.figures.length).toBeGreaterThan(70);
    for (const { id, claims, properties } of report.figures)
      expect([id, claims.length > 0, "unit" in properties]).toEqual([id, true, true]);
    for (const { id, items } of report.taxonomies) expect([id, items.length > 0]).toEqual([id, true]);
  });
});
