import { describe, expect, it } from "vitest";
import { z } from "zod";
import { ClaimList, Entity, EntityList, Meta, RelationList, SourceDetail, SourceList } from "../../schema/api.ts";
import { Claim } from "../../schema/claim.ts";
import { ConflictList, Health, Report } from "../../schema/dataHealth.ts";
import { Subgraph } from "../../schema/graph.ts";
import { Problem, problemText } from "../../schema/problem.ts";
import { QueryResult } from "../../schema/savedQuery.ts";
import { tiers } from "../../schema/vocabulary.ts";

/** A request to the API, wherever it runs. */
export type Ask = (
  path: string,
  init?: { readonly method?: string; readonly headers?: Record<string, string>; readonly body?: string },
) => Promise<Response>;

/** What the API promises on every host; `paths` are the addresses it has. */
export function describeApi(name: string, ask: Ask, paths: readonly string[]): void {
  async function get<Output>(shape: z.ZodType<Output>, path: string): Promise<Output> {
    const response = await ask(path);
    expect(response.status, path).toBe(200);
    return shape.parse(await response.json());
  }

  async function problem(path: string, init?: Parameters<Ask>[1]): Promise<Problem> {
    const response = await ask(path, init);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    const body = Problem.parse(await response.json());
    expect(body.status).toBe(response.status);
    for (const line of problemText("zh", body).split("\n")) expect(line).toMatch(/\p{Script=Han}/u);
    return body;
  }

  describe(name, () => {
    it("says what is loaded", async () => {
      const meta = await get(Meta, "/api/meta");
      expect(meta.engine).toBe("embedded");
      expect(meta.counts.labels).toMatchObject({ PolicyScenario: 84, PolicyCategory: 13, PolicySection: 4 });
      expect(meta.counts.relationships["DEVELOPS"]).toBeGreaterThan(400);
    });

    it("is alive, and ready once data is loaded", async () => {
      expect((await ask("/healthz")).status).toBe(200);
      expect((await ask("/readyz")).status).toBe(200);
    });

    it("gives an entity with claims that each have a source and a place", async () => {
      const entity = await get(Entity, "/api/entities/thorough-future");
      expect(entity).toMatchObject({ kind: "Vendor", nameZh: "透彻未来" });
      expect(entity.claims.length).toBe(Math.min(100, entity.claimsTotal));
      expect(entity.neighbors).toContainEqual({ relationship: "DEVELOPS", direction: "out", kind: "Model", total: 3, shown: 0 });
    });

    it("calls a hospital that develops a hospital first, and a vendor too", async () => {
      const hospitals = await get(EntityList, "/api/kinds/hospital?limit=1000");
      const both = hospitals.entities.filter(({ kinds }) => kinds?.includes("Vendor"));
      expect(both.length).toBeGreaterThan(50);
      for (const { kind, kinds } of both) expect([kind, kinds]).toEqual(["Hospital", ["Hospital", "Vendor"]]);
    });

    it("gives no more neighbours than asked and says what it left out", async () => {
      const hub = "scn-pathology-diagnosis";
      const all = await get(Subgraph, `/api/entities/${hub}/neighbors?limit=1000`);
      const some = await get(Subgraph, `/api/entities/${hub}/neighbors?limit=5`);
      expect(some.edges).toHaveLength(5);
      expect(some.truncated).toBe(true);
      expect(some.totals.edges).toBe(all.edges.length);
      expect(all.truncated).toBe(false);
      expect(some.totals.groups.reduce((sum, { shown }) => sum + shown, 0)).toBe(5);
      for (const { total, shown } of all.totals.groups) expect(shown).toBe(total);
    });

    it("pages through neighbours without a gap or a repeat", async () => {
      const address = "/api/entities/scn-pathology-diagnosis/neighbors";
      const all = await get(Subgraph, `${address}?limit=1000`);
      const pages: string[] = [];
      for (let offset = 0; offset < all.edges.length; offset += 7) {
        pages.push(...(await get(Subgraph, `${address}?limit=7&offset=${offset}`)).edges.map(({ id }) => id));
      }
      expect(pages).toEqual(all.edges.map(({ id }) => id));
    });

    it("filters neighbours by relationship, direction and kind", async () => {
      const { edges } = await get(Subgraph, "/api/entities/thorough-brain/neighbors?relationship=DEVELOPS&direction=in&kind=vendor");
      expect(edges.map(({ id }) => id)).toEqual(["thorough-future~DEVELOPS~thorough-brain"]);
    });

    it("gives every edge its claims, and each claim by its own address", async () => {
      const { edges } = await get(Subgraph, "/api/entities/thorough-brain/neighbors");
      for (const { properties } of edges) {
        const ids = z.array(z.string()).min(1).parse(properties["claimIds"]);
        const { claims } = await get(ClaimList, `/api/claims?ids=${ids.join(",")}`);
        expect(claims.map(({ id }) => id)).toEqual(ids);
        expect(await get(Claim, `/api/claims/${ids[0]}`)).toEqual(claims[0]);
      }
    });

    it("lists sources with what each states", async () => {
      const { sources, total } = await get(SourceList, "/api/sources?limit=3");
      expect(sources).toHaveLength(3);
      expect(total).toBeGreaterThan(400);
      const [first] = sources;
      const detail = await get(SourceDetail, `/api/sources/${first?.id}?limit=2`);
      expect(detail.states).toHaveLength(2);
      expect(detail.statesTotal).toBe(first?.claims);
    });

    it("answers 304 to who holds the answer, and anew to another address", async () => {
      const tag = (await ask("/api/meta")).headers.get("etag") ?? "";
      expect((await ask("/api/meta", { headers: { "if-none-match": tag } })).status).toBe(304);
      expect((await ask("/api/sources", { headers: { "if-none-match": tag } })).status).toBe(200);
    });

    it("counts in lists and saved queries what the switches count", async () => {
      const run = (query: string) => get(QueryResult, `/api/queries/vendors-covering-specialty/run${query}`);
      const [all, some] = [await run(""), await run("?evidence=independent")];
      expect(some.total).toBeGreaterThan(0);
      expect(some.total).toBeLessThan(all.total);
      expect(some.scope.evidence).toBe("independent");
      const { claims } = await get(ClaimList, `/api/claims?ids=${some.rowClaims?.[0]?.join(",")}`);
      for (const { tier } of claims) expect(["regulator", "peer-reviewed", "independent-report", "hospital"]).toContain(tier);
      expect(some.rowTiers?.[0]).toBe(tiers.find((tier) => claims.some((claim) => claim.tier === tier)));
      expect(some.rowSources?.[0]?.toSorted()).toEqual([...new Set(claims.map(({ source }) => source.id))].sort());
      const stated = async (query: string) =>
        new Map((await get(SourceList, `/api/sources?limit=1000${query}`)).sources.map((source) => [source.speaker, source]));
      const [speaking, counted] = [await stated(""), await stated("&evidence=independent")];
      expect(speaking.get("developer")?.claims).toBeGreaterThan(0);
      expect(counted.get("developer")?.claims).toBe(0);
      const { conflicts, whenAll } = await get(ConflictList, "/api/conflicts?evidence=independent");
      expect(conflicts.length).toBeLessThan(whenAll);
      const { figures } = await get(Report, "/api/report?evidence=independent");
      for (const { claims: said } of figures) expect(said.length).toBeGreaterThan(0);
    });

    it("joins what a list names with what it was asked about by the edges that its claims state, and counts those of all rows", async () => {
      const address = "/api/queries/vendors-covering-specialty/run?specialty=spec-pathology";
      const { graph, rows } = await get(QueryResult, `${address}&limit=1000`);
      expect(rows.length).toBeGreaterThan(5);
      const ids = new Set(graph.nodes.map(({ id }) => id));
      expect(graph.edges.filter(({ source, target }) => !ids.has(source) || !ids.has(target))).toEqual([]);
      expect(graph.totals).toMatchObject({ nodes: graph.nodes.length, edges: graph.edges.length });
      const page = await get(QueryResult, `${address}&limit=2`);
      expect(page.graph.totals).toEqual(graph.totals);
      expect(page.graph.truncated).toBe(true);
      expect(graph.edges.length).toBeGreaterThan(rows.length);
      const models = await get(QueryResult, "/api/queries/models-for-specialty/run?specialty=spec-pathology&limit=1000");
      const joined = new Set(models.graph.edges.flatMap(({ source, target }) => [source, target]));
      const loose = models.graph.nodes.filter(({ id }) => !joined.has(id));
      expect([models.graph.nodes.length > 5, loose.length]).toEqual([true, 0]);
    });

    it("draws what a row's own claims state of what was asked about, though no row names the other end", async () => {
      const address = "/api/queries/vendors-only-for-specialty/run?specialty=spec-ophthalmology";
      const { graph, rowClaims = [] } = await get(QueryResult, address);
      const { claims } = await get(ClaimList, `/api/claims?ids=${rowClaims.flat().join(",")}`);
      const stated = claims.map(({ subject, predicate }) => `${subject.id}~${predicate}~spec-ophthalmology`);
      expect(stated.length).toBeGreaterThan(0);
      expect(graph.edges.map(({ id }) => id).sort()).toEqual([...new Set(stated)].sort());
    });

    it("describes each of its addresses", async () => {
      const description = z.object({ openapi: z.literal("3.1.0"), paths: z.record(z.string(), z.unknown()) });
      const { paths: described } = await get(description, "/openapi.json");
      expect(Object.keys(described).sort()).toEqual([...new Set(paths)].sort());
    });

    it.each([
      ["/api/entities/thorough-futur", "thorough-future"],
      ["/api/entities/thorough-futur/trace", "thorough-future"],
      ["/api/entities/thorough-futur/neighbors", "thorough-future"],
      ["/api/policy/SC0", "SC01"],
      ["/api/sources/vbinsight-2025-report", "vbinsight-2025-report-excerpt"],
      ["/api/paths?from=thorough-futur&to=ruipath", "thorough-future"],
      ["/api/paths?from=ruipath&to=thorough-futur", "thorough-future"],
      ["/api/compare?a=ruipath&b=thorough-futur", "thorough-future"],
      ["/api/coverage/detail?row=thorough-futur", "thorough-future"],
      ["/api/coverage/detail?row=thorough-future&column=SC0", "SC01"],
      ["/api/trace?ids=thorough-futur,no-such-thing", "thorough-future"],
      ["/api/claims?entity=thorough-futur", "thorough-future"],
      ["/api/claims?source=vbinsight-2025-report", "vbinsight-2025-report-excerpt"],
      ["/api/queries/models-of-vendors", "models-of-vendor"],
      ["/api/queries/models-of-vendor/run?vendor=thorough-futur", "thorough-future"],
    ])("offers what comes nearest to the id of %s: %s", async (path, near) => {
      const { code, nearest } = await problem(path);
      expect(code).toBe("not-found");
      expect(nearest?.map(({ id }) => id)).toContain(near);
    });

    it("offers claims whose ids begin alike", async () => {
      const { claims } = await get(Entity, "/api/entities/thorough-future");
      const id = claims[0]?.id ?? "";
      const { nearest } = await problem(`/api/claims/${id.slice(0, -2)}`);
      expect(nearest?.map((near) => near.id)).toContain(id);
    });

    it("pages through the claims of a tier, a confidence, an entity and a source, and through relationships", async () => {
      const { counts } = await get(Health, "/api/health");
      for (const { tier, claims } of counts.byTier) expect((await get(ClaimList, `/api/claims?tier=${tier}&limit=1`)).total).toBe(claims);
      for (const { confidence, claims } of counts.byConfidence)
        expect((await get(ClaimList, `/api/claims?confidence=${confidence}&limit=1`)).total).toBe(claims);
      expect((await get(ClaimList, "/api/claims?dated=false&limit=1")).total).toBe(counts.undatedClaims);
      expect((await get(RelationList, "/api/relationships?limit=1")).total).toBe(counts.relationships);
      const whole = await get(Entity, "/api/entities/mod-text?limit=1000");
      const rest = await get(ClaimList, "/api/claims?entity=mod-text&offset=100&limit=1000");
      expect(rest.claims).toEqual(whole.claims.slice(100));
      expect(rest.total).toBe(whole.claimsTotal);
    });

    it.each([
      [
        "/api/queries/models-of-vendor/run?vendor=ruipath",
        "vendor: ruipath is a Model; give a Vendor or Hospital",
        "厂商：ruipath 属于模型；这里应为厂商或医院",
      ],
      ["/api/queries/models-of-vendor/run", "vendor: missing; give the id of a Vendor or Hospital", "厂商：未给出；请给出厂商或医院的编号"],
      [
        "/api/queries/models-of-vendor/run?vendor=x&colour=red",
        "colour: unknown parameter; this query takes vendor",
        "colour：没有这个参数；本查询的参数为 vendor",
      ],
      ["/api/search?q=bl&limit=many", "limit: give a number", "limit：须为数字"],
      ["/api/search", "q: missing", "q：未给出"],
      ["/api/search?q=bl&limit=0", "limit: at least 1", "limit：不小于 1"],
      ["/api/paths?from=ruipath&to=ruipath", "from and to are the same entity; give two.", "from 与 to 是同一个条目；请给出两个。"],
      ["/api/coverage?rows=dragon", "rows: give one of vendor, model, hospital", "rows：只能是 vendor, model, hospital"],
      ["/api/health?colour=red", "colour: unknown parameter", "colour：没有这个参数"],
    ])("says in both languages what is wrong with %s", async (path, en, zh) => {
      const said = await problem(path);
      expect([said.detail, problemText("zh", said)]).toEqual([en, zh]);
    });

    it.each([
      ["/api/entities/no-such-thing", "not-found"],
      ["/api/claims/clm-0", "not-found"],
      ["/api/sources/no-such-source", "not-found"],
      ["/api/nothing", "not-found"],
      ["/api/entities/thorough-future?limit=0", "bad-parameter"],
      ["/api/entities/thorough-future?limit=1001", "bad-parameter"],
      ["/api/entities/thorough-future?limit=5&limit=6", "bad-parameter"],
      ["/api/entities/thorough-future?colour=red", "bad-parameter"],
      ["/api/entities/thorough-future/neighbors?relationship=HATES", "bad-parameter"],
      ["/api/entities/%60%29%20DETACH%20DELETE%20n", "bad-parameter"],
      ["/api/kinds/dragon", "bad-parameter"],
      ["/api/kinds/Release", "not-found"],
      ["/api/claims?entity=thorough-future&tier=press", "bad-parameter"],
    ])("answers %s with the problem %s", async (path, code) => {
      expect((await problem(path)).code).toBe(code);
    });
  });
}
