import { afterAll, describe, expect, it } from "vitest";
import { openEmbeddedWith } from "../../cypher/engines/embedded.ts";
import { makeNarrowing } from "../../cypher/narrowing.ts";
import { parseParameters } from "../../cypher/parseParameters.ts";
import { readQueries } from "../../cypher/queryFiles.ts";
import { readCoverage } from "../../cypher/readCoverage.ts";
import { readWhiteSpace } from "../../cypher/readWhiteSpace.ts";
import { runQuery } from "../../cypher/runQuery.ts";
import type { Read } from "../../cypher/store.ts";
import { EntityName } from "../../schema/graph.ts";
import { EdgeCell, type Table } from "../../schema/savedQuery.ts";
import { everything, type Scope } from "../../schema/scope.ts";
import { openRelease } from "../setup/openRelease.ts";
import { scopes } from "./agreement.ts";
import { type Facts, readFacts } from "./facts.ts";
import { allRoutes, claimsAt, counting, group } from "./routes.ts";

const everyFact = readFacts("data");
const library = await readQueries();
const { engine, store } = await openRelease();
const narrowing = makeNarrowing(openEmbeddedWith);
afterAll(async () => {
  await narrowing.close();
  await engine.close();
});

const idsIn = (rows: Table["rows"], column: string): string[] => rows.map((row) => EntityName.parse(row[column]).id).sort();

/** What a saved query gives at a stop of the switches. */
async function rowsAt(scope: Scope, name: string, given: Readonly<Record<string, string>> = {}): Promise<Table["rows"]> {
  const query = library.find((each) => each.name === name);
  if (!query) throw new Error(`no saved query ${name}`);
  const parsed = parseParameters(query, given);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  const page = { limit: 1_000, offset: 0 };
  const run = (read: Read) => runQuery(read, query, parsed.values, page);
  return (await store.view((read, release) => narrowing.within(scope, release, read, run))).rows;
}

/** What the data files say of fields, as far as it counts. */
function readFields({ kinds, facts }: Facts) {
  const byType = group(facts, ({ type }) => type);
  const pairs = (type: string): readonly (readonly [string, string])[] => (byType.get(type) ?? []).map(({ from, to }) => [from, to]);
  const targets = group(facts, ({ from, type }) => `${from} ${type}`);
  const of = (id: string, type: string): readonly string[] => (targets.get(`${id} ${type}`) ?? []).map(({ to }) => to);
  const allOf = (kind: string): readonly string[] => [...kinds].filter(([, each]) => each === kind).map(([id]) => id);
  /** A scenario and all that are broader. */
  const upwards = (scenario: string): readonly string[] => [scenario, ...of(scenario, "BROADER").flatMap(upwards)];
  /** What a model is for: its own specialties, scenarios with the broader ones, and the specialties of these. */
  const fieldsOf = (model: string): ReadonlySet<string> => {
    const scenarios = of(model, "COVERS").flatMap(upwards);
    const direct = ["FOR_SPECIALTY", "HAS_MODALITY", "FOR_ORGAN"].flatMap((type) => of(model, type));
    return new Set([...direct, ...scenarios, ...scenarios.flatMap((scenario) => of(scenario, "FOR_SPECIALTY"))]);
  };
  const fields = new Map(allOf("Model").map((model) => [model, fieldsOf(model)]));
  const modelsFor = (field: string): ReadonlySet<string> => new Set([...fields].flatMap(([model, has]) => (has.has(field) ? [model] : [])));
  /** The others of the pairs whose one end is one of these. */
  const joined = (type: string, models: ReadonlySet<string>, end: "from" | "to"): readonly string[] => [
    ...new Set(pairs(type).flatMap(([from, to]) => (end === "from" ? (models.has(to) ? [from] : []) : models.has(from) ? [to] : []))),
  ];
  return { allOf, modelsFor, joined };
}

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
