import { afterAll, describe, expect, it } from "vitest";
import { readQueries } from "../../cypher/queryFiles.ts";
import { QueryRun } from "../../schema/savedQuery.ts";
import { openRelease } from "../setup/openRelease.ts";
import { readGolden, runGolden, toGolden, writeGolden } from "./golden.ts";

const queries = await readQueries();
const update = process.env["UPDATE_GOLDEN"] === "1";
const { engine: embedded } = await openRelease();
afterAll(() => embedded.close());

describe.each(queries)("saved query $name", (query) => {
  it("gives its golden rows on the embedded engine", async () => {
    const golden = await readGolden(query.name);
    const result = await runGolden(embedded.read, query, golden);
    const found = toGolden(golden.parameters, result);
    if (update) await writeGolden(query.name, found);
    else expect(found).toEqual(golden);
  });

  it("answers in the shape of the API, with both ends of every edge in its graph", async () => {
    const result = await runGolden(embedded.read, query, await readGolden(query.name));
    expect(QueryRun.parse(result)).toEqual(result);
    expect(result.total).toBeGreaterThan(0);
    const nodes = new Set(result.graph.nodes.map(({ id }) => id));
    expect(result.graph.edges.filter(({ source, target }) => !nodes.has(source) || !nodes.has(target))).toEqual([]);
  });
});
