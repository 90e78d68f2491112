import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { EntityName } from "../../schema/graph.ts";
import type { Table } from "../../schema/savedQuery.ts";
import { everything, type Scope } from "../../schema/scope.ts";
import { readFacts } from "./facts.ts";
import { readFields } from "./fields.ts";
import { counting } from "./routes.ts";
import { idsIn, openSavedRows } from "./savedRows.ts";

const everyFact = readFacts("data");
const { rowsAt, close } = await openSavedRows();
afterAll(close);

/** How many of the lists hold each id: those that at least so many hold. */
function heldBy(lists: readonly ReadonlySet<string>[], atLeast: number): string[] {
  const all = new Set(lists.flatMap((list) => [...list]));
  return [...all].filter((id) => lists.filter((list) => list.has(id)).length >= atLeast).sort();
}
const listed = ["first", "second", "third"] as const;
const named = (ids: readonly string[]) => Object.fromEntries(ids.map((id, at): [string, string] => [listed[at] ?? "", id]));
const countsOf = (rows: Table["rows"], entity: string, count: string) =>
  new Map(rows.map((row) => [EntityName.parse(row[entity]).id, row[count]]));

describe.each<Scope>([everything, { ...everything, evidence: "independent" }])("lists of two and three, at %o", (scope) => {
  const { allOf, modelsFor, joined, pairs } = readFields(counting(everyFact, scope));
  const ends = (type: string, from: "from" | "to") =>
    [...new Set(pairs(type).map(([one, other]) => (from === "from" ? one : other)))].sort();
  const modelsOf = (vendor: string) => new Set(pairs("DEVELOPS").flatMap(([from, to]) => (from === vendor ? [to] : [])));
  const modelsAt = (hospital: string) => new Set(pairs("DEPLOYED_AT").flatMap(([from, to]) => (to === hospital ? [from] : [])));
  /** Every third of them, with the two that follow. */
  const threes = (all: readonly string[]) =>
    all.filter((_, at) => at % 3 === 0).map((first, at) => [first, ...all.slice(at * 3 + 1, at * 3 + 3)].filter(Boolean));

  it("of developers: the models that any, two or all of them develop", async () => {
    for (const ids of threes(ends("DEVELOPS", "from")).filter(({ length }) => length > 1))
      for (const atLeast of [1, 2]) {
        const rows = await rowsAt(scope, "models-of-several", { ...named(ids), atLeast: String(atLeast) });
        expect([ids, idsIn(rows, "model")]).toEqual([ids, heldBy(ids.map(modelsOf), atLeast)]);
      }
  });

  it("of hospitals: the models and vendors that any or two of them use", async () => {
    for (const ids of threes(ends("DEPLOYED_AT", "to")).filter(({ length }) => length > 1))
      for (const atLeast of [1, 2]) {
        const given = { ...named(ids), atLeast: String(atLeast) };
        expect([ids, idsIn(await rowsAt(scope, "models-at-several", given), "model")]).toEqual([ids, heldBy(ids.map(modelsAt), atLeast)]);
        const vendors = ids.map((id) => new Set(joined("DEVELOPS", modelsAt(id), "from")));
        expect([ids, idsIn(await rowsAt(scope, "vendors-at-several", given), "vendor")]).toEqual([ids, heldBy(vendors, atLeast)]);
      }
  });

  it("of developers, base models and fields: the hospitals that use models of any, two or all of them", async () => {
    const modelsOn = (base: string) => new Set(pairs("BASED_ON").flatMap(([from, to]) => (to === base ? [from] : [])));
    const kinds = [
      { of: allOf("Specialty"), models: modelsFor },
      { of: allOf("Scenario"), models: modelsFor },
      { of: ends("DEVELOPS", "from"), models: modelsOf },
      { of: ends("BASED_ON", "to"), models: modelsOn },
    ];
    for (const { of, models } of kinds)
      for (const ids of threes(of).filter(({ length }) => length > 1))
        for (const atLeast of [1, 2]) {
          const rows = await rowsAt(scope, "hospitals-of-several", { ...named(ids), atLeast: String(atLeast) });
          const hospitals = ids.map((id) => new Set(joined("DEPLOYED_AT", models(id), "to")));
          expect([ids, idsIn(rows, "hospital")]).toEqual([ids, heldBy(hospitals, atLeast)]);
        }
  });

  it("of three fields: the models and vendors for any, two and all of them", async () => {
    for (const of of [allOf("Specialty"), allOf("Modality"), allOf("Organ")])
      for (const ids of threes(of).filter(({ length }) => length > 2))
        for (const atLeast of [1, 2, 3]) {
          const given = { ...named(ids), atLeast: String(atLeast) };
          expect([ids, idsIn(await rowsAt(scope, "models-of-two", given), "model")]).toEqual([ids, heldBy(ids.map(modelsFor), atLeast)]);
          const vendors = ids.map((id) => new Set(joined("DEVELOPS", modelsFor(id), "from")));
          expect([ids, idsIn(await rowsAt(scope, "vendors-with-two", given), "vendor")]).toEqual([ids, heldBy(vendors, atLeast)]);
        }
  });

  it("of two that are denied: whoever has a model has none for either", async () => {
    const specialties = allOf("Specialty");
    for (const [at, withoutSpecialty] of specialties.entries()) {
      const withoutAlso = specialties[(at + 1) % specialties.length] ?? "";
      const denied = new Set([withoutSpecialty, withoutAlso].flatMap((id) => joined("DEVELOPS", modelsFor(id), "from")));
      const rows = idsIn(await rowsAt(scope, "vendors-by-conditions", { withoutSpecialty, withoutAlso }), "vendor");
      const strays = rows.filter((id) => denied.has(id));
      expect([withoutSpecialty, strays]).toEqual([withoutSpecialty, []]);
    }
  });

  it("counts what thresholds are of", async () => {
    const tally = (of: readonly (readonly [string, string])[]) => {
      const counts = new Map<string, Set<string>>();
      for (const [one, other] of of) counts.set(one, new Set([...(counts.get(one) ?? []), other]));
      return (atLeast: number, atMost: number) =>
        new Map(
          [...counts].flatMap(([id, others]) => (others.size >= atLeast && others.size <= atMost ? [[id, others.size] as const] : [])),
        );
    };
    const flipped = (type: string) => pairs(type).map(([from, to]) => [to, from] as const);
    const through = (type: string) =>
      pairs("DEVELOPS").flatMap(([vendor, model]) => pairs(type).flatMap(([from, to]) => (from === model ? [[vendor, to] as const] : [])));
    const cases = [
      { query: "models-with-most-developers", entity: "model", count: "developers", given: {}, counted: tally(flipped("DEVELOPS")) },
      {
        query: "vendors-by-breadth",
        entity: "vendor",
        count: "counted",
        given: { by: "hospitals" },
        counted: tally(through("DEPLOYED_AT")),
      },
      { query: "vendors-with-most-scenarios", entity: "vendor", count: "scenarios", given: {}, counted: tally(through("COVERS")) },
      { query: "base-models", entity: "baseModel", count: "models", given: {}, counted: tally(flipped("BASED_ON")) },
      { query: "models-with-most-scenarios", entity: "model", count: "scenarios", given: {}, counted: tally(pairs("COVERS")) },
    ];
    for (const { query, entity, count, given, counted } of cases)
      for (const [atLeast, atMost] of [
        [2, 3],
        [1, 1],
        [3, 1_000],
      ] as const) {
        const rows = await rowsAt(scope, query, { ...given, atLeast: String(atLeast), atMost: String(atMost) });
        expect([query, countsOf(rows, entity, count)]).toEqual([query, counted(atLeast, atMost)]);
      }
  });
});

