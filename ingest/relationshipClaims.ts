import type { GraphRelationship } from "../cypher/graph.ts";
import { byCodePoint } from "../cypher/stableText.ts";
import { type RelationshipType, tiers } from "../schema/vocabulary.ts";
import type { Claim, Entity, Entry } from "./entities.ts";
import { type ClaimNode, makeClaim, type Sources, uniqueClaims } from "./makeClaim.ts";

/** The relationships an entity states, those its fields imply among them; the entry's own evidence backs the latter. */
export function statedBy({ kind, entry, evidence }: Entity): Claim[] {
  const implied = (predicate: RelationshipType, field: unknown, properties: Claim["properties"] = {}): Claim[] => {
    const ids: readonly unknown[] = Array.isArray(field) ? field : field === undefined ? [] : [field];
    return ids.map((id) => ({ predicate, object: String(id), properties, evidence }));
  };
  const items: readonly Entry[] = kind === "Taxonomy" ? (entry["items"] as readonly Entry[]) : [];
  return [
    ...(entry.claims ?? []),
    ...implied("IN_CATEGORY", entry["category"]),
    ...implied("IN_SECTION", kind === "PolicyCategory" ? entry["section"] : undefined),
    ...implied("USES_TECHNOLOGY", entry["technologies"]),
    ...implied("RELATES_TO", entry["relatedCategories"]),
    ...implied("WORKS_FOR", entry["organization"], {
      role: [entry["roles"] ?? []].flat().join("; "),
      ...(entry["rolesZh"] ? { roleZh: [entry["rolesZh"]].flat().join("；") } : {}),
    }),
    ...implied("ABOUT", entry["about"]),
    ...items.map((item): Claim => ({ predicate: "HAS_ITEM", object: item.id, evidence: item.evidence ?? evidence })),
  ];
}

/** A stated relationship as claims, one a source and place; what is noted of it is noted of each. */
export function relationshipClaims(subject: string, { predicate, object, properties, evidence }: Claim, sources: Sources): ClaimNode[] {
  const noted = Object.fromEntries(
    ["note", "noteZh"].flatMap((name) => (properties?.[name] === undefined ? [] : [[name, properties[name]]])),
  );
  return uniqueClaims(
    evidence.map((item) => {
      const made = makeClaim(subject, { kind: "relationship", predicate, object, ...noted }, item, sources);
      return { ...made, links: [...made.links, { from: made.node.id, type: "OBJECT", to: object, properties: {} }] };
    }),
  );
}

/** The direct relationship: how many claims state it, the strongest tier, its best confidence, the latest date. */
export function deriveRelationship(
  from: string,
  { predicate, object, properties }: Claim,
  claims: readonly ClaimNode[],
): GraphRelationship {
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
