import type { CoverageMatch } from "../schema/coverage.ts";
import { type EntityName, Properties, type SubgraphNode } from "../schema/graph.ts";
import type { PolicyCategoryClause, PolicyDocument, PolicyScenarioClause, PolicySectionClause, PolicyTree } from "../schema/policy.ts";
import type { AskedScope } from "../schema/scope.ts";
import type { RelationshipType } from "../schema/vocabulary.ts";
import { countClauses, mappedPlaces, toClauseCounts } from "./clauseCounts.ts";
import type { Tally } from "./countCoverage.ts";
import { byEnd, type CoverageFacts, readCoverageFacts, readLabel, readSearched } from "./coverageFacts.ts";
import type { NodeValue } from "./engine.ts";
import { toProperties } from "./fromRow.ts";
import { type Counting, hasCounted, readCounting } from "./readCounting.ts";
import { readNamesOf } from "./readEntity.ts";
import { claimIdsOf, manyRows, mostSteps } from "./readSteps.ts";
import { readLargeModels } from "./readWhiteSpace.ts";
import { byCodePoint } from "./stableText.ts";
import type { Read } from "./store.ts";

/** Models named beside a clause; the rest is a number that opens. */
const firstModels = 4;

type Stored = EntityName & { readonly stored: NodeValue["properties"] };

/** The guideline as a tree with what is counted for each clause, and every policy document. */
export async function readPolicyTree(read: Read, match: CoverageMatch, asked: AskedScope): Promise<PolicyTree> {
  const counting = await readCounting(read, asked);
  const facts = await readCoverageFacts(read, counting);
  const clauses = await readLabel(read, "PolicyScenario");
  const scenarios = await readScenarioClauses(read, clauses, facts, match);
  const categories = categoryClauses(await readLabel(read, "PolicyCategory"), scenarios, facts, match);
  const sections = sectionClauses(await readLabel(read, "PolicySection"), categories, facts, match);
  return {
    match,
    evidence: counting.evidence,
    scope: counting.scope,
    sections,
    policies: await readDocuments(read, counting),
    largeModels: await readLargeModels(read, counting, scenarios.filter(({ mentionsLargeModels }) => mentionsLargeModels).length),
    searched: await readSearched(read),
  };
}

/** In the guideline's own order. */
const inOrder = (a: SubgraphNode, b: SubgraphNode) =>
  Number(a.properties["ordinal"]) - Number(b.properties["ordinal"]) || byCodePoint(a.id, b.id);
const toNode = ({ stored, ...name }: Stored): SubgraphNode => ({ ...name, properties: toProperties(stored) });

async function readScenarioClauses(
  read: Read,
  clauses: readonly Stored[],
  facts: CoverageFacts,
  match: CoverageMatch,
): Promise<PolicyScenarioClause[]> {
  const counts = countClauses(facts, match, "scenario");
  const mapped = mappedPlaces(facts.all);
  const first = new Map([...counts].map(([id, { tally }]) => [id, bestAttested(tally).slice(0, firstModels)]));
  const names = await readNamesOf(read, [...first.values()].flat());
  return clauses.map((node) => ({
    ...toNode(node),
    counts: toClauseCounts(counts.get(node.id), mapped.has(node.id)),
    mentionsLargeModels: node.stored["mentionsLargeModels"] === true,
    first: (first.get(node.id) ?? []).flatMap((id) => names.get(id) ?? []),
  }));
}

/** The models that most claims put there; ties by id. */
function bestAttested(tally: Tally): string[] {
  const claims = new Map<string, number>();
  for (const edge of tally.covers) claims.set(edge.source, (claims.get(edge.source) ?? 0) + claimIdsOf(edge).length);
  return tally.models.sort((a, b) => (claims.get(b) ?? 0) - (claims.get(a) ?? 0) || byCodePoint(a, b));
}

function categoryClauses(
  nodes: readonly Stored[],
  scenarios: readonly PolicyScenarioClause[],
  facts: CoverageFacts,
  match: CoverageMatch,
): PolicyCategoryClause[] {
  const counts = countClauses(facts, match, "category");
  const mapped = mappedPlaces(facts.all);
  const parts = byEnd(facts.inCategory, "target");
  return nodes.map((node) => {
    const own = scenarios.filter(({ id }) => parts.get(node.id)?.includes(id)).sort(inOrder);
    return {
      ...toNode(node),
      counts: toClauseCounts(counts.get(node.id), mapped.has(node.id)),
      covered: own.filter((scenario) => scenario.counts.models > 0).length,
      of: own.length,
      scenarios: own,
    };
  });
}

function sectionClauses(
  nodes: readonly Stored[],
  categories: readonly PolicyCategoryClause[],
  facts: CoverageFacts,
  match: CoverageMatch,
): PolicySectionClause[] {
  const counts = countClauses(facts, match, "section");
  const mapped = mappedPlaces(facts.all);
  const parts = byEnd(facts.inSection, "target");
  return nodes
    .map((node) => {
      const own = categories.filter(({ id }) => parts.get(node.id)?.includes(id)).sort(inOrder);
      return {
        ...toNode(node),
        counts: toClauseCounts(counts.get(node.id), mapped.has(node.id)),
        covered: own.reduce((sum, { covered }) => sum + covered, 0),
        of: own.reduce((sum, { of }) => sum + of, 0),
        categories: own,
      };
    })
    .sort(inOrder);
}

/** The newest first; undated ones last. */
async function readDocuments(read: Read, counting: Counting): Promise<PolicyDocument[]> {
  const nodes = await readLabel(read, "Policy");
  const { rows } = await read({ text: linksText, parameters: {} }, manyRows);
  const of = (policy: string, type: RelationshipType) =>
    rows.flatMap((row) => {
      const other = String(row["other"]);
      const counts = hasCounted(counting, type, row["tier"]) && !counting.outside.has(other);
      return row["policy"] === policy && row["relationship"] === type && counts ? [other] : [];
    });
  const issued = ({ stored }: Stored) => String(stored["dateIssued"] ?? stored["datePublished"] ?? "");
  return [...nodes]
    .sort((a, b) => byCodePoint(issued(b), issued(a)) || byCodePoint(a.id, b.id))
    .map(({ stored, ...name }) => ({
      ...name,
      properties: Properties.parse(toProperties(stored)),
      relatesTo: of(name.id, "RELATES_TO"),
      encourages: of(name.id, "ENCOURAGES"),
      issuedBy: of(name.id, "ISSUED"),
    }));
}

const linksText = `
MATCH (policy:Policy)-[step]-(other:Atlas)
WHERE type(step) IN ["RELATES_TO", "ENCOURAGES", "ISSUED"]
RETURN policy.id AS policy, type(step) AS relationship, other.id AS other, step.tier AS tier
ORDER BY policy, relationship, other
LIMIT ${mostSteps}`;
