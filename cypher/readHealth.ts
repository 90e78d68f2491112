import type { Health, LackingModel } from "../schema/dataHealth.ts";
import type { EntityName } from "../schema/graph.ts";
import type { Scope } from "../schema/scope.ts";
import { relationships, tiers } from "../schema/vocabulary.ts";
import { byEnd, readAllSteps, readLabel, readSearched } from "./coverageFacts.ts";
import type { Row } from "./engine.ts";
import { edgeId, isNode, toEntityName, toSourceName } from "./fromRow.ts";
import { type Counting, readCounting, stepsThatCount, thatCount } from "./readCounting.ts";
import { readWhiteSpace } from "./readWhiteSpace.ts";
import type { Read, Release } from "./store.ts";

/** Months after which a dated relationship is stale. */
const staleMonths = 18;

/** What the data holds at this release, and what of that which counts it lacks; lists hold at most `limit`. */
export async function readHealth(read: Read, release: Release, scope: Scope, limit: number): Promise<Health> {
  const staleBefore = monthsBefore(release.loadedAt, staleMonths);
  const counting = await readCounting(read, scope);
  const models = (await readLabel(read, "Model", counting)).map(toName);
  const scenarios = (await readLabel(read, "Scenario", counting)).map(toName);
  const without = async (type: "DEPLOYED_AT" | "COVERS" | "DEVELOPS") => {
    const end = type === "DEVELOPS" ? "target" : "source";
    const all = await readAllSteps(read, type);
    const [linked, linkedByAny] = [byEnd(thatCount(all, counting), end), byEnd(all, end)];
    const lacking = models
      .filter(({ id }) => !linked.has(id))
      .map((model): LackingModel => ({ ...model, whenAll: linkedByAny.get(model.id)?.length ?? 0 }));
    return someLacking(lacking, models.length, limit);
  };
  const mapped = byEnd(thatCount(await readAllSteps(read, "MAPS_TO"), counting), "source");
  const gaps = (await readWhiteSpace(read, "counted", scope)).scenarios.filter(({ grades }) => grades.includes("none"));
  return {
    scope: counting.scope,
    release: { id: release.id, loadedAt: release.loadedAt },
    staleBefore,
    counts: await readTotals(read),
    gaps: someLacking(gaps, (await readLabel(read, "PolicyScenario")).length, limit),
    stale: await readStale(read, staleBefore, counting, limit),
    recalledOnly: await readRecalled(read, counting, limit),
    modelsWithoutDeployment: await without("DEPLOYED_AT"),
    modelsWithoutScenario: await without("COVERS"),
    modelsWithoutDeveloper: await without("DEVELOPS"),
    scenariosNotMapped: some(
      scenarios.filter(({ id }) => !mapped.has(id)),
      scenarios.length,
      limit,
    ),
    undecidedSources: await readUndecided(read, limit),
    searched: await readSearched(read),
  };
}

const some = <Item>(items: readonly Item[], of: number, limit: number) => ({ total: items.length, of, items: items.slice(0, limit) });
const someLacking = <Item extends { readonly whenAll: number }>(items: readonly Item[], of: number, limit: number) => ({
  ...some(items, of, limit),
  leftOut: items.filter(({ whenAll }) => whenAll > 0).length,
});
const toName = ({ stored: _, ...name }: EntityName & { readonly stored: unknown }): EntityName => name;

/** The month so many months before a day, as the data writes months. */
function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1] = day.split("-").map(Number);
  const at = year * 12 + month - 1 - months;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
}

async function readTotals(read: Read): Promise<Health["counts"]> {
  const parameters = { types: Object.keys(relationships) };
  const first = async (text: string) => Number((await read({ text, parameters })).rows[0]?.["total"] ?? 0);
  const { rows } = await read({ text: claimsText, parameters: {} });
  const sum = (kept: (row: Row) => boolean) => rows.filter(kept).reduce((total, row) => total + Number(row["total"]), 0);
  return {
    entities: await first("MATCH (n:Atlas)\nWHERE NOT n:Claim AND NOT n:Source AND NOT n:Release\nRETURN count(n) AS total\nLIMIT 1"),
    relationships: await first("MATCH (:Atlas)-[step]->(:Atlas)\nWHERE type(step) IN $types\nRETURN count(step) AS total\nLIMIT 1"),
    claims: sum(() => true),
    sources: (await readSearched(read)).sources,
    byTier: tiers.map((tier) => ({ tier, claims: sum((row) => row["tier"] === tier) })),
    byConfidence: ["high", "medium", "low"].map((confidence) => ({ confidence, claims: sum((row) => row["confidence"] === confidence) })),
    undatedClaims: sum((row) => row["undated"] === true),
  };
}

