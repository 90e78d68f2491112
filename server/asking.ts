import type { NameIndex } from "../ask/names.ts";
import type { Grammar } from "../ask/patterns.ts";
import type { ReadQuestion } from "../ask/reading.ts";
import type { SavedQuery } from "../cypher/savedQuery.ts";
import type { Answer, AnswerReading } from "../schema/answer.ts";
import { EntityName } from "../schema/graph.ts";
import type { Context } from "./endpoint.ts";
import type { Lang } from "./sentences.ts";

/** What answering needs: the queries, their grammar, the names, and where to read. */
export interface Asking {
  readonly queries: readonly SavedQuery[];
  readonly grammar: Grammar;
  readonly index: NameIndex;
  readonly context: Context;
  readonly lang: Lang;
}

/** The entity of an id as answers show it. */
export function entityOf({ index }: Asking, id: string): EntityName | null {
  const entry = index.entries.find((each) => each.id === id);
  return entry ? EntityName.parse(entry) : null;
}
export const entitiesOf = (asking: Asking, ids: readonly string[]): EntityName[] => ids.flatMap((id) => entityOf(asking, id) ?? []);

/** An answer without rows. */
export function bare(asking: Asking, state: Answer["state"], sentence: string, reading: Partial<AnswerReading>): Answer {
  return {
    state,
    reading: { mode: "list", pattern: null, source: null, chips: [], choices: [], why: null, ...reading },
    sentence,
    query: null,
    columns: [],
    rows: [],
    total: 0,
    entities: [],
    claims: [],
    conflicts: [],
    suggestions: [],
    asOf: asking.context.release.loadedAt.slice(0, 10),
  };
}

/** The reading's own parameters as chips, each with the entity it names. */
export const chipsOf = (asking: Asking, { chips }: ReadQuestion): AnswerReading["chips"] =>
  chips.map((chip) => {
    const entity = typeof chip.value === "string" ? entityOf(asking, chip.value) : null;
    return { ...chip, ...(entity ? { entity } : {}) };
  });
