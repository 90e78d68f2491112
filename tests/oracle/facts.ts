import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** What the oracle reads from the data files: by itself, without the converter and without Cypher. */
export interface Fact {
  readonly from: string;
  readonly type: string;
  readonly to: string;
  readonly match: string | undefined;
  /** One a claim: who speaks and in which source; two entries of one source at one place are one. */
  readonly said: readonly { readonly tier: string; readonly source: string }[];
}

/** An entry as it stands in its file, with the evidence of the list it is an item of where it has none of its own. */
export interface Entry {
  readonly kind: string;
  readonly entry: Yaml;
  readonly evidence: unknown;
}

export interface Facts {
  readonly entries: readonly Entry[];
  /** Who speaks in each source. */
  readonly speakers: ReadonlyMap<unknown, string>;
  readonly kinds: ReadonlyMap<string, string>;
  readonly facts: readonly Fact[];
  readonly mentionsLargeModels: readonly string[];
  /** What a conflict is between: statements of subjects, some narrowed. */
  readonly between: ReadonlyMap<string, readonly Yaml[]>;
  /** What two switches go by: models that are not large by their kind, entries without a name of their own. */
  readonly notLarge: ReadonlySet<string>;
  readonly placeholders: ReadonlySet<string>;
}

export type Yaml = Readonly<Record<string, unknown>>;
export const list = (value: unknown): readonly Yaml[] => (Array.isArray(value) ? value : value ? [value as Yaml] : []);
const words = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : value ? [String(value)] : []);

const kindOf: Readonly<Record<string, string>> = {
  organization: "Vendor",
  hospital: "Hospital",
  models: "Model",
  sections: "PolicySection",
  categories: "PolicyCategory",
  scenarios: "PolicyScenario",
  technologies: "Technology",
  policies: "Policy",
  people: "Person",
  statistics: "Statistic",
  taxonomies: "Taxonomy",
  conflicts: "Conflict",
  sources: "Source",
};

/** Every entity and every stated link of the folder. */
export function readFacts(folder: string): Facts {
  const contents = yamlFiles(folder).map((file) => parse(readFileSync(file, "utf8")) as Yaml);
  const speakers = new Map(
    contents.flatMap((content) => list(content["sources"]).map((source) => [source["id"], String(source["speaker"])])),
  );
  const kinds = new Map<string, string>();
  const facts: Fact[] = [];
  const entries: Entry[] = [];
  const between = new Map<string, readonly Yaml[]>();
  const mentionsLargeModels: string[] = [];
  const [notLarge, placeholders] = [new Set<string>(), new Set<string>()];
  const take = (kind: string, entry: Yaml, inherited: unknown) => {
    const id = String(entry["id"]);
    const evidence = entry["evidence"] ?? inherited;
    kinds.set(id, kind);
    entries.push({ kind, entry, evidence });
    if (kind === "Conflict") between.set(id, list(entry["between"]));
    if (kind === "Model" && !/^(large-model|foundation-model|general-llm)$/.test(String(entry["modelKind"]))) notLarge.add(id);
    if (/^placeholder/.test(String(entry["nameStatus"]))) placeholders.add(id);
    if (entry["mentionsLargeModels"] === true) mentionsLargeModels.push(id);
    const state = (type: string, to: string, of: unknown, match?: unknown) =>
      facts.push({ from: id, type, to, match: match === undefined ? undefined : String(match), said: claimsOf(of, speakers) });
    for (const claim of list(entry["claims"])) {
      state(String(claim["predicate"]), String(claim["object"]), claim["evidence"], (claim["properties"] as Yaml | undefined)?.["match"]);
    }
    if (kind === "PolicyScenario") state("IN_CATEGORY", String(entry["category"]), evidence);
    if (kind === "PolicyCategory") state("IN_SECTION", String(entry["section"]), evidence);
    for (const to of words(entry["technologies"])) state("USES_TECHNOLOGY", to, evidence);
    for (const to of words(entry["relatedCategories"])) state("RELATES_TO", to, evidence);
    for (const to of words(entry["about"])) state("ABOUT", to, evidence);
    if (kind === "Person") state("WORKS_FOR", String(entry["organization"]), evidence);
    if (kind !== "Taxonomy") return;
    for (const item of list(entry["items"])) {
      take("TaxonomyItem", item, evidence);
      state("HAS_ITEM", String(item["id"]), item["evidence"] ?? evidence);
    }
  };
  for (const content of contents) {
    for (const [key, value] of Object.entries(content)) {
      const kind = key === "entities" ? String(content["kind"]) : kindOf[key];
      if (kind) for (const entry of list(value)) take(kind, entry, undefined);
    }
  }
  return { entries, speakers, kinds, facts, mentionsLargeModels, between, notLarge, placeholders };
}

/** One a source and place. */
export function claimsOf(evidence: unknown, speakers: ReadonlyMap<unknown, string>): Fact["said"] {
  const claims = new Map(
    list(evidence).map((item) => {
      const place = JSON.stringify(["source", "section", "paragraph", "page", "url"].map((key) => item[key] ?? null));
      return [place, { tier: String(item["speaker"] ?? speakers.get(item["source"])), source: String(item["source"]) }] as const;
    }),
  );
  return [...claims.values()];
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = join(folder, entry.name);
    return entry.isDirectory() ? yamlFiles(file) : entry.name.endsWith(".yaml") ? [file] : [];
  });
}
