import { byCodePoint } from "../cypher/stableText.ts";
import type { Evidence } from "../schema/evidence.ts";
import { type Label, type RelationshipType, relationships } from "../schema/vocabulary.ts";
import type { Place } from "./problem.ts";
import type { DataFile } from "./readDataset.ts";

/** What every entry of a data file has in common, whatever its kind. */
export interface Entry {
  readonly id: string;
  readonly evidence?: readonly Evidence[];
  readonly aliases?: readonly string[];
  readonly claims?: readonly Claim[];
  readonly measurements?: readonly Measurement[];
  readonly [field: string]: unknown;
}
export interface Claim {
  readonly predicate: RelationshipType;
  readonly object: string;
  readonly properties?: Readonly<Record<string, string | number>>;
  readonly evidence: readonly Evidence[];
}
export interface Measurement {
  readonly id: string;
  readonly metric: string;
  readonly metricZh?: string;
  readonly evidence: readonly Evidence[];
  readonly [field: string]: unknown;
}

/** An entry with its kind and the place it was written at. */
export interface Entity {
  readonly kind: Label;
  readonly entry: Entry;
  readonly file: DataFile;
  readonly path: readonly PropertyKey[];
  /** The entry's own evidence, or that of the list it is an item of. */
  readonly evidence: readonly Evidence[];
  /** Ids it had before two entries turned out to be one; their addresses still lead here. */
  readonly formerIds: readonly string[];
}

/** Every entity by id and by alias; `unread` are ids of files that could not be read. */
export interface EntityIndex {
  readonly byId: ReadonlyMap<string, Entity>;
  readonly byAlias: ReadonlyMap<string, readonly Entity[]>;
  readonly unread: ReadonlySet<string>;
}

/** Of two entities with one id the first stands in the index; the other is a problem already. */
export function indexEntities(entities: readonly Entity[], unread: ReadonlySet<string>): EntityIndex {
  const byId = new Map<string, Entity>();
  const byAlias = new Map<string, Entity[]>();
  for (const entity of entities) {
    if (!byId.has(entity.entry.id)) byId.set(entity.entry.id, entity);
    for (const alias of new Set(entity.entry.aliases ?? [])) byAlias.set(alias, [...(byAlias.get(alias) ?? []), entity]);
  }
  return { byId, byAlias, unread };
}

/** Where a value of an entity stands in its file. */
export function placeOf(entity: Entity, path: readonly PropertyKey[]): Place {
  return entity.file.at([...entity.path, ...path]);
}

/** Fields that name another entity, with the kinds they may name. */
export const referenceFields: Readonly<Record<string, readonly Label[]>> = {
  organization: ["Vendor", "Hospital"],
  category: ["PolicyCategory"],
  section: ["PolicySection"],
  technologies: ["Technology"],
  relatedCategories: ["PolicyCategory"],
  about: relationships.ABOUT.to,
};

const kindOfList: Readonly<Record<string, Label>> = {
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
  items: "TaxonomyItem",
  conflicts: "Conflict",
  sources: "Source",
};

/** Every entity of the files, in the order of files and entries. */
export function listEntities(files: readonly DataFile[]): Entity[] {
  const former = listFormerIds(files);
  return files.flatMap((file) => {
    // The schema has read the content: an object of entries, lists of entries and a few scalars.
    const content = file.content as Readonly<Record<string, unknown>>;
    return Object.entries(content).flatMap(([key, value]) => {
      const kind = key === "entities" ? (content["kind"] as Label) : kindOfList[key];
      return kind ? entitiesAt({ file, former }, kind, value, [key]) : [];
    });
  });
}

/** The former ids of each surviving id, in code-point order. */
function listFormerIds(files: readonly DataFile[]): Map<string, readonly string[]> {
  const former = new Map<string, readonly string[]>();
  for (const file of files) {
    const { redirects = {} } = file.content as { readonly redirects?: Readonly<Record<string, string>> };
    for (const [from, to] of Object.entries(redirects)) former.set(to, [...(former.get(to) ?? []), from].sort(byCodePoint));
  }
  return former;
}

interface Within {
  readonly file: DataFile;
  readonly former: ReadonlyMap<string, readonly string[]>;
}

function entitiesAt(
  within: Within,
  kind: Label,
  value: unknown,
  path: readonly PropertyKey[],
  inherited: readonly Evidence[] = [],
): Entity[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => entitiesAt(within, kind, item, [...path, index], inherited));
  const entry = value as Entry;
  const evidence = entry.evidence ?? inherited;
  const items = kind === "Taxonomy" ? entitiesAt(within, "TaxonomyItem", entry["items"], [...path, "items"], evidence) : [];
  return [{ kind, entry, file: within.file, path, evidence, formerIds: within.former.get(entry.id) ?? [] }, ...items];
}
