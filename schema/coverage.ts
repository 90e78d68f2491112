import { z } from "zod";
import { Tier } from "./claim.ts";
import { EntityId } from "./evidence.ts";
import { EntityName, SubgraphEdge } from "./graph.ts";
import { Scope } from "./scope.ts";
import { Threshold } from "./threshold.ts";

export const coverageRows = ["vendor", "model", "hospital"] as const;
/** `scenario` = the guideline's 84; `market` = our scenarios. */
export const coverageColumns = ["section", "category", "scenario", "market"] as const;
export const CoverageRows = z.enum(coverageRows);
export type CoverageRows = z.infer<typeof CoverageRows>;
export const CoverageColumns = z.enum(coverageColumns);
export type CoverageColumns = z.infer<typeof CoverageColumns>;
/** `counted` = exact, narrower and close mappings; `related` counts the related in; `exact` counts nothing else, and the rest apart. */
export const coverageMatches = ["exact", "counted", "related"] as const;
export const CoverageMatch = z.enum(coverageMatches);
export type CoverageMatch = z.infer<typeof CoverageMatch>;

/**
 * Why nothing is counted: what the route to the guideline lacks in our sources, from left to right, whoever counts; or
 * `left-out`, where there is something and the switches leave it out: `whenAll` says how much.
 */
export const blankReasons = ["no-model-named", "no-scenario-stated", "not-mapped", "no-product-found", "only-related", "left-out"] as const;
export const BlankReason = z.enum(blankReasons);
export type BlankReason = z.infer<typeof BlankReason>;

/** What a blank was looked for in: sources held, and the day the newest was read. */
export const Searched = z.object({ sources: z.int(), asOf: z.string().nullable() });
export type Searched = z.infer<typeof Searched>;

/** The row of the models for which no row is named: nobody who develops them, or no hospital that uses them. No id is like it. */
export const unnamedRow = "-";
export const CoverageRowId = z.union([EntityId, z.literal(unnamedRow)]);

/**
 * `total` = distinct models counted, `related` = distinct models that are only related, `activeIn` = edges that name no
 * model, `whenAll` = distinct models that count when everything counts.
 */
const line = {
  total: z.int(),
  related: z.int(),
  activeIn: z.int(),
  claims: z.int(),
  blank: BlankReason.nullable(),
  whenAll: z.int(),
};
export const CoverageRow = EntityName.extend(line);
export type CoverageRow = z.infer<typeof CoverageRow>;
/** `rows` = how many rows have a model counted in this column; `parent` = the category or section it belongs to. */
export const CoverageColumn = EntityName.extend({
  ...line,
  rows: z.int(),
  parent: EntityId.nullable(),
  /** How many of the guideline's scenarios in this column name large models in their text. */
  mentionsLargeModels: z.int(),
});
export type CoverageColumn = z.infer<typeof CoverageColumn>;

/**
 * `claims` and `tier` are those of the claims that a counted model covers it; of the related or active ones where none is
 * counted. Why it is blank, where it is not blank for its column's reason or its row's.
 */
export const CoverageCell = z.object({
  row: CoverageRowId,
  column: EntityId,
  models: z.int(),
  related: z.int(),
  claims: z.int(),
  tier: Tier.nullable(),
  activeIn: z.int(),
  blank: z.enum(["only-related", "left-out"]).nullable(),
  whenAll: z.int(),
});
export type CoverageCell = z.infer<typeof CoverageCell>;

/**
 * Cells of the rows given; those empty whatever counts are not among them. `models` = distinct models counted in all of
 * the matrix. `unnamed` is the row of models for which no row is named, null where there are none; `leftOut` of them have
 * one that the switches leave out. With it, a column's total is that of its models, whatever the rows.
 */
export const Coverage = z
  .object({
    match: CoverageMatch,
    evidence: Threshold,
    scope: Scope,
    rows: z.array(CoverageRow),
    columns: z.array(CoverageColumn),
    unnamed: z.object({ ...line, leftOut: z.int() }).nullable(),
    cells: z.array(CoverageCell),
    rowsTotal: z.int(),
    models: z.int(),
    searched: Searched,
    truncated: z.boolean(),
  })
  .meta({ id: "Coverage" });
export type Coverage = z.infer<typeof Coverage>;

/** Which claims behind a number: those that its `claims` counts, or those of every step of its routes. */
export const claimsOfNumber = ["counted", "routes"] as const;
export const ClaimsOfNumber = z.enum(claimsOfNumber);
export type ClaimsOfNumber = z.infer<typeof ClaimsOfNumber>;

/**
 * The rows behind a number of the matrix: of a cell, of a row's total, of a column's, or of all. `row` is null for the unnamed
 * row too. `rows` are those in which its models stand, each with them, most models first. `claims` is counted as in the matrix, `routeClaims` with those of the developers, hospitals and mappings too;
 * `nodes` name who is active without a named model.
 */
export const CoverageDetail = z
  .object({
    row: EntityName.nullable(),
    column: EntityName.nullable(),
    rows: z.array(EntityName.extend({ models: z.array(EntityId) })),
    models: z.array(EntityName),
    related: z.array(EntityName),
    claims: z.int(),
    routeClaims: z.int(),
    edges: z.array(SubgraphEdge),
    activeIn: z.array(SubgraphEdge),
    nodes: z.array(EntityName),
    searched: Searched,
  })
  .meta({ id: "CoverageDetail" });
export type CoverageDetail = z.infer<typeof CoverageDetail>;

export const whiteSpaceGrades = ["none", "one-vendor", "vendor-word-only", "no-hospital"] as const;
export const WhiteSpaceGrade = z.enum(whiteSpaceGrades);
export type WhiteSpaceGrade = z.infer<typeof WhiteSpaceGrade>;

/** One of the 84 with what is counted for it; `grades` are all that apply. */
export const WhiteSpaceScenario = EntityName.extend({
  grades: z.array(WhiteSpaceGrade),
  models: z.int(),
  related: z.int(),
  vendors: z.int(),
  hospitals: z.int(),
  activeIn: z.int(),
  tier: Tier.nullable(),
  mentionsLargeModels: z.boolean(),
  blank: BlankReason.nullable(),
  whenAll: z.int(),
});
export type WhiteSpaceScenario = z.infer<typeof WhiteSpaceScenario>;

/**
 * The gaps of the guideline. `none` is out of all scenarios, the other grades out of those with a model. `largeModels`
 * sets what the guideline's text says beside what a report counts.
 */
export const WhiteSpace = z
  .object({
    match: CoverageMatch,
    evidence: Threshold,
    scope: Scope,
    grades: z.array(z.object({ grade: WhiteSpaceGrade, total: z.int(), of: z.int() })),
    scenarios: z.array(WhiteSpaceScenario),
    largeModels: z.object({
      byText: z.int(),
      byReport: z.number().nullable(),
      statistic: EntityId.nullable(),
      conflicts: z.array(EntityId),
    }),
    searched: Searched,
  })
  .meta({ id: "WhiteSpace" });
export type WhiteSpace = z.infer<typeof WhiteSpace>;
