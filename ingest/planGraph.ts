import type { Graph, GraphNode, GraphRelationship, Properties } from "../cypher/graph.ts";
import { byCodePoint } from "../cypher/stableText.ts";
import { attributeClaims, measurementClaims, otherRoles } from "./attributeClaims.ts";
import { claimFinder, claimsBetween } from "./claimsBetween.ts";
import { type Entity, referenceFields } from "./entities.ts";
import { type ClaimNode, type Sources, uniqueClaims } from "./makeClaim.ts";
import { deriveRelationship, relationshipClaims, statedBy } from "./relationshipClaims.ts";

/** All claims of a dataset, and the direct relationships they state. */
export interface Stated {
  readonly claims: readonly ClaimNode[];
  readonly relationships: readonly GraphRelationship[];
}

/** Turns a checked dataset into the graph to load. Pure; the order of files and rows does not matter. */
export function planGraph(entities: readonly Entity[]): Graph {
  const { claims, relationships } = stateClaims(entities);
  const find = claimFinder(claims);
  const conflicts = entities.filter(({ kind }) => kind === "Conflict");
  const nodes = [...entities.map(toNode), ...claims.map(({ node }) => node)];
  const links = [
    ...relationships,
    ...claims.flatMap((claim) => claim.links),
    ...conflicts.flatMap((conflict) => claimsBetween(conflict, find)),
  ];
  return {
    nodes: nodes.sort((a, b) => byCodePoint(a.id, b.id)),
    relationships: links.sort((a, b) => byCodePoint(a.from, b.from) || byCodePoint(a.type, b.type) || byCodePoint(a.to, b.to)),
  };
}

/** Every claim that the entries make, and every direct relationship with the claims that state it counted on it. */
export function stateClaims(entities: readonly Entity[]): Stated {
  const sources: Sources = new Map(entities.filter(({ kind }) => kind === "Source").map(({ entry }) => [entry.id, entry]));
  const claims: ClaimNode[] = [];
  const relationships: GraphRelationship[] = [];
  for (const entity of entities) {
    const { id, measurements = [] } = entity.entry;
    for (const claim of statedBy(entity)) {
      const stated = relationshipClaims(id, claim, sources);
      claims.push(...stated);
      relationships.push(deriveRelationship(id, claim, stated));
    }
    claims.push(...uniqueClaims(attributeClaims(entity, sources)));
    claims.push(...uniqueClaims(measurements.flatMap((measurement) => measurementClaims(id, measurement, sources))));
  }
  return { claims, relationships };
}

const bookkeeping = ["evidence", "claims", "measurements", "attributes", "items", "otherRoles", "between"];
/** Fields that become relationships, or statements of their own, and are no properties. */
const notStored = new Set([...bookkeeping, ...Object.keys(referenceFields), "roles", "rolesZh"]);

function toNode({ kind, entry, formerIds }: Entity): GraphNode {
  const properties = Object.entries(entry).filter(([key, value]) => !notStored.has(key) && value !== null && value !== undefined);
  const develops = kind === "Hospital" && (entry.claims ?? []).some(({ predicate }) => predicate === "DEVELOPS");
  const roles = otherRoles(entry).map(({ role }) => role);
  const rolesZh = otherRoles(entry)
    .map(({ roleZh }) => roleZh)
    .filter((role) => role !== undefined);
  return {
    id: entry.id,
    labels: ["Atlas", kind, ...(develops ? ["Vendor"] : [])],
    properties: {
      // The schema allows scalars and lists of text here.
      ...(Object.fromEntries(properties) as Properties),
      ...(roles.length > 0 ? { otherRoles: roles } : {}),
      ...(rolesZh.length > 0 ? { otherRolesZh: rolesZh } : {}),
      ...(formerIds.length > 0 ? { formerIds } : {}),
    },
  };
}
