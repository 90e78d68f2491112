import { z } from "zod";
import { longestQuestion } from "../../ask/read.ts";
import type { SavedQuery } from "../../cypher/savedQuery.ts";
import { Answer } from "../../schema/answer.ts";
import { EntityId } from "../../schema/evidence.ts";
import { answerQuestion } from "../answer.ts";
import { endpoint } from "../endpoint.ts";
import { grammarOf } from "../grammar.ts";
import { namesOf } from "../names.ts";

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
        }),
        output: Answer,
      },
      async ({ question, lang, source }, context) =>
        answerQuestion(question, source ?? null, {
          queries,
          grammar: await grammar(context),
          index: await namesOf(context),
          context,
          lang,
        }),
    ),
  ];
}
