import { afterAll, describe, expect, inject, it } from "vitest";
import { openEmbeddedWith } from "../../cypher/engines/embedded.ts";
import { makeNarrowing } from "../../cypher/narrowing.ts";
import { readQueries } from "../../cypher/queryFiles.ts";
import { openEmbeddedStore } from "../../cypher/stores/embedded.ts";
import { QueryResult, rowsParameters } from "../../schema/savedQuery.ts";
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

/** The first rows, which are the golden ones, and the last, where counts are small or a value is not known. */
const some = <Row>(rows: readonly Row[]): readonly Row[] => (rows.length <= 8 ? rows : [...rows.slice(0, 5), ...rows.slice(-3)]);

describe.each(counting)("the counts of $name", ({ name, header }) => {
  const run = async (query: string, parameters: Readonly<Record<string, string>>): Promise<QueryResult> => {
    const response = await app.request(`/api/queries/${query}/run?${new URLSearchParams({ ...parameters, limit: "1000" })}`);
    expect(response.status, `${query} ${JSON.stringify(parameters)}`).toBe(200);
    return QueryResult.parse(await response.json());
  };

  it.each([{}, { evidence: "strong" }, { largeOnly: "true" }])(
    "open as many rows as they say, or as many as are listed beside them, at %o",
    async (scope) => {
      const { rows, parameters } = await run(name, { ...(await readGolden(name)).parameters, ...scope });
      for (const row of rows)
        for (const [column, ids] of listed(header)) expect([column, [row[ids] ?? []].flat().length]).toEqual([column, row[column]]);
      for (const row of some(rows))
        for (const [column, { opens }] of Object.entries(header.columns)) {
          if (!opens || row[column] === 0) continue;
          const values = rowsParameters(opens, row, parameters);
          const { total } = await run(opens.query, { ...values, ...scope });
          expect([column, opens.query, values, total]).toEqual([column, opens.query, values, row[column]]);
        }
    },
  );
});
