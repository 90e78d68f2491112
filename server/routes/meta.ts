import { z } from "zod";
import { readCounts } from "../../cypher/readMeta.ts";
import { Meta } from "../../schema/api.ts";
import { endpoint } from "../endpoint.ts";
import { perRelease } from "../perRelease.ts";

/** Most rows a read gives and how long it may take. */
const limits = { rows: 1_000, deadlineMs: 5_000 };
const counts = perRelease(({ read }) => readCounts(read));

export const metaEndpoints = [
  endpoint(
    "get",
    "/api/meta",
    { summary: "What is loaded, and how much of each kind", input: z.strictObject({}), output: Meta },
    async (_, context) => ({
      release: context.release,
      engine: context.engine,
      counts: await counts(context),
      limits,
    }),
  ),
];
