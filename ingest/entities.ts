import type { Evidence } from "../schema/evidence.ts";
import type { Label, RelationshipType } from "../schema/vocabulary.ts";
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
  readonly evidence: readonly Evidence[];
  readonly [field: string]: unknown;
}

/** An entry with its kind and the place it was written at. */
export interface Entity {
  readonly kind: Label;
  readonly entry: Entry;
  readonly file: DataFile;
  readonly path: readonly PropertyKey[];
}

/** Fields that name another entity, with the kinds they may name. */
export const referenceFields: Readonly<Record<string, readonly Label[]>> = {
  organization: ["Vendor", "Hospital"],
  category: ["PolicyCategory"],
  section: ["PolicySection"],
  technologies: ["Technology"],
  relatedCategories: ["PolicyCategory"],
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
  return files.flatMap((file) => {
    // The schema has read the content: an object of entries, lists of entries and a few scalars.
    const content = file.content as Readonly<Record<string, unknown>>;
    return Object.entries(content).flatMap(([key, value]) => {
      const kind = key === "entities" ? (content["kind"] as Label) : kindOfList[key];
      return kind ? entitiesAt(file, kind, value, [key]) : [];
    });
  });
}

function entitiesAt(file: DataFile, kind: Label, value: unknown, path: readonly PropertyKey[]): Entity[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => entitiesAt(file, kind, item, [...path, index]));
  const entry = value as Entry;
  const items = kind === "Taxonomy" ? entitiesAt(file, "TaxonomyItem", entry["items"], [...path, "items"]) : [];
  return [{ kind, entry, file, path }, ...items];
}
