import { z } from "zod";
import { Claim, Tier } from "./claim.ts";
import { BlankReason, CoverageMatch, Searched, WhiteSpace } from "./coverage.ts";
import { EntityId } from "./evidence.ts";
import { EntityName, SubgraphEdge, SubgraphNode } from "./graph.ts";
import { Scope } from "./scope.ts";
import { Threshold } from "./threshold.ts";

/** What is counted for a clause: exact, narrower and close mappings; `related` are models that nothing closer leads here, `whenAll` those that count when everything counts. */
export const ClauseCounts = z.object({
  models: z.int(),
  vendors: z.int(),
  hospitals: z.int(),
  related: z.int(),
  activeIn: z.int(),
  claims: z.int(),
  tier: Tier.nullable(),
  blank: BlankReason.nullable(),
  whenAll: z.int(),
});
export type ClauseCounts = z.infer<typeof ClauseCounts>;

const clause = SubgraphNode.extend({ counts: ClauseCounts });
/** One of the 84, with its first few models by number of claims. */
export const PolicyScenarioClause = clause.extend({ mentionsLargeModels: z.boolean(), first: z.array(EntityName) });
export type PolicyScenarioClause = z.infer<typeof PolicyScenarioClause>;
/** `covered` = how many of its scenarios have a model counted, `of` = how many it has. */
export const PolicyCategoryClause = clause.extend({ covered: z.int(), of: z.int(), scenarios: z.array(PolicyScenarioClause) });
export type PolicyCategoryClause = z.infer<typeof PolicyCategoryClause>;
export const PolicySectionClause = clause.extend({ covered: z.int(), of: z.int(), categories: z.array(PolicyCategoryClause) });
export type PolicySectionClause = z.infer<typeof PolicySectionClause>;

/** A policy document: issuer, number and dates are in its properties; `relatesTo` are categories of the guideline. */
export const PolicyDocument = SubgraphNode.extend({
  relatesTo: z.array(EntityId),
  encourages: z.array(EntityId),
  issuedBy: z.array(EntityId),
});
export type PolicyDocument = z.infer<typeof PolicyDocument>;

/** The guideline as a tree, and all policy documents, the guideline's own among them. */
export const PolicyTree = z
  .object({
    match: CoverageMatch,
    evidence: Threshold,
    scope: Scope,
    sections: z.array(PolicySectionClause),
    policies: z.array(PolicyDocument),
    largeModels: WhiteSpace.shape.largeModels,
    searched: Searched,
  })
  .meta({ id: "PolicyTree" });
export type PolicyTree = z.infer<typeof PolicyTree>;

/** Which claims of a clause or document: those about it, or those of every step that leads to it. */
export const PolicyClaims = z.enum(["about", "leading"]);
export type PolicyClaims = z.infer<typeof PolicyClaims>;

/**
 * One clause, category, section or document with everything that leads to it. `nodes` name the ends of `edges`; `above`
 * and `below` are its place in the guideline, `guideline` the document that prints a clause. A document has no counts of its own.
 */
export const PolicyDetail = z
  .object({
    entity: SubgraphNode,
    guideline: SubgraphNode.nullable(),
    match: CoverageMatch,
    evidence: Threshold,
    scope: Scope,
    counts: ClauseCounts.nullable(),
    above: z.array(EntityName),
    below: z.array(EntityName.extend({ counts: ClauseCounts.nullable() })),
    models: z.array(EntityName),
    vendors: z.array(EntityName),
    hospitals: z.array(EntityName),
    related: z.array(EntityName),
    edges: z.array(SubgraphEdge),
    nodes: z.array(EntityName),
    claims: z.array(Claim),
    claimsTotal: z.int(),
    searched: Searched,
  })
  .meta({ id: "PolicyDetail" });
export type PolicyDetail = z.infer<typeof PolicyDetail>;
