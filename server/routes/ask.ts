import { z } from "zod";
import { longestQuestion } from "../../ask/read.ts";
import type { SavedQuery } from "../../cypher/savedQuery.ts";
import { Answer, Changes } from "../../schema/answer.ts";
import { EntityId } from "../../schema/evidence.ts";
import { because } from "../../schema/problemReason.ts";
import { everything, Scope } from "../../schema/scope.ts";
import { answerQuestion } from "../answer.ts";
import { isSource } from "../asking.ts";
import { endpoint } from "../endpoint.ts";
import { grammarOf } from "../grammar.ts";
import { namesOf } from "../names.ts";
import { ApiError } from "../problem.ts";

/** The address that answers questions, from these saved queries. */
export function askEndpoints(queries: readonly SavedQuery[]) {
  const grammar = grammarOf(queries);
  return [
    endpoint(
      "post",
      "/api/ask",
      {
        summary: "A question in English or Chinese, answered by a saved query or not at all",
        input: z.strictObject({
          question: z.string().max(longestQuestion),
          lang: z.enum(["en", "zh"]).default("en"),
          source: EntityId.nullable().optional(),
          changes: Changes.optional(),
          scope: Scope.default(everything),
        }),
        output: Answer,
      },
      async ({ question, lang, source, changes, scope }, context) => {
        const asking = { queries, grammar: await grammar(context), index: await namesOf(context), context, lang, scope };
        if (source && !isSource(asking, source)) throw new ApiError("not-found", because("no-source", { id: source }));
        return answerQuestion(question, source ?? null, asking, changes);
      },
    ),
  ];
}
