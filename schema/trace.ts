import { z } from "zod";
import { EntityId } from "./evidence.ts";
import { EntityName, Predicate, Properties, SubgraphEdge } from "./graph.ts";
import { Scope } from "./scope.ts";
import { Threshold } from "./threshold.ts";

/** The lanes in reading order; `hospital` stands beside the model. */
export const lanes = ["vendor", "model", "scenario", "policyScenario", "policyCategory", "policySection", "hospital"] as const;
export const LaneName = z.enum(lanes);
export type LaneName = z.infer<typeof LaneName>;

/**
 * Why a route ends where it does. `left-out`: the switches leave out what it leads on to; or, without a lane, the entity
 * itself. Any other reason is one of our sources, whatever counts.
 */
export const endReasons = ["no-model-named", "no-scenario-stated", "not-mapped", "not-deployed", "no-developer-known", "left-out"] as const;
export type EndReason = (typeof endReasons)[number];
/** The lanes that a route may fail to reach; from a clause on the guideline's own order leads. */
const EndLane = LaneName.exclude(["policyCategory", "policySection"]);
export type EndLane = z.infer<typeof EndLane>;
/** `lane` = the one that the route does not reach, null where the entity itself is left out; `whenAll` = how many it would reach if everything counted. */
export const TraceEnd = z.object({ id: EntityId, reason: z.enum(endReasons), lane: EndLane.nullable(), whenAll: z.int() });
export type TraceEnd = z.infer<typeof TraceEnd>;

/**
 * `total` = on this trace, `ofAll` = in the dataset; `nodes` may be fewer than `total`. `counted` = on this trace
 * without `ACTIVE_IN` and without mappings that are only `related`: the number that coverage gives. `whenAll` = of an
 * empty lane, what `total` is when everything counts.
 */
export const Lane = z.object({
  lane: LaneName,
  nodes: z.array(EntityName.extend({ properties: Properties, claims: z.int() })),
  total: z.int(),
  counted: z.int(),
  whenAll: z.int().nullable(),
  ofAll: z.int(),
});
export type Lane = z.infer<typeof Lane>;

/**
 * How an entity that has no lane leads there: its relationships; what a source states steps of (`STATED_IN`, to the
 * source) and what a disagreement is about (`BETWEEN`, from it), each with those claims. A specialty's narrower scenarios
 * lead to its own by `BROADER`.
 */
export const TraceLink = SubgraphEdge.extend({ type: z.enum([...Predicate.options, "STATED_IN", "BETWEEN"]) });
export type TraceLink = z.infer<typeof TraceLink>;

/**
 * `edges` join nodes shown on the lanes; `edgesTotal` counts those of the whole trace. `via` joins an entity that has no
 * lane to all it leads to, shown or not. `apart` names who developed with others: shown, on no lane, in no number.
 */
export const Trace = z
  .object({
    id: EntityId,
    ids: z.array(EntityId),
    evidence: Threshold,
    scope: Scope,
    lanes: z.array(Lane),
    edges: z.array(SubgraphEdge),
    edgesTotal: z.int(),
    ends: z.array(TraceEnd),
    via: z.array(TraceLink),
    apart: z.object({ nodes: z.array(EntityName), edges: z.array(SubgraphEdge) }),
    truncated: z.boolean(),
  })
  .meta({ id: "Trace" });
export type Trace = z.infer<typeof Trace>;
