import type { ClaimSet } from "../schema/api.ts";
import type { CoverageMatch } from "../schema/coverage.ts";
import type { EntityName, SubgraphEdge, SubgraphNode } from "../schema/graph.ts";
import type { PolicyClaims, PolicyDetail } from "../schema/policy.ts";
import type { AskedScope } from "../schema/scope.ts";
import { guidelineId } from "../schema/vocabulary.ts";
import { type ClauseCount, countClauses, mappedPlaces, placesOf, toClauseCounts } from "./clauseCounts.ts";
import { type CoverageFacts, readCoverageFacts, readSearched } from "./coverageFacts.ts";
import { isNode, isRelationship, toSubgraphEdge, toSubgraphNode } from "./fromRow.ts";
import { readClaimSet } from "./readClaimSet.ts";
import { type Page, readClaimIdsOf, readClaims } from "./readClaims.ts";
import { type Counting, readCounting, thatCount } from "./readCounting.ts";
import { readNamesOf } from "./readEntity.ts";
import { claimIdsOf, manyRows, mostSteps, recountClaims } from "./readSteps.ts";
import { byCodePoint } from "./stableText.ts";
import type { Read } from "./store.ts";

const columnsOf = { PolicyScenario: "scenario", PolicyCategory: "category", PolicySection: "section" } as const;
type ClauseKind = keyof typeof columnsOf;
const isClause = (kind: string): kind is ClauseKind => kind in columnsOf;

/** One clause, category, section or policy document; null where the id is none of these. */
export async function readPolicyDetail(
  read: Read,
  id: string,
  { match, limit, offset, ...asked }: Page & AskedScope & { readonly match: CoverageMatch },
): Promise<PolicyDetail | null> {
  const entity = await readPolicyNode(read, id);
  if (!entity) return null;
  const counting = await readCounting(read, asked);
  const facts = await readCoverageFacts(read, counting);
  const { count, frame, edges } = await readLeading(read, entity, facts, counting, match);
  const names = await readNamesOf(read, [
    ...edges.flatMap(({ source, target }) => [source, target]),
    ...placesOf(facts)(id),
    ...below(facts, id, frame),
  ]);
  const named = (ids: Iterable<string>) => [...ids].sort(byCodePoint).flatMap((each) => names.get(each) ?? []);
  const claims = await readClaimIdsOf(read, id, { limit, offset }, counting);
  return {
    entity,
    guideline: isClause(entity.kind) ? await readPolicyNode(read, guidelineId) : null,
    match,
    evidence: counting.evidence,
    scope: counting.scope,
    counts: isClause(entity.kind) ? toClauseCounts(count, mappedPlaces(facts.all).has(id)) : null,
    above: placesOf(facts)(id)
      .slice(1)
      .flatMap((each) => names.get(each) ?? []),
    below: withCounts(facts, match, named(below(facts, id, frame))),
    models: named(count?.tally.models ?? []),
    vendors: named(count?.vendors ?? []),
    hospitals: named(count?.hospitals ?? []),
    related: named(count?.tally.onlyRelated ?? []),
    edges,
    nodes: named(names.keys()),
    claims: await readClaims(read, claims.ids, counting.outside),
    claimsTotal: claims.total,
    searched: await readSearched(read),
  };
}

/** The claims about a clause or document, or those that lead to it; null where the id is none of these. */
export async function readPolicyClaims(
  read: Read,
  id: string,
  { of, match, limit, offset, ...asked }: Page & AskedScope & { readonly match: CoverageMatch; readonly of: PolicyClaims },
): Promise<ClaimSet | null> {
  const entity = await readPolicyNode(read, id);
  if (!entity) return null;
  const counting = await readCounting(read, asked);
  const ids =
    of === "about"
      ? (await readClaimIdsOf(read, id, { limit: mostSteps, offset: 0 }, counting)).ids
      : claimIdsIn((await readLeading(read, entity, await readCoverageFacts(read, counting), counting, match)).edges);
  return readClaimSet(read, ids, { limit, offset }, [entity], counting.outside);
}

