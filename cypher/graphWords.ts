import { z } from "zod";
import { dataFiles } from "../schema/dataFiles.ts";
import { Source } from "../schema/evidence.ts";
import { translationNames } from "../schema/translations.ts";
import { labels, relationships } from "../schema/vocabulary.ts";

/** Labels and relationship types that the graph has beside the traversal vocabulary. */
export const allLabels: ReadonlySet<string> = new Set([...labels, "Atlas"]);
export const allTypes: ReadonlySet<string> = new Set([...Object.keys(relationships), "SUBJECT", "OBJECT", "STATED_IN", "BETWEEN"]);

/** What a property holds: a text, a number, truth, a list of texts, or not always the same. */
export type PropertyKind = "text" | "integer" | "number" | "boolean" | "texts" | "any";

/** What ingest writes beyond the fields of the data files, or otherwise than they hold it. */
const derived: Readonly<Record<string, PropertyKind>> = {
  claims: "integer",
  claimIds: "texts",
  tier: "text",
  inherited: "boolean",
  statement: "text",
  kind: "text",
  subject: "text",
  source: "text",
  formerIds: "texts",
  locator: "text",
  section: "text",
  hash: "text",
  loadedAt: "text",
  value: "any",
};

const kinds: Readonly<Record<string, PropertyKind>> = {
  string: "text",
  integer: "integer",
  number: "number",
  boolean: "boolean",
  array: "texts",
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

/** Every property a node or relationship may have, and what it holds: the fields of the data files and what ingest derives. */
export const propertyKinds: ReadonlyMap<string, PropertyKind> = withTranslations(new Map([...fieldKinds(), ...Object.entries(derived)]));
export const allProperties: ReadonlySet<string> = new Set(propertyKinds.keys());

/** The Chinese of a list is a list; that of anything else is a text. */
function withTranslations(known: ReadonlyMap<string, PropertyKind>): ReadonlyMap<string, PropertyKind> {
  const chinese = [...translationNames].map((name) => [name, known.get(name.slice(0, -2)) === "texts" ? "texts" : "text"] as const);
  return new Map([...known, ...chinese]);
}

const ofClaims = ["claims", "claimIds", "confidence", "tier", "note", "asOf"];
const ofSome: Readonly<Record<string, readonly string[]>> = {
  MAPS_TO: ["match"],
  HOLDS: ["class", "date"],
  DEPLOYED_AT: ["status", "since", "date"],
  EVALUATED_AT: ["result", "date"],
  PARTNERED_WITH: ["topic", "since", "date"],
  HAS_CAPABILITY: ["since"],
  CASE_STUDY_IN: ["chapter"],
  INTERVIEWED_FOR: ["order"],
  WORKS_FOR: ["role"],
};

/** A property, and its Chinese where it has one. */
const inBoth = (name: string): readonly string[] => (translationNames.has(`${name}Zh`) ? [name, `${name}Zh`] : [name]);

/** The properties that a relationship of each type may have. */
export const relationshipProperties: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.keys(relationships).map((type) => [type, [...(ofSome[type] ?? []), ...ofClaims].flatMap(inBoth)])),
  STATED_IN: ["page", "paragraph", "section", "locator", "url", "repository", "commit"].flatMap(inBoth),
};

function fieldKinds(): [string, PropertyKind][] {
  const types = new Map<string, string[]>();
  for (const schema of [...Object.values(dataFiles), Source])
    for (const [name, field] of fieldsOf(z.toJSONSchema(schema, { unrepresentable: "any", io: "input" })))
      types.set(name, [...(types.get(name) ?? []), ...typesOf(field)]);
  return [...types].map(([name, found]) => [name, kindOf(new Set(found))]);
}

function fieldsOf(schema: unknown): [string, unknown][] {
  if (Array.isArray(schema)) return schema.flatMap(fieldsOf);
  if (!isObject(schema)) return [];
  const own = isObject(schema["properties"]) ? Object.entries(schema["properties"]) : [];
  return [...own, ...Object.values(schema).flatMap(fieldsOf)];
}

/** The types a field of a schema may have, without null. */
function typesOf(field: unknown): string[] {
  if (!isObject(field)) return ["any"];
  const { type, anyOf } = field;
  if (Array.isArray(anyOf)) return anyOf.flatMap(typesOf);
  return type === "null" ? [] : [typeof type === "string" ? type : "any"];
}

function kindOf(types: ReadonlySet<string>): PropertyKind {
  const [type = "any"] = types;
  return types.size === 1 ? (kinds[type] ?? "any") : "any";
}
