import { z } from "zod";
import { EntityId } from "./evidence.ts";
import { Kind, Subgraph } from "./graph.ts";

/** Any JSON: an entity or edge as the console gives it, a scalar, a list, a map. */
export type ConsoleCell = null | boolean | number | string | readonly ConsoleCell[] | { readonly [key: string]: ConsoleCell };
export const ConsoleCell: z.ZodType<ConsoleCell> = z.lazy(() =>
  z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(ConsoleCell), z.record(z.string(), ConsoleCell)]),
);

/** A node in a cell. */
export const ConsoleEntity = z.object({ id: EntityId, kind: Kind, nameEn: z.string().nullable(), nameZh: z.string().nullable() });
export type ConsoleEntity = z.infer<typeof ConsoleEntity>;

/** What the console asks: Cypher and the values of its parameters. */
export const ConsoleRequest = z.strictObject({
  query: z.string().min(1).max(20_000),
  parameters: z.record(z.string().max(100), ConsoleCell).default({}),
});
export type ConsoleRequest = z.infer<typeof ConsoleRequest>;

/** A step of a plan, and the steps whose rows it takes. */
export interface PlanStep {
  readonly operator: string;
  readonly detail: string;
  readonly children: readonly PlanStep[];
}
export const PlanStep: z.ZodType<PlanStep> = z
  .lazy(() => z.object({ operator: z.string(), detail: z.string(), children: z.array(PlanStep) }))
  .meta({ id: "PlanStep" });

/** How the engine would run a query; null where it shows no plan. */
export const ConsolePlan = z.object({ plan: PlanStep.nullable() }).meta({ id: "ConsolePlan" });
export type ConsolePlan = z.infer<typeof ConsolePlan>;

/** The answer: rows as a table, the nodes and edges among them as a graph. `truncated`: there are more rows than given. */
export const ConsoleResult = z
  .object({
    columns: z.array(z.string()),
    rows: z.array(z.record(z.string(), ConsoleCell)),
    graph: Subgraph,
    truncated: z.boolean(),
    elapsedMs: z.number(),
  })
  .meta({ id: "ConsoleResult" });
export type ConsoleResult = z.infer<typeof ConsoleResult>;
