import type { NameIndex } from "../ask/names.ts";
import type { Grammar } from "../ask/patterns.ts";
import type { ReadQuestion } from "../ask/reading.ts";
import type { ParameterValues } from "../cypher/parseParameters.ts";
import type { SavedQuery } from "../cypher/savedQuery.ts";
import type { Answer, AnswerReading, Chip } from "../schema/answer.ts";
import { EntityName } from "../schema/graph.ts";
import type { Scope } from "../schema/scope.ts";
import type { Context } from "./endpoint.ts";
import { type Lang, nameIn } from "./sentences.ts";

/** What answering needs: the queries, their grammar, the names, and where to read. */
export interface Asking {
  readonly queries: readonly SavedQuery[];
  readonly grammar: Grammar;
  readonly index: NameIndex;
  readonly context: Context;
  readonly lang: Lang;
  /** What counts in the answer; the question is read by all that is held. */
  readonly scope: Scope;
}

/** The entity of an id as answers show it. */
export function entityOf({ index }: Asking, id: string): EntityName | null {
  const entry = index.entries.find((each) => each.id === id);
  return entry ? EntityName.parse(entry) : null;
}
export const isSource = (asking: Asking, id: string): boolean => entityOf(asking, id)?.kind === "Source";
export const entitiesOf = (asking: Asking, ids: readonly string[]): EntityName[] => ids.flatMap((id) => entityOf(asking, id) ?? []);

/** An answer before it says what was searched. */
export type Found = Omit<Answer, "searched">;

/** An answer without rows. */
export function bare(asking: Asking, state: Answer["state"], sentence: string, reading: Partial<AnswerReading>): Found {
  return {
    state,
    reading: { mode: "list", pattern: null, source: null, top: null, chips: [], choices: [], why: null, ...reading },
    sentence,
    query: null,
    columns: [],
    rows: [],
    rowClaims: [],
    rowTiers: [],
    rowSources: [],
    names: {},
    total: 0,
    entities: [],
    claims: [],
    claimsTotal: 0,
    conflicts: [],
    suggestions: [],
    scope: asking.scope,
    asOf: asking.context.release.loadedAt.slice(0, 10),
  };
}

/** The query that a reading names; readings are made from these queries. */
export function queryOf({ queries }: Asking, name: string): SavedQuery {
  const query = queries.find((each) => each.name === name);
  if (!query) throw new Error(`the reading names no query of ours: ${name}`);
  return query;
}

/** The parameters of a reading as an address would give them. */
export function textsOf(
  { parameters, source }: Pick<ReadQuestion, "parameters" | "source">,
  { header }: SavedQuery,
): Record<string, string> {
  const given = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, String(value)]));
  return source !== null && "source" in header.parameters ? { source, ...given } : given;
}

/** Every condition of the query as a chip, said or not, so that nothing restricts an answer unseen. */
export const chipsOf = (asking: Asking, { chips }: Pick<ReadQuestion, "chips">, { header }: SavedQuery, values: ParameterValues): Chip[] =>
  Object.entries(header.parameters).flatMap(([parameter, { label, optional = false, ...rest }]) => {
    const value = values[parameter] ?? null;
    if (value === null) return [];
    const { said, corrected } = chips.find((chip) => chip.parameter === parameter) ?? { said: "", corrected: false };
    const entity = rest.kind === "entity" ? entityOf(asking, String(value)) : null;
    const text = rest.kind === "enum" ? rest.values[value] : undefined;
    return [{ said, parameter, label, value, optional, corrected, ...(entity ? { entity } : {}), ...(text ? { text } : {}) }];
  });

/** What a chip stands for, in the reader's language. */
export const chipText = (lang: Lang, { entity, text, value }: Chip): string =>
  entity ? nameIn(lang, entity) : (text?.[lang] ?? String(value));
