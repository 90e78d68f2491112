import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseParameters } from "../../cypher/parseParameters.ts";
import { runQuery } from "../../cypher/runQuery.ts";
import type { SavedQuery } from "../../cypher/savedQuery.ts";
import type { Read } from "../../cypher/store.ts";
import type { Cell, QueryRun } from "../../schema/savedQuery.ts";

/** What a query gives for these parameters: how many rows, and the first of them with ids in the place of names. */
export interface Golden {
  readonly parameters: Readonly<Record<string, string>>;
  readonly total: number;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

const firstRows = 5;
const fileOf = (name: string) => fileURLToPath(new URL(`golden/${name}.json`, import.meta.url));

export async function readGolden(name: string): Promise<Golden> {
  const file = fileOf(name);
  if (!existsSync(file)) throw new Error(`write tests/queries/golden/${name}.json with {"parameters": {…}}, then run npm run golden`);
  return JSON.parse(await readFile(file, "utf8"));
}

export async function writeGolden(name: string, golden: Golden): Promise<void> {
  await writeFile(fileOf(name), `${JSON.stringify(golden, null, 2)}\n`);
}

/** Runs a query with the parameters of its golden rows, as a client gives them. */
export async function runGolden(read: Read, query: SavedQuery, { parameters }: Golden): Promise<QueryRun> {
  const parsed = parseParameters(query, parameters);
  if (!parsed.ok) throw new Error(`${query.name}: ${JSON.stringify(parsed.errors)}`);
  return runQuery(read, query, parsed.values, { limit: 1_000, offset: 0 });
}

/** The golden rows that a result would be. Claim ids are left out: they follow from the places in the sources. */
export function toGolden(parameters: Golden["parameters"], { rows, total }: QueryRun): Golden {
  const simple = rows.slice(0, firstRows).map((row) => Object.entries(row).filter(([column]) => !/^claimIds?$/.test(column)));
  return { parameters, total, rows: simple.map((cells) => Object.fromEntries(cells.map(([column, cell]) => [column, idOf(cell)]))) };
}

const idOf = (cell: Cell): unknown => (cell !== null && typeof cell === "object" && "id" in cell ? cell.id : cell);
