import { afterAll, describe, expect, it } from "vitest";
import { parseParameters } from "../../cypher/parseParameters.ts";
import { readQueries } from "../../cypher/queryFiles.ts";
import { runQuery } from "../../cypher/runQuery.ts";
import { EntityName } from "../../schema/graph.ts";
import type { Table } from "../../schema/savedQuery.ts";
import { openRelease } from "../setup/openRelease.ts";
import { readFacts } from "./facts.ts";
import { allRoutes, group } from "./routes.ts";

const { kinds, facts } = readFacts("data");
const library = await readQueries();
const { engine } = await openRelease();
afterAll(() => engine.close());

const byType = group(facts, ({ type }) => type);
const pairs = (type: string): readonly (readonly [string, string])[] => (byType.get(type) ?? []).map(({ from, to }) => [from, to]);
const targets = group(facts, ({ from, type }) => `${from} ${type}`);
const of = (id: string, type: string): readonly string[] => (targets.get(`${id} ${type}`) ?? []).map(({ to }) => to);
const allOf = (kind: string): readonly string[] => [...kinds].filter(([, each]) => each === kind).map(([id]) => id);

/** A scenario and all that are broader. */
const upwards = (scenario: string): readonly string[] => [scenario, ...of(scenario, "BROADER").flatMap(upwards)];
/** What a model is for: its own specialties, scenarios with the broader ones, and the specialties of these. */
function fieldsOf(model: string): ReadonlySet<string> {
  const scenarios = of(model, "COVERS").flatMap(upwards);
  const direct = ["FOR_SPECIALTY", "HAS_MODALITY", "FOR_ORGAN"].flatMap((type) => of(model, type));
  return new Set([...direct, ...scenarios, ...scenarios.flatMap((scenario) => of(scenario, "FOR_SPECIALTY"))]);
}
const fields = new Map(allOf("Model").map((model) => [model, fieldsOf(model)]));
const modelsFor = (field: string): ReadonlySet<string> => new Set([...fields].flatMap(([model, has]) => (has.has(field) ? [model] : [])));
/** The others of the pairs whose one end is one of these. */
const joined = (type: string, models: ReadonlySet<string>, end: "from" | "to"): readonly string[] => [
  ...new Set(pairs(type).flatMap(([from, to]) => (end === "from" ? (models.has(to) ? [from] : []) : models.has(from) ? [to] : []))),
];

async function rowsOf(name: string, given: Readonly<Record<string, string>>): Promise<Table["rows"]> {
  const query = library.find((each) => each.name === name);
  if (!query) throw new Error(`no saved query ${name}`);
  const parsed = parseParameters(query, given);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return (await runQuery(engine.read, query, parsed.values, { limit: 1_000, offset: 0 })).rows;
}
const idsIn = (rows: Table["rows"], column: string): string[] => rows.map((row) => EntityName.parse(row[column]).id).sort();

describe("saved queries on fields", () => {
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
      allRoutes(facts, kinds).filter(({ at, related }) => at.model !== undefined && at.policyScenario !== undefined && !related),
      ({ at }) => at.policyScenario ?? "",
    );
    const thin = (place: "vendor" | "hospital", size: number): string[] =>
      [...routes].flatMap(([id, through]) => (new Set(through.flatMap(({ at }) => at[place] ?? [])).size === size ? [id] : [])).sort();
    const found = async (lack: string) => idsIn(await rowsOf("thinly-covered-policy-scenarios", { lack }), "policyScenario");
    expect(await found("one-vendor")).toEqual(thin("vendor", 1));
    expect(await found("no-hospital")).toEqual(thin("hospital", 0));
  });
});
