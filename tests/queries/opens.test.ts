import { afterAll, describe, expect, inject, it } from "vitest";
import { z } from "zod";
import { openEmbeddedWith } from "../../cypher/engines/embedded.ts";
import { findWrongEntities } from "../../cypher/findEntities.ts";
import { makeNarrowing } from "../../cypher/narrowing.ts";
import { parseParameters } from "../../cypher/parseParameters.ts";
import { readQueries } from "../../cypher/queryFiles.ts";
import { runQuery } from "../../cypher/runQuery.ts";
import { openEmbeddedStore } from "../../cypher/stores/embedded.ts";
import { QueryResult, rowsParameters } from "../../schema/savedQuery.ts";
import { scopeParameters } from "../../schema/scope.ts";
import { createApp } from "../../server/app.ts";
import { endpointsWith } from "../../server/endpoints.ts";
import { readGolden } from "./golden.ts";

const queries = await readQueries();
const counting = queries.filter(({ header }) => Object.values(header.columns).some(({ as }) => as === "integer"));
const store = openEmbeddedStore(inject("atlasHome"));
const narrowing = makeNarrowing(openEmbeddedWith);
const app = createApp(store, endpointsWith(queries), narrowing);
afterAll(async () => {
  await narrowing.close();
  await store.close();
});

/** The columns that are the length of a list beside them, and that list. */
const listed = ({ columns }: (typeof queries)[number]["header"]): [string, string][] =>
  Object.entries(columns).flatMap(([column, each]): [string, string][] => {
    if (each.listed !== undefined) return [[column, each.listed]];
    return column === "claims" && "claimIds" in columns ? [[column, "claimIds"]] : [];
  });

const Scopes = z.object(scopeParameters);
type Values = Readonly<Record<string, string>>;
const run = async (query: string, values: Values, limit: number): Promise<QueryResult> => {
  const response = await app.request(`/api/queries/${query}/run?${new URLSearchParams({ ...values, limit: String(limit) })}`);
  expect(response.status, `${query} ${JSON.stringify(values)}`).toBe(200);
  return QueryResult.parse(await response.json());
};

/** Many numbers open the same rows: each list is counted once, without what a page of it shows beside its rows. */
const totals = new Map<string, Promise<number>>();
const totalOf = (name: string, values: Values, scope: Values): Promise<number> => {
  const key = JSON.stringify([name, Object.entries(values).sort(), scope]);
  const known = totals.get(key) ?? countRows(name, values, scope);
  totals.set(key, known);
  return known;
};
async function countRows(name: string, given: Values, scope: Values): Promise<number> {
  const query = queries.find((each) => each.name === name);
  if (!query) throw new Error(`no query ${name}`);
  const parsed = parseParameters(query, given);
  if (!parsed.ok) throw new Error(`${name} ${JSON.stringify(given)}`);
  return store.view(async (read, release) => {
    expect(await findWrongEntities(read, query, parsed.values)).toEqual([]);
    const page = { limit: 1, offset: 0 };
    return (await narrowing.within(Scopes.parse(scope), release, read, (counted) => runQuery(counted, query, parsed.values, page))).total;
  });
}
let numbers = 0;
afterAll(() => console.log(`${numbers} numbers open their rows, of ${totals.size} lists`));

/** Every row where everything counts, elsewhere every third; stop by stop, so that a narrowed graph is made once. */
describe.each([
  { scope: {}, step: 1 },
  { scope: { evidence: "strong" }, step: 3 },
  { scope: { largeOnly: "true" }, step: 3 },
])("at $scope", ({ scope, step }) => {
  it.each(counting)("every count of $name opens as many rows as it says, or as many as are listed beside it", async ({ name, header }) => {
    const { rows, parameters, total } = await run(name, { ...(await readGolden(name)).parameters, ...scope }, 1_000);
    expect(rows).toHaveLength(total);
    const wrong: unknown[] = [];
    for (const row of rows)
      for (const [column, ids] of listed(header))
        if ([row[ids] ?? []].flat().length !== row[column]) wrong.push({ column, ids: row[ids], says: row[column] });
    for (const row of rows.filter((_, index) => index % step === 0))
      for (const [column, { opens }] of Object.entries(header.columns)) {
        if (!opens || row[column] === 0) continue;
        numbers += 1;
        const values = rowsParameters(opens, row, parameters);
        const opened = await totalOf(opens.query, values, scope);
        if (opened !== row[column]) wrong.push({ column, query: opens.query, values, opened, says: row[column] });
      }
    expect(wrong).toEqual([]);
  });
});
