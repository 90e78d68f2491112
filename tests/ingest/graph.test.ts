import { beforeAll, describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { type Graph, type GraphRelationship, graphHash, type Properties } from "../../cypher/graph.ts";
import { checkDataset, checkFiles } from "../../ingest/checkDataset.ts";
import { type Entity, listEntities } from "../../ingest/entities.ts";
import { readFiles } from "../../ingest/listFiles.ts";
import { planGraph } from "../../ingest/planGraph.ts";
import { parseDataFile, parseFiles } from "../../ingest/readDataset.ts";
import { type RelationshipType, relationships, tiers } from "../../schema/vocabulary.ts";

const confidences = ["high", "medium", "low"];
const isDerived = ({ type }: GraphRelationship) => Object.keys(relationships).includes(type);

describe("the graph of the dataset", () => {
  let entities: readonly Entity[];
  let graph: Graph;
  let claims: ReadonlyMap<string, Properties>;
  const links = new Map<string, readonly GraphRelationship[]>();
  const linksOf = (id: string) => links.get(id) ?? [];
  beforeAll(async () => {
    entities = (await checkDataset("data")).entities;
    graph = planGraph(entities);
    claims = new Map(graph.nodes.filter(({ labels }) => labels.includes("Claim")).map(({ id, properties }) => [id, properties]));
    for (const link of graph.relationships.filter(({ from }) => claims.has(from))) {
      links.set(link.from, [...(links.get(link.from) ?? []), link]);
    }
  });
  const from = (id: string, type: string) => graph.relationships.filter((link) => link.from === id && link.type === type);

  it("gives every claim what a reader asks of it, one subject, one source and a locator", () => {
    const ids = new Set(graph.nodes.map(({ id }) => id));
    const faults = [...claims].filter(([id, claim]) => {
      const own = (type: string) => linksOf(id).filter((link) => link.type === type);
      const [place] = own("STATED_IN");
      return !(
        claim["id"] === id &&
        own("SUBJECT").length === 1 &&
        own("SUBJECT")[0]?.to === claim["subject"] &&
        own("STATED_IN").length === 1 &&
        place?.to === claim["source"] &&
        Object.keys(place?.properties ?? {}).length > 0 &&
        own("OBJECT").length === (claim["kind"] === "relationship" ? 1 : 0) &&
        ids.has(String(claim["subject"])) &&
        typeof claim["predicate"] === "string" &&
        (tiers as readonly unknown[]).includes(claim["tier"]) &&
        confidences.includes(String(claim["confidence"]))
      );
    });
    expect(faults).toEqual([]);
  });

  it("says of every claim what is claimed: an object, a value, a range or a wording", () => {
    const empty = [...claims.values()].filter((claim) =>
      ["object", "value", "valueMin", "valueMax", "wording"].every((field) => claim[field] === undefined),
    );
    expect(empty.map(({ subject, predicate, unit }) => [subject, predicate, unit])).toEqual([]);
  });

  it("derives each relationship from its claims: their number, strongest tier, best confidence of that tier, latest date", () => {
    for (const link of graph.relationships.filter(isDerived)) {
      const { claimIds } = link.properties;
      const stated = (Array.isArray(claimIds) ? claimIds : []).map((id) => claims.get(String(id)) ?? {});
      const ranks = stated.map(({ tier }) => (tiers as readonly unknown[]).indexOf(tier));
      const best = stated
        .filter((_, index) => ranks[index] === Math.min(...ranks))
        .map(({ confidence }) => confidences.indexOf(String(confidence)));
      const dates = stated.map(({ asOf }) => asOf).filter((date) => typeof date === "string");
      expect(link.properties).toMatchObject({
        claims: stated.length,
        tier: tiers[Math.min(...ranks)],
        confidence: confidences[Math.min(...best)],
      });
      expect(link.properties["asOf"]).toBe(dates.sort().at(-1));
      expect(
        stated.every((claim) => claim["subject"] === link.from && claim["predicate"] === link.type && claim["object"] === link.to),
      ).toBe(true);
    }
  });

  it("joins only what the vocabulary lets a relationship join, each pair once", () => {
    const labels = new Map(graph.nodes.map((node) => [node.id, node.labels]));
    const fits = (kinds: readonly string[], id: string) => kinds.some((kind) => labels.get(id)?.includes(kind));
    const wrong = graph.relationships.filter(isDerived).filter(({ from, type, to }) => {
      const ends = relationships[type as RelationshipType];
      return !fits(ends.from, from) || !fits(ends.to, to);
    });
    expect(wrong).toEqual([]);
    expect(new Set(graph.relationships.map(({ from, type, to }) => `${from} ${type} ${to}`)).size).toBe(graph.relationships.length);
  });

  it("loses no source: every piece of evidence stands behind a claim", () => {
    const stated = new Set([...claims.values()].map(({ subject, source }) => `${subject} ${source}`));
    const heldBy = new Map(
      entities.flatMap(({ entry }) => (entry["items"] as Entity["entry"][] | undefined)?.map(({ id }) => [id, entry.id]) ?? []),
    );
    const missing = entities.flatMap(({ entry, evidence }) =>
      evidence
        .map(({ source }) => `${entry.id} ${source}`)
        .filter((key) => !stated.has(key) && !stated.has(key.replace(entry.id, String(heldBy.get(entry.id))))),
    );
    expect(missing).toEqual([]);
  });

  it("states each figure once a source, with its number, unit and scope together", () => {
    const figures = [...claims.values()].filter(({ kind }) => kind === "statistic");
    const statistics = entities.filter(({ kind }) => kind === "Statistic");
    expect(figures).toHaveLength(statistics.reduce((sum, { evidence }) => sum + evidence.length, 0));
    expect(figures.find(({ subject }) => subject === "stat-top100-developers")).toMatchObject({
      predicate: "value",
      operator: "=",
      value: 38,
      unit: "hospitals",
      asOf: "2025-04-30",
      scope: expect.stringContaining("2022 ranking"),
    });
  });

  it("puts claims of at least two sides under every conflict", () => {
    const conflicts = graph.nodes.filter(({ labels }) => labels.includes("Conflict"));
    expect(conflicts).toHaveLength(15);
    for (const { id } of conflicts) {
      const sides = from(id, "BETWEEN").map(({ to }) => claims.get(to)?.["id"]);
      expect([id, new Set(sides).size >= 2, sides.includes(undefined)]).toEqual([id, true, false]);
    }
    expect(from("conflict-1", "BETWEEN").map(({ to }) => claims.get(to)?.["value"])).toEqual(expect.arrayContaining([814, 663]));
  });

  it("joins figures and list items to what they name, and states a person's other roles", () => {
    expect(from("stat-policy-lm-scenarios", "ABOUT").map(({ to }) => to)).toEqual(["pol-nhc-scenarios-2024"]);
    expect(from("taxi-thorough-organs-1", "ABOUT").map(({ to }) => to)).toEqual(["organ-stomach"]);
    expect([...claims.values()].filter(({ predicate }) => predicate === "role")).toEqual([
      expect.objectContaining({ kind: "attribute", value: "Deputy General Manager", tier: expect.any(String) }),
    ]);
  });

  it("is the same whatever the order of the files and of every list in them", async () => {
    const { raw } = await readFiles("data");
    const backwards = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(backwards).reverse();
      if (value === null || typeof value !== "object") return value;
      return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, ordered.has(key) ? inside : backwards(inside)]));
    };
    const turned = raw.map(({ file, bytes }) => ({
      file,
      bytes: new TextEncoder().encode(stringify(backwards(parse(new TextDecoder().decode(bytes))))),
    }));
    const { entities: again, problems } = checkFiles(parseFiles(turned.reverse()));
    expect(problems).toEqual([]);
    expect(graphHash(planGraph(again))).toBe(graphHash(graph));
  });
});

it("keeps the former ids on the entity that remains", () => {
  const file = (name: string, text: string, kind: "sources" | "redirects") => parseDataFile(name, text, kind).file ?? expect.fail(name);
  const source =
    "sources:\n  - { id: s, title: S, publisher: null, speaker: press, kind: web, date: null, url: 'https://a.b', licence: null, retrievedOn: null }\n";
  const files = [file("sources/web.yaml", source, "sources"), file("redirects.yaml", "redirects: { t: s, r: s }\n", "redirects")];
  expect(planGraph(listEntities(files)).nodes[0]?.properties["formerIds"]).toEqual(["r", "t"]);
});

/** Lists whose order says something: names, and what is printed in an order. */
const ordered = new Set([
  "aliases",
  "otherTitles",
  "reportSpellings",
  "features",
  "focus",
  "topics",
  "roles",
  "largeModelWhere",
  "largeModelTermsZh",
  "largeModelKinds",
  "values",
]);
