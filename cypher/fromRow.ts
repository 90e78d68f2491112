import { Claim, SourceName } from "../schema/claim.ts";
import { EntityName, Kind, Predicate, type Properties, type SubgraphEdge, type SubgraphNode } from "../schema/graph.ts";
import type { NodeValue, RelationshipValue, Value } from "./engine.ts";

/** Properties that an answer gives in fields of its own. */
const naming = new Set(["id", "nameEn", "nameZh", "aliases", "formerIds"]);

export const isNode = (value: Value | undefined): value is NodeValue => isMap(value) && "labels" in value && "properties" in value;
export const isRelationship = (value: Value | undefined): value is RelationshipValue => isMap(value) && "type" in value && "start" in value;
const kindNames: ReadonlySet<string> = new Set(Kind.options);
const isMap = (value: Value | undefined): value is { readonly [key: string]: Value } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The kind a reader sees: where a hospital also develops, `Hospital` stands first. */
export function toKinds(labels: readonly string[]): { kind: Kind; kinds?: Kind[] } {
  const kinds = labels.filter((label): label is Kind => kindNames.has(label));
  const kind = kinds.includes("Hospital") ? "Hospital" : kinds[0];
  if (!kind) throw new Error(`no kind among the labels ${labels.join(", ")}`);
  return kinds.length > 1 ? { kind, kinds: [kind, ...kinds.filter((other) => other !== kind)] } : { kind };
}

export function toEntityName({ labels, properties }: NodeValue): EntityName {
  // A source is called by its title, a claim by its id.
  const { id, title = null, titleZh = null, nameEn = title, nameZh = titleZh } = properties;
  return EntityName.parse({ id, ...toKinds(labels), nameEn: nameEn ?? (nameZh === null ? id : null), nameZh });
}

export function toSubgraphNode(node: NodeValue): SubgraphNode {
  return { ...toEntityName(node), properties: toProperties(node.properties) };
}

/** The id of an edge: its ends and its type. */
export const edgeId = (source: string, type: string, target: string): string => `${source}~${type}~${target}`;

/** Throws where the adapter could not name both ends: such a relationship joins nodes the statement did not return. */
export function toSubgraphEdge({ type, start, end, properties }: RelationshipValue): SubgraphEdge {
  if (start === null || end === null) throw new Error(`both ends of ${type} must be returned with it`);
  return {
    id: edgeId(start, type, end),
    source: start,
    target: end,
    type: Predicate.parse(type),
    properties: toStored(properties),
  };
}

/** What an entity has beyond its names. */
export function toProperties(properties: NodeValue["properties"]): Properties {
  return toStored(Object.fromEntries(Object.entries(properties).filter(([key]) => !naming.has(key))));
}

/** Checked by hand: rows come by the thousand, and an answer is checked by its schema once more before it leaves. */
function toStored(properties: NodeValue["properties"]): Properties {
  if (isStored(properties)) return properties;
  throw new Error(`not what a node or relationship may store: ${JSON.stringify(properties)}`);
}

const isScalar = (value: Value): boolean => ["string", "number", "boolean"].includes(typeof value);
const isStored = (properties: NodeValue["properties"]): properties is Properties =>
  Object.values(properties).every((value) => isScalar(value) || (Array.isArray(value) && value.every(isScalar)));

export function toSourceName({ properties }: NodeValue): SourceName {
  return SourceName.parse({ titleZh: null, publisher: null, date: null, url: null, ...properties });
}

/** A claim's own node with what it is about, where it is stated and which conflicts name it. */
export interface ClaimRow {
  readonly claim: NodeValue;
  readonly subject: NodeValue;
  readonly object: NodeValue | null;
  readonly source: NodeValue;
  /** The properties of `STATED_IN`; with `locator` none, a curator mapped or recalled the claim. */
  readonly place: Properties;
  readonly conflicts: readonly string[];
}

export function toClaim({ claim, subject, object, source, place, conflicts }: ClaimRow): Claim {
  const { object: _id, ...said } = claim.properties;
  return Claim.parse({
    asOf: null,
    ...said,
    subject: toEntityName(subject),
    ...(object ? { object: toEntityName(object) } : {}),
    source: toSourceName(source),
    locator: place["locator"] === "none" || Object.keys(place).length === 0 ? "none" : place,
    conflicts,
  });
}
