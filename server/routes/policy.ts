import { z } from "zod";
import { readPolicyTree } from "../../cypher/readPolicy.ts";
import { readPolicyClaims, readPolicyDetail } from "../../cypher/readPolicyDetail.ts";
import { ClaimSet } from "../../schema/api.ts";
import { CoverageMatch } from "../../schema/coverage.ts";
import { EntityId } from "../../schema/evidence.ts";
import { PolicyClaims, PolicyDetail, PolicyTree } from "../../schema/policy.ts";
import { because } from "../../schema/problemReason.ts";
import { scopeParameters } from "../../schema/scope.ts";
import { type Context, endpoint, page } from "../endpoint.ts";
import { noEntity } from "../notHeld.ts";

const counting = { match: CoverageMatch.default("counted"), ...scopeParameters };

export const policyEndpoints = [
  endpoint(
    "get",
    "/api/policy",
    {
      summary: "The guideline as a tree with what is counted for each clause, and all policies",
      input: z.strictObject(counting),
      output: PolicyTree,
    },
    ({ match, ...scope }, { read }) => readPolicyTree(read, match, scope),
  ),
  endpoint(
    "get",
    "/api/policy/{id}",
    {
      summary: "One clause, category, section or policy with its models, vendors, hospitals and evidence",
      input: z.strictObject({ id: EntityId, ...counting, ...page }),
      output: PolicyDetail,
    },
    async ({ id, ...options }, context) => {
      const detail = await readPolicyDetail(context.read, id, options);
      if (!detail) throw await noPolicy(context, id);
      return detail;
    },
  ),
  endpoint(
    "get",
    "/api/policy/{id}/claims",
    {
      summary: "The claims about a clause, category, section or policy, or of every step that leads to it",
      input: z.strictObject({ id: EntityId, of: PolicyClaims.default("leading"), ...counting, ...page }),
      output: ClaimSet,
    },
    async ({ id, ...options }, context) => {
      const claims = await readPolicyClaims(context.read, id, options);
      if (!claims) throw await noPolicy(context, id);
      return claims;
    },
  ),
];

const noPolicy = (context: Context, id: string) =>
  noEntity(context, id, because("no-policy", { id }), ["Policy", "PolicySection", "PolicyCategory", "PolicyScenario"]);
