import type { SubgraphEdge } from "../schema/graph.ts";
import { type AskedScope, isNarrowed, largeKinds, Scope } from "../schema/scope.ts";
import { countedTiers, frameTypes, ordering, type Threshold } from "../schema/threshold.ts";
import type { RelationshipType } from "../schema/vocabulary.ts";
import { type Counted, readSettled } from "./readSettled.ts";
import type { Read } from "./store.ts";

const mostOutside = 50_000;

/** What counts, ready to read by: whose word, and which entities are left out, the disagreements that lost a side among them. */
export interface Counting extends Counted {
  readonly scope: Scope;
}

/** Finds what a scope leaves out: at most three statements, none where it leaves out nothing. */
export async function readCounting(read: Read, asked: AskedScope): Promise<Counting> {
  const scope = Scope.parse(asked);
  const texts = [...(scope.largeOnly ? [otherModelsText] : []), ...(scope.noPlaceholders ? [placeholdersText] : [])];
  const outside = new Set<string>();
  for (const text of texts) {
    const { rows } = await read({ text, parameters: { large: largeKinds } }, { maxRows: mostOutside });
    for (const { id } of rows) outside.add(String(id));
  }
  const { evidence } = scope;
  const settled = isNarrowed(scope) ? await readSettled(read, { evidence, outside }) : [];
  return { scope, evidence, outside: new Set([...outside, ...settled]) };
}

/** The condition in Cypher that makes a statement count by whose word it is, its parameters `$tiers` and `$frame`; given are the texts of its tier and type. */
export const countsByTier = (tier: string, type: string): string =>
  `(${tier} IN $tiers OR ${type} IN $frame OR (${type} = "${ordering.type}" AND ${tier} = "${ordering.tier}"))`;

/** The parameters of `countsByTier`. */
export const tierParameters = (evidence: Threshold) => ({ tiers: countedTiers(evidence), frame: frameTypes });

/** The steps that join nothing left out. */
export const inside = (edges: readonly SubgraphEdge[], { outside }: Counting): SubgraphEdge[] =>
  edges.filter(({ source, target }) => !outside.has(source) && !outside.has(target));

/** Whether a step has a claim that counts: its tier is its strongest claim's. */
export const hasCounted = ({ evidence }: Counting, type: RelationshipType, tier: unknown): boolean =>
  countedTiers(evidence, type).some((each) => each === tier);

/** The steps with a claim that counts and that join nothing left out. */
export const thatCount = (edges: readonly SubgraphEdge[], counting: Counting): SubgraphEdge[] =>
  inside(edges, counting).filter(({ type, properties }) => hasCounted(counting, type, properties["tier"]));

/** The conditions on a step from `a` to `b` that make it count, ready to follow another condition; empty where everything counts. */
export function stepsThatCount({ evidence, outside }: Counting): {
  readonly where: string;
  readonly parameters: Readonly<Record<string, readonly string[]>>;
} {
  const byTier = evidence === "any" ? null : { tiers: countedTiers(evidence) };
  const byEnds = outside.size === 0 ? null : { outside: [...outside] };
  const where = `${byTier ? " AND step.tier IN $tiers" : ""}${byEnds ? " AND NOT a.id IN $outside AND NOT b.id IN $outside" : ""}`;
  return { where, parameters: { ...byTier, ...byEnds } };
}

const otherModelsText = `
MATCH (model:Model)
WHERE NOT coalesce(model.modelKind, "") IN $large
RETURN model.id AS id
ORDER BY id
LIMIT ${mostOutside}`;

const placeholdersText = `
MATCH (entry:Atlas)
WHERE coalesce(entry.nameStatus, "") STARTS WITH "placeholder"
RETURN entry.id AS id
ORDER BY id
LIMIT ${mostOutside}`;
