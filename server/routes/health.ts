import { z } from "zod";
import { readHealth } from "../../cypher/readHealth.ts";
import { Health } from "../../schema/dataHealth.ts";
import { scopeParameters } from "../../schema/scope.ts";
import { endpoint, page } from "../endpoint.ts";

export const healthEndpoints = [
  endpoint(
    "get",
    "/api/health",
    {
      summary: "Gaps and staleness of the data, counted for this release",
      input: z.strictObject({ limit: page.limit, ...scopeParameters }),
      output: Health,
    },
    ({ limit, ...scope }, { read, release }) => readHealth(read, release, scope, limit),
  ),
];
