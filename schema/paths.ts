import { z } from "zod";
import { EntityId } from "./evidence.ts";
import { EntityName, SubgraphEdge } from "./graph.ts";
import { Threshold } from "./threshold.ts";

/** No path of more steps is looked for. */
export const mostHops = 6;

/** `shape` reads like "vendor → model → scenario"; `nodes` and `edges` are in the order of the path. */
export const Path = z.object({ shape: z.string(), nodes: z.array(EntityId), edges: z.array(SubgraphEdge) });
export type Path = z.infer<typeof Path>;

/**
 * All shortest paths: `total` of them, by shape, and some of each. Where there is none `hops` is null and `nearest` says
 * what stands next to each end.
 */
export const Paths = z
  .object({
    from: EntityId,
    to: EntityId,
    evidence: Threshold,
    hops: z.int().nullable(),
    total: z.int(),
    shapes: z.array(z.object({ shape: z.string(), total: z.int(), shown: z.int() })),
    paths: z.array(Path),
    nodes: z.array(EntityName),
    nearest: z.object({ from: z.array(EntityName), to: z.array(EntityName) }).nullable(),
    truncated: z.boolean(),
  })
  .meta({ id: "Paths" });
export type Paths = z.infer<typeof Paths>;
