import { relationships } from "../schema/vocabulary.ts";
import type { Graph, GraphNode, GraphRelationship, Properties } from "./graph.ts";
import type { Counting } from "./readCounting.ts";
import { claimCounts, type StoredClaim } from "./readSettled.ts";

/** What an entry is, rather than what is said of it: its name and its kind stand, whoever says so. */
const standing = new Set(["name", "modelKind", "modelType", "organizationKind", "hospitalKind", "policyKind"]);

/**
 * The graph as it would be if only what counts had been said: without the claims that do not count, the relationships
 * and the facts that no other claim states, the figures and lists nobody else gives, the disagreements that lost a side,
 * and the entries that are left out. What is written on a relationship is that of the claims that are left.
 */
export function narrowGraph({ nodes, relationships: steps }: Graph, counting: Counting): Graph {
  const { outside } = counting;
  const claims = nodes.filter(isClaim).map(({ id, properties }) => ({ id, ...properties }) as StoredClaim);
  const counted = claims.filter((claim) => claimCounts(claim, counting));
  const dates = new Map(counted.map(({ id, asOf }) => [id, asOf]));
  const said = (of: readonly StoredClaim[]) => new Set(of.map(({ subject, predicate }) => `${subject} ${predicate}`));
  const [saidByAny, saidByCounted] = [said(claims), said(counted)];
  const lost = (id: string, name: string) => saidByAny.has(`${id} ${name}`) && !saidByCounted.has(`${id} ${name}`);
  const stated = new Set(
    counted.flatMap(({ subject, predicate, object }) => (predicate === "HAS_ITEM" && object ? [subject, object] : [subject])),
  );
  const stands = (node: GraphNode): boolean =>
    isClaim(node) ? dates.has(node.id) : !outside.has(node.id) && (!isPrinted(node) || stated.has(node.id));
  const kept = nodes
    .filter(stands)
    .map((node) => ({ ...node, properties: without(node.properties, (name) => !standing.has(name) && lost(node.id, name)) }));
  const ids = new Set(kept.map(({ id }) => id));
  return {
    nodes: kept,
    relationships: steps.flatMap((step) => (ids.has(step.from) && ids.has(step.to) ? narrowStep(step, dates) : [])),
  };
}

const isClaim = ({ labels }: GraphNode): boolean => labels.includes("Claim");
/** Figures and lists are what a source prints: without a claim there is none. */
const isPrinted = ({ labels }: GraphNode): boolean => labels.some((label) => printed.has(label));
const printed: ReadonlySet<string> = new Set(["Statistic", "Taxonomy", "TaxonomyItem"]);
const isStated = ({ type }: GraphRelationship): boolean => type in relationships;

/** A relationship by the claims that are left of it; none where none is. `tier` and `confidence` are the strongest claim's, which is left if any is. */
function narrowStep(step: GraphRelationship, dates: ReadonlyMap<string, string | undefined>): GraphRelationship[] {
  if (!isStated(step)) return [step];
  const all = step.properties["claimIds"];
  const claimIds = (Array.isArray(all) ? all : []).map(String).filter((id) => dates.has(id));
  if (claimIds.length === 0) return [];
  const asOf = claimIds
    .flatMap((id) => dates.get(id) ?? [])
    .sort()
    .at(-1);
  const { asOf: _, ...rest } = step.properties;
  return [{ ...step, properties: { ...rest, claims: claimIds.length, claimIds, ...(asOf === undefined ? {} : { asOf }) } }];
}

const without = (properties: Properties, isGone: (name: string) => boolean): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => !isGone(name)));
