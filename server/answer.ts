import { readQuestion } from "../ask/read.ts";
import type { AmbiguousQuestion, OutOfScope, Reading, UnknownQuestion } from "../ask/reading.ts";
import { readSearched } from "../cypher/coverageFacts.ts";
import type { Answer, Changes, Suggestion } from "../schema/answer.ts";
import { everything, isNarrowed } from "../schema/scope.ts";
import { answerRows } from "./answerRows.ts";
import { type Asking, bare, entitiesOf, entityOf, type Found, queryOf } from "./asking.ts";
import { changeReading } from "./changeReading.ts";
import { perRelease } from "./perRelease.ts";
import { nameIn, offersIn, tellWhy, tellWidened } from "./sentences.ts";

const searchedOf = perRelease(({ read }) => readSearched(read));

/** Answers a question from what the data holds, as the reader changed its reading, or says why it cannot. */
export async function answerQuestion(question: string, source: string | null, asking: Asking, changes: Changes = {}): Promise<Answer> {
  const read = readQuestion(question, asking.grammar, asking.index, asking.context.release.loadedAt.slice(0, 10));
  const reading = await changeReading({ ...read, source: read.source ?? source }, changes, asking);
  const { context } = asking;
  const scope = { ...asking.scope, largeOnly: asking.scope.largeOnly || countsLarge(reading, asking) };
  const answer = await context.narrowed(scope, (counted) =>
    answerReading(reading, { ...asking, scope, context: { ...context, read: counted } }),
  );
  const widened = nothing.has(answer.state) && isNarrowed(scope) ? await widen(reading, asking) : [];
  return { ...answer, suggestions: [...widened, ...answer.suggestions], searched: await searchedOf(context) };
}

/** Who asks how many large models, or how many have some, is not told of agents and software; a figure of a report is as it is printed. */
const countsLarge = (reading: Reading, asking: Asking): boolean =>
  reading.outcome === "readable" && reading.large && queryOf(asking, reading.query).header.purpose !== "report";

const nothing: ReadonlySet<Answer["state"]> = new Set(["none", "unknown"]);

/** The same where everything counts, if that finds something. */
async function widen(reading: Reading, asking: Asking): Promise<Suggestion[]> {
  const { state, total } = await answerReading(reading, { ...asking, scope: everything });
  return state === "found" ? [{ text: tellWidened(asking.lang, total), total, scope: everything }] : [];
}

async function answerReading(reading: Reading, asking: Asking): Promise<Found> {
  switch (reading.outcome) {
    case "readable":
      return answerRows(reading, asking);
    case "ambiguous":
      return answerChoice(reading, asking);
    case "unknown":
      return answerUnknown(reading, asking);
    case "out-of-scope":
      return answerNothing(reading, asking);
  }
}

function answerChoice({ choices, source, query, parameters }: AmbiguousQuestion, asking: Asking): Found {
  const said = choices[0]?.said ?? "";
  const found = choices.map(({ ids, ...choice }) => ({ ...choice, entities: entitiesOf(asking, ids) }));
  const named = source === null ? null : entityOf(asking, source);
  const answer = bare(asking, "ambiguous", tellWhy(asking.lang, "several", said), { choices: found, source: named, why: "several" });
  const [first] = found;
  const suggestions = (first?.entities ?? []).map((entity) => ({
    text: nameIn(asking.lang, entity),
    query,
    parameters: { ...parameters, [first?.parameter ?? ""]: entity.id },
    changes: { [first?.parameter ?? ""]: entity.id },
  }));
  return { ...answer, entities: found.flatMap(({ entities }) => entities), suggestions };
}

function answerUnknown({ why, said, nearest, entities, source }: UnknownQuestion, asking: Asking): Found {
  const named = source === null ? null : entityOf(asking, source);
  const answer = bare(asking, "unknown", tellWhy(asking.lang, why, said), { why, source: named });
  const suggestions = nearest.map(({ matched, ...name }) => ({ text: nameIn(asking.lang, name), entity: { ...name, how: matched.how } }));
  return { ...answer, entities: entitiesOf(asking, entities), suggestions: suggestions.length > 0 ? suggestions : offersIn(asking.lang) };
}

function answerNothing({ why }: OutOfScope, asking: Asking): Found {
  const answer = bare(asking, "out-of-scope", tellWhy(asking.lang, why, ""), { why });
  return { ...answer, suggestions: offersIn(asking.lang) };
}
