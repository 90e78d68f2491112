import { z } from "zod";
import { readClaimIdsBy, readClaimIdsIn, readClaimIdsOf, readClaims, readClaimsLike } from "../../cypher/readClaims.ts";
import { readCounting } from "../../cypher/readCounting.ts";
import { readSource, readSources } from "../../cypher/readSources.ts";
import { ClaimList, SourceDetail, SourceList } from "../../schema/api.ts";
import { Claim, Tier } from "../../schema/claim.ts";
import { Confidence, EntityId } from "../../schema/evidence.ts";
import type { Kind } from "../../schema/graph.ts";
import { because } from "../../schema/problemReason.ts";
import { scopeParameters } from "../../schema/scope.ts";
import { type Context, endpoint, page } from "../endpoint.ts";
import { namesOf } from "../names.ts";
import { noEntity } from "../notHeld.ts";
import { ApiError } from "../problem.ts";

const mostIds = 200;
const Ids = z
  .string()
  .transform((text) => text.split(","))
  .pipe(z.array(EntityId).min(1).max(mostIds));

const Asked = z.strictObject({
  ids: Ids.optional(),
  entity: EntityId.optional(),
  source: EntityId.optional(),
  tier: Tier.optional(),
  confidence: Confidence.optional(),
  dated: z.enum(["true", "false"]).optional(),
  ...scopeParameters,
  ...page,
});

export const evidenceEndpoints = [
  endpoint(
    "get",
    "/api/claims",
    {
      summary: "Claims by their ids, or a page: of an entity by what counts, of a source, of a tier, of a confidence",
      input: Asked,
      output: ClaimList,
    },
    async ({ ids, entity, source, tier, confidence, dated, limit, offset, ...scope }, context) => {
      const { read } = context;
      const counting = await readCounting(read, scope);
      const ways = [ids, entity, source, tier ?? confidence ?? dated].filter((way) => way !== undefined);
      if (ways.length > 1) throw new ApiError("bad-parameter", because("one-of-four"));
      if (ids) {
        const claims = await readClaims(read, ids, counting.outside);
        return { claims, total: claims.length };
      }
      const range = { limit, offset };
      const found = entity
        ? await readClaimIdsOf(read, entity, range, counting)
        : source
          ? await context.narrowed(scope, (counted) => readClaimIdsIn(counted, source, range))
          : await readClaimIdsBy(read, { tier, confidence, dated: dated === undefined ? undefined : dated === "true" }, range);
      if (found.total === 0 && entity) await mustHold(context, entity);
      if (found.total === 0 && source) await mustHold(context, source, ["Source"]);
      return { claims: await readClaims(read, found.ids, counting.outside), total: found.total };
    },
  ),
  endpoint(
    "get",
    "/api/claims/{id}",
    {
      summary: "One claim: what was said, by whom and where, with every disagreement it stands in",
      input: z.strictObject({ id: EntityId }),
      output: Claim,
    },
    async ({ id }, { read }) => {
      const [claim] = await readClaims(read, [id]);
      if (!claim)
        throw new ApiError("not-found", because("no-claim", { id }), {
          nearest: await readClaimsLike(read, id),
        });
      return claim;
    },
  ),
  endpoint(
    "get",
    "/api/sources",
    {
      summary: "All sources, those that state most of what counts first",
      input: z.strictObject({ ...scopeParameters, ...page }),
      output: SourceList,
    },
    ({ limit, offset, ...scope }, { narrowed, read }) => narrowed(scope, (counted) => readSources(counted, read, { limit, offset })),
  ),
  endpoint(
    "get",
    "/api/sources/{id}",
    {
      summary: "One source with what it states and counts",
      input: z.strictObject({ id: EntityId, ...scopeParameters, ...page }),
      output: SourceDetail,
    },
    async ({ id, limit, offset, ...scope }, context) => {
      const source = await context.narrowed(scope, (counted) => readSource(counted, context.read, id, { limit, offset }));
      if (!source) throw await noEntity(context, id, because("no-source", { id }), ["Source"]);
      return source;
    },
  ),
];

/** An id without claims is of an entity that has none, or of none at all, of these kinds where given: then it throws `not-found`. */
async function mustHold(context: Context, id: string, kinds: readonly Kind[] = []): Promise<void> {
  const fits = ({ kind }: { readonly kind: Kind }): boolean => kinds.length === 0 || kinds.includes(kind);
  if ((await namesOf(context)).entries.some((entry) => entry.id === id && fits(entry))) return;
  throw await noEntity(context, id, because(kinds.length > 0 ? "no-source" : "no-entity", { id }), kinds);
}
