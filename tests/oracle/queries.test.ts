import { afterAll, describe, expect, it } from "vitest";
import { readCoverage } from "../../cypher/readCoverage.ts";
import { readPolicyTree } from "../../cypher/readPolicy.ts";
import { readPolicyDetail } from "../../cypher/readPolicyDetail.ts";
import { readWhiteSpace } from "../../cypher/readWhiteSpace.ts";
import { EntityName } from "../../schema/graph.ts";
import { EdgeCell } from "../../schema/savedQuery.ts";
import { everything, type Scope } from "../../schema/scope.ts";
import { scopes } from "./agreement.ts";
import { readFacts } from "./facts.ts";
import { readFields } from "./fields.ts";
import { allRoutes, claimsAt, counting, group } from "./routes.ts";
import { idsIn, openSavedRows } from "./savedRows.ts";

const everyFact = readFacts("data");
const { engine, rowsAt, close } = await openSavedRows();
afterAll(close);

/** Everything, each threshold, and all switches at once; of other stops the views are asked, see `agreement.ts`. */
const stops: readonly Scope[] = [
  everything,
  { ...everything, evidence: "independent" },
  { ...everything, evidence: "strong" },
  { evidence: "independent", largeOnly: true, noPlaceholders: true },
];

describe.each(stops)("saved queries on fields, at %o", (scope) => {
  const counted = counting(everyFact, scope);
  const { allOf, modelsFor, joined } = readFields(counted);
  const rowsOf = (name: string, given: Readonly<Record<string, string>>) => rowsAt(scope, name, given);

  it.each(["Specialty", "Scenario", "Modality"])("name the hospitals that the data files name, for each %s", async (kind) => {
    const parameter = kind.toLowerCase();
    for (const field of allOf(kind)) {
      const expected = [...joined("DEPLOYED_AT", modelsFor(field), "to")].sort();
      expect([field, idsIn(await rowsOf("hospitals-by-conditions", { [parameter]: field }), "hospital")]).toEqual([field, expected]);
    }
  });

  it.each(["Specialty", "Scenario", "Modality", "Organ"])(
    "count models, vendors and hospitals as the data files do, for each %s",
    async (kind) => {
      const all = allOf(kind);
      for (const [at, first] of all.entries()) {
        const second = all[(at + 1) % all.length] ?? "";
        const rows = await rowsOf("compare-fields", { first, second });
        const told = new Map(
          rows.map(({ field, models, vendors, hospitals }) => [EntityName.parse(field).id, [models, vendors, hospitals]]),
        );
        for (const field of [first, second]) {
          const models = modelsFor(field);
          const counts = [models.size, joined("DEVELOPS", models, "from").length, joined("DEPLOYED_AT", models, "to").length];
          expect([field, told.get(field)]).toEqual([field, counts]);
        }
        const [share] = await rowsOf("share-of-models", { [kind.toLowerCase()]: first });
        expect([first, share?.["models"], share?.["ofModels"]]).toEqual([first, modelsFor(first).size, allOf("Model").length]);
      }
    },
  );

  it("name who issued each policy and what it encourages as the data files do", async () => {
    const { facts } = counted;
    const { policies } = await readPolicyTree(engine.read, "counted", scope);
    for (const { id, encourages, issuedBy } of policies) {
      const encouraged = facts.flatMap(({ type, from, to }) => (type === "ENCOURAGES" && from === id ? [to] : [])).sort();
      const issuers = facts.flatMap(({ type, from, to }) => (type === "ISSUED" && to === id ? [from] : [])).sort();
      expect([id, [...encourages].sort(), [...issuedBy].sort()]).toEqual([id, encouraged, issuers]);
      const detail = await readPolicyDetail(engine.read, id, { match: "counted", limit: 1, offset: 0, ...scope });
      const ends = (detail?.edges ?? []).flatMap(({ type, source, target }) =>
        type === "ENCOURAGES" ? [target] : type === "ISSUED" ? [source] : [],
      );
      expect([id, ends.sort()]).toEqual([id, [...encouraged, ...issuers].sort()]);
    }
  });

  it("find the clauses that one vendor or no hospital answers", async () => {
    const routes = group(
      allRoutes(counted.facts, counted.kinds).filter(
        ({ at, related }) => at.model !== undefined && at.policyScenario !== undefined && !related,
      ),
      ({ at }) => at.policyScenario ?? "",
    );
    const thin = (place: "vendor" | "hospital", size: number): string[] =>
      [...routes].flatMap(([id, through]) => (new Set(through.flatMap(({ at }) => at[place] ?? [])).size === size ? [id] : [])).sort();
    const found = async (lack: string) => idsIn(await rowsOf("thinly-covered-policy-scenarios", { lack }), "policyScenario");
    expect(await found("one-vendor")).toEqual(thin("vendor", 1));
    expect(await found("no-hospital")).toEqual(thin("hospital", 0));
  });
});

describe.each(scopes)("saved queries and views, at %o", (scope) => {
  it("name the same clauses that no model answers", async () => {
    const { scenarios } = await readWhiteSpace(engine.read, "counted", scope);
    const none = scenarios.flatMap(({ id, grades }) => (grades.includes("none") ? [id] : []));
    expect(idsIn(await rowsAt(scope, "policy-scenarios-without-model"), "policyScenario")).toEqual(none.sort());
  });

  it("count the same vendors in each category", async () => {
    const asked = { rows: "vendor", columns: "category", match: "counted", ...scope } as const;
    const { columns } = await readCoverage(engine.read, asked, { limit: 1, offset: 0 });
    for (const { id, rows } of columns)
      expect([id, (await rowsAt(scope, "vendors-in-policy-category", { category: id })).length]).toEqual([id, rows]);
  });

  it("list the policy categories of each vendor as the data files do", async () => {
    const counted = counting(everyFact, scope);
    const answered = allRoutes(counted.facts, counted.kinds).filter(({ at, related }) => at.model && at.policyCategory && !related);
    const routes = group(answered, ({ at }) => at.vendor ?? "");
    routes.delete("");
    for (const [vendor, through] of routes) {
      const categories = [...new Set(through.flatMap(({ at }) => at.policyCategory ?? []))].sort();
      expect([vendor, idsIn(await rowsAt(scope, "policy-categories-of-vendor", { vendor }), "category")]).toEqual([vendor, categories]);
    }
  });

  it("count the models of each vendor, and the claims behind a relationship, as the data files do", async () => {
    const { facts } = counting(everyFact, scope);
    const developed = group(
      facts.filter(({ type }) => type === "DEVELOPS"),
      ({ from }) => from,
    );
    const told = (await rowsAt(scope, "vendors-with-most-models")).map(({ vendor, models }) => [EntityName.parse(vendor).id, models]);
    expect(new Map(told as [string, number][])).toEqual(new Map([...developed].map(([id, models]) => [id, models.length])));
    for (const [id, models] of [...developed].slice(0, 20)) {
      const claims = (await rowsAt(scope, "models-of-vendor", { vendor: id })).map(({ develops }) => EdgeCell.parse(develops));
      const said = new Map(models.map((fact) => [fact.to, claimsAt(fact, scope.evidence).length]));
      expect(new Map(claims.map((edge) => [edge.target, edge.claimIds.length]))).toEqual(said);
    }
  });
});
