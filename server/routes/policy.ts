import { z } from "zod";
import { readPolicyTree } from "../../cypher/readPolicy.ts";
import { readPolicyDetail } from "../../cypher/readPolicyDetail.ts";
import { CoverageMatch } from "../../schema/coverage.ts";
import { EntityId } from "../../schema/evidence.ts";
import { PolicyDetail, PolicyTree } from "../../schema/policy.ts";
import { scopeParameters } from "../../schema/scope.ts";
import { endpoint, page } from "../endpoint.ts";
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
      if (!detail)
        throw await noEntity(
          context,
          id,
          `No policy, section, category or scenario of the guideline has the id ${id}; /api/policy lists them.`,
          ["Policy", "PolicySection", "PolicyCategory", "PolicyScenario"],
        );
      return detail;
    },
  ),
];
