import type { CoverageMatch, WhiteSpace, WhiteSpaceGrade, WhiteSpaceScenario } from "../schema/coverage.ts";
import { whiteSpaceGrades } from "../schema/coverage.ts";
import type { AskedScope } from "../schema/scope.ts";
import { tiers } from "../schema/vocabulary.ts";
import { type ClauseCount, countClauses, mappedPlaces, toClauseCounts } from "./clauseCounts.ts";
import { readCoverageFacts, readLabel, readSearched } from "./coverageFacts.ts";
import { countedClaim, countingParameters } from "./readClaims.ts";
import { type Counting, readCounting } from "./readCounting.ts";
import type { Read } from "./store.ts";

/** Makers' own word and weaker: nobody else says so. */
const ownWord: readonly string[] = tiers.slice(tiers.indexOf("developer"));
/** The report's figure for what we count in the guideline's own text. */
const reportFigure = "stat-policy-lm-scenarios";

/** The gaps of the guideline: none, one vendor, makers' word only, no hospital. */
export async function readWhiteSpace(read: Read, match: CoverageMatch, asked: AskedScope): Promise<WhiteSpace> {
  const counting = await readCounting(read, asked);
  const facts = await readCoverageFacts(read, counting);
  const counts = countClauses(facts, match, "scenario");
  const mapped = mappedPlaces(facts.all);
  const nodes = await readLabel(read, "PolicyScenario");
  const scenarios = nodes.map(({ stored, ...name }): WhiteSpaceScenario => {
    const count = counts.get(name.id);
    const { claims: _, ...counted } = toClauseCounts(count, mapped.has(name.id));
    return {
      ...name,
      ...counted,
      grades: count ? gradesOf(count) : ["none"],
      mentionsLargeModels: stored["mentionsLargeModels"] === true,
    };
  });
  const withModel = scenarios.filter(({ models }) => models > 0).length;
  return {
    match,
    evidence: counting.evidence,
    scope: counting.scope,
    grades: whiteSpaceGrades.map((grade) => ({
      grade,
      total: scenarios.filter(({ grades }) => grades.includes(grade)).length,
      of: grade === "none" ? scenarios.length : withModel,
    })),
    scenarios: scenarios.filter(({ grades }) => grades.length > 0),
    largeModels: await readLargeModels(read, counting, scenarios.filter(({ mentionsLargeModels }) => mentionsLargeModels).length),
    searched: await readSearched(read),
  };
}

function gradesOf({ tally, vendors, hospitals }: ClauseCount): WhiteSpaceGrade[] {
  if (tally.models.length === 0) return ["none"];
  const found: (WhiteSpaceGrade | false)[] = [
    vendors.size === 1 && "one-vendor",
    ownWord.includes(tally.tier ?? "") && "vendor-word-only",
    hospitals.size === 0 && "no-hospital",
  ];
  return found.filter((grade) => grade !== false);
}

/** The report's count, where it counts, stands beside ours, with the conflict that holds both; neither is corrected. */
export async function readLargeModels(read: Read, counting: Counting, byText: number): Promise<WhiteSpace["largeModels"]> {
  const { rows } = await read({ text: figureText, parameters: { id: reportFigure, ...countingParameters(counting) } });
  const value = rows[0]?.["value"];
  return {
    byText,
    byReport: typeof value === "number" ? value : null,
    statistic: rows[0] ? reportFigure : null,
    conflicts: rows.flatMap(({ conflict }) => (typeof conflict === "string" ? [conflict] : [])),
  };
}

const figureText = `
MATCH (figure:Statistic {id: $id})
MATCH (figure)<-[:SUBJECT]-(claim:Claim)
WHERE ${countedClaim}
OPTIONAL MATCH (claim)<-[:BETWEEN]-(conflict:Conflict)
WHERE NOT conflict.id IN $outside
RETURN DISTINCT figure.value AS value, conflict.id AS conflict
ORDER BY conflict
LIMIT 100`;
