import type { Value } from "../cypher/engine.ts";
import type { Graph, GraphNode, GraphRelationship, Properties } from "../cypher/graph.ts";
import { byCodePoint, sha256Hex } from "../cypher/stableText.ts";
import type { Evidence } from "../schema/evidence.ts";
import { type RelationshipType, tiers } from "../schema/vocabulary.ts";
import { type Claim, type Entity, type Entry, type Measurement, referenceFields } from "./entities.ts";

/** One statement by one source at one place, as the graph holds it. */
interface ClaimNode {
  readonly node: GraphNode;
  readonly links: readonly GraphRelationship[];
  readonly tier: string;
}

/** Turns a checked dataset into the graph to load. Pure; the order of files and rows does not matter. */
export function planGraph(entities: readonly Entity[]): Graph {
  const sources = new Map(entities.filter(({ kind }) => kind === "Source").map(({ entry }) => [entry.id, entry]));
  const nodes: GraphNode[] = [];
  const relationships: GraphRelationship[] = [];
  const state = (claims: readonly ClaimNode[]) => {
    for (const { node, links } of claims) {
      nodes.push(node);
      relationships.push(...links);
    }
  };
  for (const entity of entities) {
    nodes.push(toNode(entity));
    for (const claim of statedBy(entity)) {
      const claims = unique(claim.evidence.map((evidence) => relationshipClaim(entity.entry.id, claim, evidence, sources)));
      state(claims);
      relationships.push(derive(entity.entry.id, claim, claims));
    }
    state(unique(attributeClaims(entity, sources)));
    state(unique((entity.entry.measurements ?? []).flatMap((measurement) => measurementClaims(entity.entry.id, measurement, sources))));
  }
  return {
    nodes: nodes.sort((a, b) => byCodePoint(a.id, b.id)),
    relationships: relationships.sort((a, b) => byCodePoint(`${a.from} ${a.type} ${a.to}`, `${b.from} ${b.type} ${b.to}`)),
  };
}

const bookkeeping = new Set(["evidence", "claims", "measurements", "attributes", "items", "otherRoles"]);
/** Names are what an entity is called, not what is said of it. */
const naming = new Set([
  "nameEn",
  "nameZh",
  "aliases",
  "reportSpellings",
  "ordinal",
  "ordinalZh",
  "ordinalInCategory",
  "position",
  "disambiguation",
]);
/** Fields that become relationships, not properties. */
const references = new Set([...Object.keys(referenceFields), "roles"]);

function toNode({ kind, entry }: Entity): GraphNode {
  const properties = Object.entries(entry).filter(
    ([key, value]) => !bookkeeping.has(key) && !references.has(key) && value !== null && value !== undefined,
  );
  const develops = kind === "Hospital" && (entry.claims ?? []).some(({ predicate }) => predicate === "DEVELOPS");
  return {
    id: entry.id,
    labels: ["Atlas", kind, ...(develops ? ["Vendor"] : [])],
    // The schema allows scalars and lists of text here.
    properties: Object.fromEntries(properties) as Properties,
  };
}

/** The relationships an entity states, those its fields imply among them; the entry's own evidence backs the latter. */
function statedBy({ kind, entry }: Entity): Claim[] {
  const implied = (predicate: RelationshipType, field: unknown, properties: Claim["properties"] = {}): Claim[] => {
    const ids: readonly unknown[] = Array.isArray(field) ? field : field === undefined ? [] : [field];
    return ids.map((id) => ({ predicate, object: String(id), properties, evidence: entry.evidence ?? [] }));
  };
  const items: readonly Entry[] = kind === "Taxonomy" ? (entry["items"] as readonly Entry[]) : [];
  return [
    ...(entry.claims ?? []),
    ...implied("IN_CATEGORY", entry["category"]),
    ...implied("IN_SECTION", kind === "PolicyCategory" ? entry["section"] : undefined),
    ...implied("USES_TECHNOLOGY", entry["technologies"]),
    ...implied("RELATES_TO", entry["relatedCategories"]),
    ...implied("WORKS_FOR", entry["organization"], { role: [entry["roles"] ?? []].flat().join("; ") }),
    ...items.map((item): Claim => ({ predicate: "HAS_ITEM", object: item.id, evidence: item.evidence ?? entry.evidence ?? [] })),
  ];
}

function relationshipClaim(subject: string, claim: Claim, evidence: Evidence, sources: ReadonlyMap<string, Entry>): ClaimNode {
  const { predicate, object } = claim;
  const made = makeClaim(subject, { kind: "relationship", predicate, object }, evidence, sources);
  return { ...made, links: [...made.links, { from: made.node.id, type: "OBJECT", to: object, properties: {} }] };
}

