import { z } from "zod";
import { Tier } from "./claim.ts";
import { EntityName } from "./graph.ts";
import { Scope } from "./scope.ts";
import { LaneName } from "./trace.ts";

/** `total` of the whole traces; `nodes` may be fewer, each with the strongest who speaks for a step of it. */
const Part = z.object({ total: z.int(), nodes: z.array(EntityName.extend({ tier: Tier.nullable() })) });

/** One lane of two traces: what is on both, and what on one alone. */
export const ComparedLane = z.object({ lane: LaneName, shared: Part, onlyA: Part, onlyB: Part });
export type ComparedLane = z.infer<typeof ComparedLane>;

/** The traces of two entities lane by lane. `shared` and `onlyA` together are the trace of `a`. */
export const Comparison = z
  .object({ a: EntityName, b: EntityName, scope: Scope, lanes: z.array(ComparedLane), truncated: z.boolean() })
  .meta({ id: "Comparison" });
export type Comparison = z.infer<typeof Comparison>;
