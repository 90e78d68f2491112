import { z } from "zod";
import { EntityId } from "./evidence.ts";
import { EntityName, Properties, SubgraphEdge } from "./graph.ts";

/** The lanes in reading order; `hospital` stands beside the model. */
export const lanes = ["vendor", "model", "scenario", "policyScenario", "policyCategory", "policySection", "hospital"] as const;
export const LaneName = z.enum(lanes);
export type LaneName = z.infer<typeof LaneName>;

/** Why a route ends where it does. */
export const endReasons = ["no-model-named", "no-scenario-stated", "not-mapped", "not-deployed", "no-developer-known"] as const;

/** `total` = on this trace, `ofAll` = in the dataset; `nodes` may be fewer than `total`. */
export const Lane = z.object({
  lane: LaneName,
  nodes: z.array(EntityName.extend({ properties: Properties, claims: z.int() })),
  total: z.int(),
  ofAll: z.int(),
});
export type Lane = z.infer<typeof Lane>;

export const Trace = z
  .object({
    id: EntityId,
    lanes: z.array(Lane),
    edges: z.array(SubgraphEdge),
    ends: z.array(z.object({ id: EntityId, reason: z.enum(endReasons) })),
  })
  .meta({ id: "Trace" });
export type Trace = z.infer<typeof Trace>;
