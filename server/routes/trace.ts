import { z } from "zod";
import { compareTraces } from "../../cypher/compareTraces.ts";
import { readTrace, readTraceOf } from "../../cypher/readTrace.ts";
import { EntityId } from "../../schema/evidence.ts";
import { scopeParameters } from "../../schema/scope.ts";
import { Comparison, Trace } from "../../schema/trace.ts";
import { endpoint, page } from "../endpoint.ts";
import { ApiError } from "../problem.ts";
import { elsewhere } from "./entities.ts";

/** Nodes a lane, and what counts. */
const options = { limit: page.limit, ...scopeParameters };
const mostIds = 1_000;
const Ids = z
  .string()
  .transform((text) => text.split(","))
  .pipe(z.array(EntityId).min(1).max(mostIds));

export const traceEndpoints = [
  endpoint(
    "get",
    "/api/entities/{id}/trace",
    { summary: "The lanes from vendor to policy through one entity", input: z.strictObject({ id: EntityId, ...options }), output: Trace },
    async ({ id, ...asked }, context) => (await readTrace(context.read, id, asked)) ?? elsewhere(context, id, "/trace"),
  ),
  endpoint(
    "get",
    "/api/entities/{id}/compare",
    {
      summary: "The lanes of two entities side by side: shared, only of the one, only of the other; true totals",
      input: z.strictObject({ id: EntityId, with: EntityId, ...options }),
      output: Comparison,
    },
    async ({ id, with: other, ...asked }, context) => {
      if (id === other) throw new ApiError("bad-parameter", "Both ids are the same entity; give two.");
      const found = await compareTraces(context.read, [id, other], asked);
      if (!("missing" in found)) return found;
      if (found.missing === id) return elsewhere(context, id, "/compare");
      throw new ApiError("not-found", `No entity has the id ${other}; search finds it by name.`);
    },
  ),
  endpoint(
    "get",
    "/api/trace",
    {
      summary: "The lanes of an answer: its entities' ids, separated by commas; a lane that has some of them shows only those",
      input: z.strictObject({ ids: Ids, ...options }),
      output: Trace,
    },
    async ({ ids, ...asked }, { read }) => {
      const trace = await readTraceOf(read, ids, asked);
      if (!trace) throw new ApiError("not-found", "No entity has any of these ids; search finds them by name.");
      return trace;
    },
  ),
];
