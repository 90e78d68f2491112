import { buildNameIndex } from "../../ask/names.ts";
import { buildGrammar } from "../../ask/patterns.ts";
import { readQueries } from "../../cypher/queryFiles.ts";
import { readNames } from "../../cypher/readNames.ts";
import type { Answer } from "../../schema/answer.ts";
import { answerQuestion } from "../../server/answer.ts";
import { openRelease } from "../setup/openRelease.ts";

/** Everything that answering needs over the whole dataset. */
export async function openAsking() {
  const { engine, store } = await openRelease();
  const index = buildNameIndex(await readNames(engine.read));
  const queries = await readQueries();
  const grammar = buildGrammar(queries, index);
  const ask = (question: string, lang: "en" | "zh" = "en", source: string | null = null): Promise<Answer> =>
    store.view((within, release) =>
      answerQuestion(question, source, { queries, grammar, index, lang, context: { read: within, release, engine: "embedded" } }),
    );
  return { ask, close: () => store.close() };
}

/** The parameters of an answer that have a value. */
export const given = ({ query }: Answer) =>
  Object.fromEntries(Object.entries(query?.parameters ?? {}).filter(([, value]) => value !== null));
