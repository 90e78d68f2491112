import type { Value } from "../cypher/engine.ts";
import type { Properties } from "../cypher/graph.ts";
import type { Evidence } from "../schema/evidence.ts";
import { chineseBeside, isTranslation } from "../schema/translations.ts";
import { type Entity, type Entry, type Measurement, referenceFields } from "./entities.ts";
import { type ClaimNode, makeClaim, type Sources } from "./makeClaim.ts";

/** What an entry is made of: claims of their own, relationships, or the frame they stand in. */
const frame = ["id", "evidence", "claims", "measurements", "attributes", "items", "between", "roles", "otherRoles"];
/** Names are what an entity is called, and positions where it stands in its list: not what is said of it. */
const naming = ["nameEn", "nameZh", "aliases", "reportSpellings", "nameStatus", "disambiguation"];
const positions = ["ordinal", "ordinalZh", "ordinalInCategory", "position", "printedPage"];
/** Remarks on our own record, not statements about the world: nobody says them but the entry itself. */
const remarks = ["datePrecision", "releasedInReportWindow", "relation", "topics", "largeModelWhere", "largeModelTermsZh", "reading"];
const unsaid = new Set([...frame, ...naming, ...positions, ...remarks, ...Object.keys(referenceFields)]);
const isRemark = (field: string) => /note$|confidence$/i.test(field);

/**
 * The fields of an entry as claims. Where a field has sources of its own they state it; else each source of the whole
 * entry does: inherited, and marked so (docs/decisions/claims-of-attributes.md).
 */
export function attributeClaims(entity: Entity, sources: Sources): ClaimNode[] {
  const { kind, entry, evidence } = entity;
  if (kind === "Source") return [];
  if (kind === "Statistic") return evidence.map((item) => makeClaim(entry.id, figureOf(entry), item, sources));
  const own = (entry["attributes"] ?? []) as readonly { name: string; evidence: readonly Evidence[] }[];
  const ownNames = new Set(own.map(({ name }) => name));
  const attribute = (predicate: string, value: unknown, chinese = chineseBeside(predicate, entry)): Properties => ({
    kind: "attribute",
    predicate,
    value: flat(value, "; "),
    ...(chinese ? { valueZh: flat(chinese, "；") } : {}),
  });
  return [
    ...inheritedFields(entity, ownNames).flatMap(([field, value]) =>
      evidence.map((item) => makeClaim(entry.id, { ...attribute(field, value), inherited: true }, item, sources)),
    ),
    ...own.flatMap(({ name, evidence }) => evidence.map((item) => makeClaim(entry.id, attribute(name, entry[name]), item, sources))),
    ...otherRoles(entry).flatMap(({ role, roleZh, evidence }) =>
      evidence.map((item) => makeClaim(entry.id, { ...attribute("role", role, roleZh), statement: role }, item, sources)),
    ),
    ...spellings(entity, sources).map((item) => makeClaim(entry.id, attribute("reportSpellings", entry["reportSpellings"]), item, sources)),
  ];
}

/** An entry of which no field is said is at least named by its sources; an item of a list is stated by HAS_ITEM. */
function inheritedFields({ kind, entry }: Entity, own: ReadonlySet<string>): [string, unknown][] {
  const fields = Object.entries(entry).filter(
    ([key, value]) =>
      !unsaid.has(key) &&
      !isRemark(key) &&
      !isTranslation(key) &&
      !own.has(key) &&
      value !== null &&
      value !== undefined &&
      !(kind === "Conflict" && key === "status"),
  );
  if (fields.length > 0 || kind === "TaxonomyItem") return fields;
  return [["name", entry["nameEn"] ?? entry["nameZh"]]];
}

/** A figure is one statement: its number, operator, unit and scope belong together. */
function figureOf(entry: Entry): Properties {
  const parts = [
    "operator",
    "value",
    "valueMin",
    "valueMax",
    "unit",
    "wording",
    "scope",
    "scopeZh",
    "asOf",
    "attributedTo",
    "targetYear",
    "note",
    "noteZh",
  ];
  return { kind: "statistic", predicate: "value", ...present(entry, parts) };
}

/** A measured value, each source of it one claim; `statement` keeps apart two of one metric in one place. */
export function measurementClaims(subject: string, measurement: Measurement, sources: Sources): ClaimNode[] {
  const { id, metric, metricZh, evidence, ...quantity } = measurement;
  const named = { predicate: metric, ...(metricZh ? { predicateZh: metricZh } : {}) };
  const said = { kind: "measurement", ...named, statement: id, ...present(quantity, Object.keys(quantity)) };
  return evidence.map((item) => makeClaim(subject, said, item, sources));
}

export const otherRoles = (entry: Entry) =>
  (entry["otherRoles"] ?? []) as readonly { readonly role: string; readonly roleZh?: string; readonly evidence: readonly Evidence[] }[];

/** How the report spells a name is said by the report alone, whatever else backs the entry. */
function spellings({ entry, evidence }: Entity, sources: Sources): Evidence[] {
  if (!entry["reportSpellings"]) return [];
  return evidence.filter(({ source }) => sources.get(source)?.["kind"] === "report");
}

function present(entry: Readonly<Record<string, unknown>>, keys: readonly string[]): Properties {
  return Object.fromEntries(
    keys.flatMap((key): [string, Value][] => (entry[key] === null || entry[key] === undefined ? [] : [[key, entry[key] as Value]])),
  );
}

const flat = (value: unknown, between: string): Value => (Array.isArray(value) ? value.join(between) : (value as Value));