/** The entity's attributes, on the sources of the whole entry: inherited, and marked so. */
function attributeClaims({ entry, kind }: Entity, sources: ReadonlyMap<string, Entry>): ClaimNode[] {
  if (kind === "Source") return [];
  const own = (entry["attributes"] ?? []) as readonly { name: string; evidence: readonly Evidence[] }[];
  const ownNames = new Set(own.map(({ name }) => name));
  const fields = Object.keys(entry).filter(
    (key) =>
      key !== "id" &&
      !bookkeeping.has(key) &&
      !naming.has(key) &&
      !references.has(key) &&
      !ownNames.has(key) &&
      !/note|confidence|status$/i.test(key),
  );
  const stated = fields.filter((field) => entry[field] !== null);
  return [
    ...stated.flatMap((predicate) =>
      (entry.evidence ?? []).map((evidence) =>
        makeClaim(
          entry.id,
          { kind: kind === "Statistic" ? "statistic" : "attribute", predicate, value: flat(entry[predicate]), inherited: true },
          evidence,
          sources,
        ),
      ),
    ),
    ...own.flatMap(({ name, evidence }) =>
      evidence.map((item) => makeClaim(entry.id, { kind: "attribute", predicate: name, value: flat(entry[name]) }, item, sources)),
    ),
  ];
}

function measurementClaims(subject: string, measurement: Measurement, sources: ReadonlyMap<string, Entry>): ClaimNode[] {
  const { id, metric, evidence, ...quantity } = measurement;
  const said = Object.fromEntries(Object.entries(quantity).filter(([, value]) => value !== null)) as Properties;
  return evidence.map((item) => makeClaim(subject, { kind: "measurement", predicate: metric, statement: id, ...said }, item, sources));
}

const flat = (value: unknown): Value => (Array.isArray(value) ? value.join("; ") : (value as Value));

/** The id is a hash of what is said, by whom and where, so that it survives any reordering of the files. */
function makeClaim(subject: string, said: Properties, evidence: Evidence, sources: ReadonlyMap<string, Entry>): ClaimNode {
  const { source, confidence, asOf, speaker, note, ...place } = evidence;
  const entry = sources.get(source);
  const tier = speaker ?? String(entry?.["speaker"]);
  const known = Object.entries(place).flatMap(([key, value]): [string, Value][] => (value === undefined ? [] : [[key, value]]));
  const locator = { ...Object.fromEntries(known), ...(place.section || place.page || place.url ? {} : addressOf(entry)) };
  const identity = JSON.stringify([
    subject,
    said["statement"] ?? null,
    said["predicate"],
    said["object"] ?? null,
    source,
    place.section ?? null,
    place.paragraph ?? null,
    place.page ?? null,
    place.url ?? null,
  ]);
  const id = `clm-${sha256Hex(identity).slice(0, 16)}`;
  const properties: Properties = { id, subject, ...said, source, tier, confidence, ...(asOf ? { asOf } : {}), ...(note ? { note } : {}) };
  return {
    tier,
    node: { id, labels: ["Atlas", "Claim"], properties },
    links: [
      { from: id, type: "SUBJECT", to: subject, properties: {} },
      { from: id, type: "STATED_IN", to: source, properties: locator },
    ],
  };
}

/** Without a place of its own a claim points at its source's address; curator and recalled claims have none. */
function addressOf(source: Entry | undefined): Properties {
  const url = source?.["url"];
  const repository = source?.["repository"];
  const commit = source?.["commit"];
  if (typeof url === "string") return { url };
  if (typeof repository === "string") return { repository, ...(typeof commit === "string" ? { commit } : {}) };
  return { locator: "none" };
}

/** Two entries of one source at one place are one claim; the first by confidence and text stays. */
function unique(claims: readonly ClaimNode[]): ClaimNode[] {
  const text = ({ node }: ClaimNode) => JSON.stringify(node.properties);
  const byId = new Map<string, ClaimNode>();
  for (const claim of [...claims].sort((a, b) => byCodePoint(text(a), text(b))))
    if (!byId.has(claim.node.id)) byId.set(claim.node.id, claim);
  return [...byId.values()];
}

/** The direct relationship: how many claims state it, the strongest tier, its best confidence, the latest date. */
function derive(from: string, { predicate, object, properties }: Claim, claims: readonly ClaimNode[]): GraphRelationship {
  const rank = ({ tier }: ClaimNode) => (tiers as readonly string[]).indexOf(tier);
  const strongest = Math.min(...claims.map(rank));
  const said = claims.filter((claim) => rank(claim) === strongest).map(({ node }) => node.properties["confidence"]);
  const confidence = ["high", "medium", "low"].find((level) => said.includes(level)) ?? "low";
  const dates = claims.map(({ node }) => node.properties["asOf"]).filter((date) => typeof date === "string");
  const asOf = [...dates].sort(byCodePoint).at(-1);
  return {
    from,
    type: predicate,
    to: object,
    properties: {
      ...properties,
      claims: claims.length,
      claimIds: claims.map(({ node }) => node.id).sort(byCodePoint),
      tier: tiers[strongest] ?? "recalled",
      confidence,
      ...(asOf ? { asOf } : {}),
    },
  };
}