const claimsText = `
MATCH (claim:Claim)
RETURN claim.tier AS tier, claim.confidence AS confidence, claim.asOf IS NULL AS undated, count(claim) AS total
ORDER BY tier, confidence, undated
LIMIT 1000`;

/** Partial dates compare as text: 2024 is before 2024-05, and so stale when 2024-05 is the line. */
async function readStale(read: Read, before: string, counting: Counting, limit: number): Promise<Health["stale"]> {
  const { where, parameters } = stepsThatCount(counting);
  const dated = `step.asOf IS NOT NULL${where}`;
  const stale = { where: `step.asOf < $before AND ${dated}`, parameters: { ...parameters, before } };
  const rows = await readEdges(read, stale, "step.asOf, ", limit);
  return {
    total: await countEdges(read, stale),
    of: await countEdges(read, { where: dated, parameters }),
    items: rows.flatMap((row) => toEnds(row).map((ends) => ({ ...ends, asOf: String(row["asOf"]) }))),
  };
}

/** What nobody but our memory says. */
async function readRecalled(read: Read, { outside, scope }: Counting, limit: number): Promise<Health["recalledOnly"]> {
  const { where, parameters } = stepsThatCount({ scope, outside, evidence: "any" });
  const recalled = { where: `step.tier = "recalled"${where}`, parameters };
  return {
    total: await countEdges(read, recalled),
    of: await countEdges(read, { where: `step.tier IS NOT NULL${where}`, parameters }),
    items: (await readEdges(read, recalled, "", limit)).flatMap(toEnds),
  };
}

/** A condition on a step from `a` to `b`, with its parameters. */
interface EdgeFilter {
  readonly where: string;
  readonly parameters: Readonly<Record<string, string | readonly string[]>>;
}

const types = Object.keys(relationships);

async function countEdges(read: Read, { where, parameters }: EdgeFilter): Promise<number> {
  const text = `MATCH (a:Atlas)-[step]->(b:Atlas)\nWHERE type(step) IN $types AND ${where}\nRETURN count(step) AS total\nLIMIT 1`;
  return Number((await read({ text, parameters: { ...parameters, types } })).rows[0]?.["total"] ?? 0);
}

async function readEdges(read: Read, { where, parameters }: EdgeFilter, first: string, limit: number): Promise<readonly Row[]> {
  const text = `
MATCH (a:Atlas)-[step]->(b:Atlas)
WHERE type(step) IN $types AND ${where}
RETURN a, type(step) AS relationship, b, step.asOf AS asOf, step.claimIds AS claimIds
ORDER BY ${first}a.id, type(step), b.id
LIMIT $limit`;
  return (await read({ text, parameters: { ...parameters, types, limit } })).rows;
}

function toEnds({ a, relationship, b, claimIds }: Row): Health["recalledOnly"]["items"] {
  if (!isNode(a) || !isNode(b)) return [];
  const [source, target] = [toEntityName(a), toEntityName(b)];
  const stated = Array.isArray(claimIds) ? claimIds.map(String) : [];
  return [{ id: edgeId(source.id, String(relationship), target.id), source, target, claimIds: stated }];
}

/** Web pages taken for press because nobody has decided yet who speaks in them. */
async function readUndecided(read: Read, limit: number): Promise<Health["undecidedSources"]> {
  const all = await readLabel(read, "Source");
  const sources = all.filter(({ stored }) => stored["speaker"] === "press" && stored["kind"] === "web");
  return {
    total: sources.length,
    of: all.length,
    items: sources.slice(0, limit).map(({ stored }) => toSourceName({ labels: ["Source"], properties: stored })),
  };
}
