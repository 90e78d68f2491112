import { z } from "zod";
import { dataFiles } from "../schema/dataFiles.ts";
import { Source } from "../schema/evidence.ts";
import { translationNames } from "../schema/translations.ts";
import { labels, relationships } from "../schema/vocabulary.ts";

/** Labels and relationship types that the graph has beside the traversal vocabulary. */
export const allLabels: ReadonlySet<string> = new Set([...labels, "Atlas"]);
export const allTypes: ReadonlySet<string> = new Set([...Object.keys(relationships), "SUBJECT", "OBJECT", "STATED_IN", "BETWEEN"]);

/** What ingest writes beyond the fields of the data files. */
const derived = [
  "claims",
  "claimIds",
  "tier",
  "inherited",
  "statement",
  "kind",
  "subject",
  "source",
  "formerIds",
  "locator",
  "hash",
  "loadedAt",
];

/** Every property a node or relationship may have: the fields of the data files and what ingest derives. */
export const allProperties: ReadonlySet<string> = new Set([
  ...[...Object.values(dataFiles), Source].flatMap((schema) => fieldsOf(z.toJSONSchema(schema, { unrepresentable: "any", io: "input" }))),
  ...derived,
  ...translationNames,
]);

function fieldsOf(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(fieldsOf);
  if (typeof schema !== "object" || schema === null) return [];
  const own = "properties" in schema && typeof schema.properties === "object" && schema.properties ? Object.keys(schema.properties) : [];
  return [...own, ...Object.values(schema).flatMap(fieldsOf)];
}
