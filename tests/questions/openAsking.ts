import { buildNameIndex } from "../../ask/names.ts";
import { buildGrammar } from "../../ask/patterns.ts";
import { openEmbeddedWith } from "../../cypher/engines/embedded.ts";
import { makeNarrowing } from "../../cypher/narrowing.ts";
import { readQueries } from "../../cypher/queryFiles.ts";
import { readNames } from "../../cypher/readNames.ts";
import type { Answer } from "../../schema/answer.ts";
import { everything } from "../../schema/scope.ts";
import { answerQuestion } from "../../server/answer.ts";
import type { Context } from "../../server/endpoint.ts";
import { openRelease } from "../setup/openRelease.ts";

/** Everything that answering needs over the whole dataset. */
export async function openAsking() {
  const { engine, store } = await openRelease();
  const index = buildNameIndex(await readNames(engine.read));
  const queries = await readQueries();
  const grammar = buildGrammar(queries, index);
  const narrowing = makeNarrowing(openEmbeddedWith);
  const ask = (question: string, lang: "en" | "zh" = "en", source: string | null = null, scope = everything): Promise<Answer> =>
    store.view((read, release) => {
      const narrowed: Context["narrowed"] = (asked, work) => narrowing.within(asked, release, read, work);
      const context: Context = { read, release, engine: "embedded", narrowed };
      return answerQuestion(question, source, { queries, grammar, index, lang, scope, context });
    });
  const close = async () => {
    await narrowing.close();
    await store.close();
  };
  return { ask, close };
}

/** The parameters of an answer that have a value. */
export const given = ({ query }: Answer) =>
  Object.fromEntries(Object.entries(query?.parameters ?? {}).filter(([, value]) => value !== null));
