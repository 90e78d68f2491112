import { z } from "zod";
import { EntityId } from "./evidence.ts";
import { EntityName, Properties, SubgraphEdge } from "./graph.ts";
import { Scope } from "./scope.ts";
import { Threshold } from "./threshold.ts";

/** The lanes in reading order; `hospital` stands beside the model. */
export const lanes = ["vendor", "model", "scenario", "policyScenario", "policyCategory", "policySection", "hospital"] as const;
export const LaneName = z.enum(lanes);
export type LaneName = z.infer<typeof LaneName>;

/** Why a route ends where it does; `left-out`: what was asked for is itself outside the scope. */
export const endReasons = ["no-model-named", "no-scenario-stated", "not-mapped", "not-deployed", "no-developer-known", "left-out"] as const;
export type EndReason = (typeof endReasons)[number];

/**
 * `total` = on this trace, `ofAll` = in the dataset; `nodes` may be fewer than `total`. `counted` = on this trace
 * without `ACTIVE_IN` and without mappings that are only `related`: the number that coverage gives.
 */
export const Lane = z.object({
  lane: LaneName,
  nodes: z.array(EntityName.extend({ properties: Properties, claims: z.int() })),
  total: z.int(),
  counted: z.int(),
  ofAll: z.int(),
});
export type Lane = z.infer<typeof Lane>;

/**
 * `edges` join nodes shown on the lanes; `edgesTotal` counts those of the whole trace. `via` joins an entity that has no
 * lane to what it touches. `apart` names who developed with others: shown, on no lane, in no number.
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
    ends: z.array(z.object({ id: EntityId, reason: z.enum(endReasons) })),
    via: z.array(SubgraphEdge),
    apart: z.object({ nodes: z.array(EntityName), edges: z.array(SubgraphEdge) }),
    truncated: z.boolean(),
  })
  .meta({ id: "Trace" });
export type Trace = z.infer<typeof Trace>;

const Part = z.object({ nodes: z.array(EntityName.extend({ claims: z.int() })), total: z.int() });

/** Two traces lane by lane: on both, only on the first's, only on the second's. The two themselves are left out. */
export const Comparison = z
  .object({
    id: EntityId,
    with: EntityId,
    scope: Scope,
    lanes: z.array(z.object({ lane: LaneName, shared: Part, first: Part, second: Part })),
  })
  .meta({ id: "Comparison" });
export type Comparison = z.infer<typeof Comparison>;