const claimIdsIn = (edges: readonly SubgraphEdge[]): string[] => [...new Set(edges.flatMap(claimIdsOf))];

/** What is counted for a clause, what ties it to the frame, and every step that leads to it. */
async function readLeading(
  read: Read,
  { id, kind }: SubgraphNode,
  facts: CoverageFacts,
  counting: Counting,
  match: CoverageMatch,
): Promise<{ readonly count: ClauseCount | undefined; readonly frame: SubgraphEdge[]; readonly edges: SubgraphEdge[] }> {
  const count = isClause(kind) ? countClauses(facts, match, columnsOf[kind]).get(id) : undefined;
  const frame = await recountClaims(read, thatCount(await readFrame(read, id), counting), counting.evidence);
  const steps = count ? await recountClaims(read, edgesOf(facts, count, id), counting.evidence) : [];
  return { count, frame, edges: unique([...steps, ...mappingsTo(facts, id), ...frame]) };
}

async function readPolicyNode(read: Read, id: string): Promise<SubgraphNode | null> {
  const text = `
MATCH (n:Atlas {id: $id})
WHERE n:PolicyScenario OR n:PolicyCategory OR n:PolicySection OR n:Policy
RETURN n
LIMIT 1`;
  const node = (await read({ text, parameters: { id } })).rows[0]?.["n"];
  return isNode(node) ? toSubgraphNode(node) : null;
}

/** What ties a clause or document to the frame and to who issued it. */
async function readFrame(read: Read, id: string): Promise<SubgraphEdge[]> {
  const text = `
MATCH (n:Atlas {id: $id})-[step]-(other:Atlas)
WHERE type(step) IN ["IN_CATEGORY", "IN_SECTION", "RELATES_TO", "ENCOURAGES", "ISSUED", "USES_TECHNOLOGY"]
RETURN n, step, other
ORDER BY type(step), other.id
LIMIT ${mostSteps}`;
  const { rows } = await read({ text, parameters: { id } }, manyRows);
  return rows.flatMap(({ step }) => (isRelationship(step) ? [toSubgraphEdge(step)] : []));
}

/** The parts of a category or section, or the categories that a document relates to. */
function below(facts: CoverageFacts, id: string, frame: readonly SubgraphEdge[]): string[] {
  const parts = [...facts.inCategory, ...facts.inSection].filter(({ target }) => target === id).map(({ source }) => source);
  const related = frame.filter(({ type, source }) => type === "RELATES_TO" && source === id).map(({ target }) => target);
  return [...parts, ...related];
}

/** What stands below one entity is of one kind: its counts are made once. */
function withCounts(facts: CoverageFacts, match: CoverageMatch, names: readonly EntityName[]): PolicyDetail["below"] {
  const kind = names[0]?.kind ?? "Policy";
  if (!isClause(kind)) return names.map((name) => ({ ...name, counts: null }));
  const counts = countClauses(facts, match, columnsOf[kind]);
  const mapped = mappedPlaces(facts.all);
  return names.map((name) => ({ ...name, counts: toClauseCounts(counts.get(name.id), mapped.has(name.id)) }));
}

/** Mappings to a clause itself, or to any clause below a category or section. */
function mappingsTo(facts: CoverageFacts, id: string): SubgraphEdge[] {
  const places = placesOf(facts);
  return facts.mapsTo.filter(({ target }) => places(target).includes(id));
}

/** The steps behind the counts: who developed, what covers, where used, and who is active without a named model. */
function edgesOf(facts: CoverageFacts, { tally }: ClauseCount, id: string): SubgraphEdge[] {
  const models = new Set([...tally.models, ...tally.onlyRelated]);
  const scenarios = new Set(mappingsTo(facts, id).map(({ source }) => source));
  return [
    ...facts.develops.filter(({ target }) => models.has(target)),
    ...tally.covers.filter(({ target }) => scenarios.has(target)),
    ...facts.deployedAt.filter(({ source }) => models.has(source)),
    ...tally.active,
  ];
}

const unique = (edges: readonly SubgraphEdge[]) => [...new Map(edges.map((edge) => [edge.id, edge])).values()];
