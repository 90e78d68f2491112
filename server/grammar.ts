import { buildGrammar, type Grammar } from "../ask/patterns.ts";
import type { SavedQuery } from "../cypher/savedQuery.ts";
import type { Context } from "./endpoint.ts";
import { namesOf } from "./names.ts";
import { perRelease } from "./perRelease.ts";

/** The grammar of these queries over the names of the release, made once a release. */
export const grammarOf = (queries: readonly SavedQuery[]): ((context: Context) => Promise<Grammar>) =>
  perRelease(async (context) => buildGrammar(queries, await namesOf(context)));
