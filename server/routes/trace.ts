import { z } from "zod";
import { readTrace, readTraceOf } from "../../cypher/readTrace.ts";
import { EntityId } from "../../schema/evidence.ts";
import { because } from "../../schema/problemReason.ts";
import { scopeParameters } from "../../schema/scope.ts";
import { Trace } from "../../schema/trace.ts";
import { endpoint, page } from "../endpoint.ts";
import { noEntity } from "../notHeld.ts";
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
    "/api/trace",
    {
      summary: "The lanes of an answer: its entities' ids, separated by commas; a lane that has some of them shows only those",
      input: z.strictObject({ ids: Ids, ...options }),
      output: Trace,
    },
    async ({ ids, ...asked }, context) => {
      const trace = await readTraceOf(context.read, ids, asked);
      if (!trace) throw await noEntity(context, ids[0] ?? "", because("no-entities"));
      return trace;
    },
  ),
];
