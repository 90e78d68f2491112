import { z } from "zod";
import { readClaims } from "../../cypher/readClaims.ts";
import { readSource, readSources } from "../../cypher/readSources.ts";
import { ClaimList, SourceDetail, SourceList } from "../../schema/api.ts";
import { Claim } from "../../schema/claim.ts";
import { EntityId } from "../../schema/evidence.ts";
import { endpoint, page } from "../endpoint.ts";
import { ApiError } from "../problem.ts";

const mostIds = 200;
const Ids = z
  .string()
  .transform((text) => text.split(","))
  .pipe(z.array(EntityId).min(1).max(mostIds));

export const evidenceEndpoints = [
  endpoint(
    "get",
    "/api/claims",
    { summary: "Claims by their ids, separated by commas", input: z.strictObject({ ids: Ids }), output: ClaimList },
    async ({ ids }, { read }) => ({ claims: await readClaims(read, ids) }),
  ),
  endpoint(
    "get",
    "/api/claims/{id}",
    { summary: "One claim: what was said, by whom and where", input: z.strictObject({ id: EntityId }), output: Claim },
    async ({ id }, { read }) => {
      const [claim] = await readClaims(read, [id]);
      if (!claim) throw new ApiError("not-found", `No claim has the id ${id}; its entity lists the claims there are.`);
      return claim;
    },
  ),
  endpoint(
    "get",
    "/api/sources",
    { summary: "All sources, those that state most first", input: z.strictObject(page), output: SourceList },
    (range, { read }) => readSources(read, range),
  ),
  endpoint(
    "get",
    "/api/sources/{id}",
    { summary: "One source with what it states", input: z.strictObject({ id: EntityId, ...page }), output: SourceDetail },
    async ({ id, ...range }, { read }) => {
      const source = await readSource(read, id, range);
      if (!source) throw new ApiError("not-found", `No source has the id ${id}; /api/sources lists those there are.`);
      return source;
    },
  ),
];
