import { z } from "zod";
import { readPaths } from "../../cypher/readPaths.ts";
import { EntityId } from "../../schema/evidence.ts";
import { Paths } from "../../schema/paths.ts";
import { because } from "../../schema/problemReason.ts";
import { scopeParameters } from "../../schema/scope.ts";
import { endpoint } from "../endpoint.ts";
import { ApiError } from "../problem.ts";
import { AnyCaseKind, elsewhereOf } from "./entities.ts";

const mostPaths = 50;
const Through = z
  .string()
  .transform((text) => text.split(","))
  .pipe(z.array(AnyCaseKind).max(10));

export const pathEndpoints = [
  endpoint(
    "get",
    "/api/paths",
    {
      summary: "All shortest paths between two entities, by the shape of their route; through: further kinds, separated by commas",
      input: z.strictObject({
        from: EntityId,
        to: EntityId,
        through: Through.optional(),
        ...scopeParameters,
        limit: z.coerce.number().int().min(1).max(mostPaths).default(mostPaths),
      }),
      output: Paths,
    },
    async ({ from, to, through = [], limit, ...scope }, context) => {
      if (from === to) throw new ApiError("bad-parameter", because("same-entity", { a: "from", b: "to" }));
      const paths = await readPaths(context.read, from, to, { through, limit, ...scope });
      return paths ?? elsewhereOf(context, "/api/paths", { from, to }, { ...(through.length > 0 ? { through } : {}), limit, ...scope });
    },
  ),
];
