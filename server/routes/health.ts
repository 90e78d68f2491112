import { z } from "zod";
import { readHealth } from "../../cypher/readHealth.ts";
import { Health } from "../../schema/dataHealth.ts";
import { Threshold } from "../../schema/threshold.ts";
import { endpoint, page } from "../endpoint.ts";

export const healthEndpoints = [
  endpoint(
    "get",
    "/api/health",
    {
      summary: "Gaps and staleness of the data, counted for this release",
      input: z.strictObject({ limit: page.limit, evidence: Threshold.default("any") }),
      output: Health,
    },
    ({ limit, evidence }, { read, release }) => readHealth(read, release, evidence, limit),
  ),
];
