import { readQuestion } from "../ask/read.ts";
import type { AmbiguousQuestion, OutOfScope, UnknownQuestion } from "../ask/reading.ts";
import type { Answer } from "../schema/answer.ts";
import { answerRows } from "./answerRows.ts";
import { type Asking, bare, entitiesOf, entityOf } from "./asking.ts";
import { nameIn, tellWhy } from "./sentences.ts";

/** Answers a question from what the data holds, or says why it cannot. */
export async function answerQuestion(question: string, source: string | null, asking: Asking): Promise<Answer> {
  const reading = readQuestion(question, asking.grammar, asking.index, asking.context.release.loadedAt.slice(0, 10));
  switch (reading.outcome) {
    case "readable":
      return answerRows({ ...reading, source: reading.source ?? source }, asking);
    case "ambiguous":
      return answerChoice(reading, asking);
    case "unknown":
      return answerUnknown(reading, asking);
    case "out-of-scope":
      return answerNothing(reading, asking);
  }
}

function answerChoice({ choices, source, query, parameters }: AmbiguousQuestion, asking: Asking): Answer {
  const said = choices[0]?.said ?? "";
  const found = choices.map(({ ids, ...choice }) => ({ ...choice, entities: entitiesOf(asking, ids) }));
  const named = source === null ? null : entityOf(asking, source);
  const answer = bare(asking, "ambiguous", tellWhy(asking.lang, "several", said), { choices: found, source: named, why: "several" });
  const [first] = found;
  const suggestions = (first?.entities ?? []).map((entity) => ({
    text: nameIn(asking.lang, entity),
    query,
    parameters: { ...parameters, [first?.parameter ?? ""]: entity.id },
  }));
  return { ...answer, entities: found.flatMap(({ entities }) => entities), suggestions };
}

function answerUnknown({ why, said, nearest, entities, source }: UnknownQuestion, asking: Asking): Answer {
  const named = source === null ? null : entityOf(asking, source);
  const answer = bare(asking, "unknown", tellWhy(asking.lang, why, said), { why, source: named });
  const suggestions = nearest.map(({ matched, ...name }) => ({ text: nameIn(asking.lang, name), entity: { ...name, how: matched.how } }));
  return { ...answer, entities: entitiesOf(asking, entities), suggestions };
}

function answerNothing({ why }: OutOfScope, asking: Asking): Answer {
  const answer = bare(asking, "out-of-scope", tellWhy(asking.lang, why, ""), { why });
  const offered =
    asking.lang === "zh"
      ? ["哪些厂商覆盖病理？", "哪些政策场景没有模型？"]
      : ["which vendors cover pathology?", "which policy scenarios have no model?"];
  return { ...answer, suggestions: offered.map((text) => ({ text })) };
}
