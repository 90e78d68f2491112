import { z } from "zod";
import { findWrongEntities } from "../../cypher/findEntities.ts";
import { parseParameters } from "../../cypher/parseParameters.ts";
import { runWithClaims } from "../../cypher/runQuery.ts";
import { type SavedQuery, toSummary } from "../../cypher/savedQuery.ts";
import { QueryList } from "../../schema/api.ts";
import { because } from "../../schema/problemReason.ts";
import { QueryDetail, QueryResult } from "../../schema/savedQuery.ts";
import { type Scope, scopeParameters } from "../../schema/scope.ts";
import { type Context, type Endpoint, endpoint, page } from "../endpoint.ts";
import { noEntity, noneOf } from "../notHeld.ts";
import { ApiError } from "../problem.ts";

const Name = z.string().max(100);

/** The saved queries of `library`: their list, their text and their results. */
export function queryEndpoints(library: readonly SavedQuery[]): Endpoint[] {
  const byName = new Map(library.map((query) => [query.name, query]));
  const held = library.map(({ name, header: { title } }) => ({
    id: name,
    kind: "SavedQuery" as const,
    nameEn: title.en,
    nameZh: title.zh,
  }));
  const named = (name: string): SavedQuery => {
    const query = byName.get(name);
    if (!query) throw noneOf(name, because("no-query", { name }), held);
    return query;
  };
  return [
    endpoint(
      "get",
      "/api/queries",
      { summary: "All saved queries with their parameters", input: z.strictObject({}), output: QueryList },
      async () => ({
        queries: library.map(toSummary),
      }),
    ),
    endpoint(
      "get",
      "/api/queries/{name}",
      { summary: "One saved query with its Cypher", input: z.strictObject({ name: Name }), output: QueryDetail },
      async ({ name }) => ({ ...toSummary(named(name)), cypher: named(name).cypher }),
    ),
    endpoint(
      "get",
      "/api/queries/{name}/run",
      {
        summary: "A saved query's result on what counts; its parameters are those of the list",
        input: z.object({ name: Name, ...scopeParameters, ...page }).catchall(z.string().max(500)),
        output: QueryResult,
      },
      ({ name, evidence, largeOnly, noPlaceholders, limit, offset, ...given }, context) =>
        run(context, named(name), given, { evidence, largeOnly, noPlaceholders }, { limit, offset }),
    ),
  ];
}

type Given = Readonly<Record<string, string>>;
type Range = { readonly limit: number; readonly offset: number };

async function run(context: Context, query: SavedQuery, given: Given, scope: Scope, range: Range): Promise<QueryResult> {
  const { read } = context;
  const parsed = parseParameters(query, given);
  if (!parsed.ok) throw new ApiError("bad-parameter", parsed.errors);
  // No rows would read as "none", where the truth is that we do not know the name, or that the question does not fit it.
  const wrong = await findWrongEntities(read, query, parsed.values);
  const errors = wrong.map(({ error }) => error);
  const [first] = wrong;
  if (first && !first.held) throw await noEntity(context, first.id, errors);
  if (first) throw new ApiError("bad-parameter", errors);
  return { ...(await context.narrowed(scope, (counted) => runWithClaims(counted, query, parsed.values, range))), scope };
}
