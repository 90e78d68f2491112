import { z } from "zod";
import { readComparison } from "../../cypher/readComparison.ts";
import { Comparison } from "../../schema/compare.ts";
import { EntityId } from "../../schema/evidence.ts";
import { because } from "../../schema/problemReason.ts";
import { scopeParameters } from "../../schema/scope.ts";
import { endpoint, page } from "../endpoint.ts";
import { ApiError } from "../problem.ts";
import { elsewhereOf } from "./entities.ts";

export const compareEndpoints = [
  endpoint(
    "get",
    "/api/compare",
    {
      summary: "What the traces of two entities share, and what each has alone, lane by lane",
      input: z.strictObject({ a: EntityId, b: EntityId, limit: page.limit, ...scopeParameters }),
      output: Comparison,
    },
    async ({ a, b, ...options }, context) => {
      if (a === b) throw new ApiError("bad-parameter", because("same-entity", { a: "a", b: "b" }));
      const comparison = await readComparison(context.read, a, b, options);
      return comparison ?? elsewhereOf(context, "/api/compare", { a, b }, options);
    },
  ),
];
