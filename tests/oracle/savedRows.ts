import { openEmbeddedWith } from "../../cypher/engines/embedded.ts";
import { makeNarrowing } from "../../cypher/narrowing.ts";
import { parseParameters } from "../../cypher/parseParameters.ts";
import { readQueries } from "../../cypher/queryFiles.ts";
import { runQuery } from "../../cypher/runQuery.ts";
import type { Read } from "../../cypher/store.ts";
import { EntityName } from "../../schema/graph.ts";
import type { Table } from "../../schema/savedQuery.ts";
import type { Scope } from "../../schema/scope.ts";
import { openRelease } from "../setup/openRelease.ts";

export const idsIn = (rows: Table["rows"], column: string): string[] => rows.map((row) => EntityName.parse(row[column]).id).sort();

/** Runs saved queries over the whole dataset, at any stop of the switches. */
export async function openSavedRows() {
  const library = await readQueries();
  const { engine, store } = await openRelease();
  const narrowing = makeNarrowing(openEmbeddedWith);
  /** What a saved query gives at a stop of the switches. */
  async function rowsAt(scope: Scope, name: string, given: Readonly<Record<string, string>> = {}): Promise<Table["rows"]> {
    const query = library.find((each) => each.name === name);
    if (!query) throw new Error(`no saved query ${name}`);
    const parsed = parseParameters(query, given);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
    const page = { limit: 1_000, offset: 0 };
    const run = (read: Read) => runQuery(read, query, parsed.values, page);
    return (await store.view((read, release) => narrowing.within(scope, release, read, run))).rows;
  }
  const close = async () => {
    await narrowing.close();
    await engine.close();
  };
  return { engine, rowsAt, close };
}