type Yaml = Readonly<Record<string, unknown>>;
const list = (value: unknown): readonly Yaml[] => (Array.isArray(value) ? value : []);
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).flatMap((file) => (file.endsWith(".yaml") ? [join(folder, file)] : []));
const contents = filesIn("data").map((file) => parse(readFileSync(file, "utf8")) as Yaml);

describe("dates and families", () => {
  const { pairs } = readFields(counting(everyFact, everything));

  it("names every deployment that the data files date", async () => {
    const dated = contents
      .flatMap((content) => list(content["models"]))
      .flatMap((model) =>
        list(model["claims"]).flatMap(({ predicate, object, properties }) => {
          const { date, since } = (properties ?? {}) as Yaml;
          return predicate === "DEPLOYED_AT" && (date ?? since) !== undefined ? [`${model["id"]} ${object}`] : [];
        }),
      );
    const rows = await rowsAt(everything, "deployment-dates");
    const told = rows.map((row) => `${EntityName.parse(row["model"]).id} ${EntityName.parse(row["hospital"]).id}`);
    expect(told.sort()).toEqual([...new Set(dated)].sort());
  });

  it("names every source that the data files date", async () => {
    const dated = contents.flatMap((content) => list(content["sources"])).filter(({ date }) => date !== null && date !== undefined);
    expect(idsIn(await rowsAt(everything, "sources-by-date"), "source")).toEqual(dated.map(({ id }) => String(id)).sort());
  });

  it.each(["LLaMA", "ChatGLM", "Baichuan", "Qwen2"])("names the models on all base models of the family %s", async (family) => {
    const bases = contents.filter(({ kind }) => kind === "BaseModel").flatMap(({ entities }) => list(entities));
    const begins = new RegExp(`^${family}($|[-( \\d])`, "i");
    const ids = new Set(bases.flatMap(({ id, nameEn }) => (begins.test(String(nameEn)) ? [String(id)] : [])));
    const models = [...new Set(pairs("BASED_ON").flatMap(([from, to]) => (ids.has(to) ? [from] : [])))].sort();
    expect(ids.size).toBeGreaterThan(1);
    expect(idsIn(await rowsAt(everything, "models-on-base-family", { family }), "model")).toEqual(models);
    const vendors = [...new Set(pairs("DEVELOPS").flatMap(([from, to]) => (models.includes(to) ? [from] : [])))].sort();
    expect(idsIn(await rowsAt(everything, "vendors-on-base-family", { family }), "vendor")).toEqual(vendors);
  });
});
