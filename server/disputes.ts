import { readDisputes } from "../cypher/readDisputes.ts";
import type { Suggestion } from "../schema/answer.ts";
import type { Asking } from "./asking.ts";
import { tellDispute } from "./sentences.ts";

/** The disagreements in which every row of an answer stands, with the values said: a figure, or a count, must not pass for the only one. */
export async function disputesOf(rowClaims: readonly (readonly string[])[], asking: Asking): Promise<Suggestion[]> {
  if (rowClaims.length === 0) return [];
  const all = await readDisputes(asking.context.read);
  const shared = all.filter(({ claimIds }) => rowClaims.every((ids) => ids.some((id) => claimIds.has(id))));
  return shared.map(({ conflict, values }) => ({
    text: tellDispute(asking.lang, conflict, values),
    query: "conflict-about",
    parameters: { conflict: conflict.id },
    total: 1,
  }));
}
