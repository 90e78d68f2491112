import { openEmbeddedWith } from "../cypher/engines/embedded.ts";
import { findWrongEntities } from "../cypher/findEntities.ts";
import { makeNarrowing } from "../cypher/narrowing.ts";
import { type ParameterError, parseParameters } from "../cypher/parseParameters.ts";
import { readQueries } from "../cypher/queryFiles.ts";
import { runWithClaims } from "../cypher/runQuery.ts";
import { type SavedQuery, toSummary } from "../cypher/savedQuery.ts";
import type { Read } from "../cypher/store.ts";
import { toCsv } from "../schema/csv.ts";
import { reasonText } from "../schema/problemReason.ts";
import type { QueryResult } from "../schema/savedQuery.ts";
import { readSettings } from "../server/environment.ts";
import { openStore } from "./openStore.ts";
import { type ScopeOptions, toScope } from "./scopeOptions.ts";
import { type Language, toTable, widthOf } from "./table.ts";
import { say, talk } from "./talk.ts";

export interface QueryOptions extends ScopeOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly lang: string;
  readonly limit: string;
  readonly offset: string;
}

const wrongUsage = 2;

/** Lists the saved queries, or runs one on the current release; `given` are the words after its name. */
export async function queryCommand(name: string | undefined, given: readonly string[], options: QueryOptions): Promise<void> {
  const queries = await readQueries();
  if (name === undefined) return list(queries, options);
  const query = queries.find((each) => each.name === name);
  if (!query) return refuse([`There is no saved query ${name}; \`atlas query\` lists those there are.`]);
  const words = readWords(given);
  const page = { limit: Number(options.limit), offset: Number(options.offset) };
  if (!words.ok) return refuse([words.message, usageOf(query)]);
  if (!Number.isInteger(page.limit) || page.limit < 1) return refuse(["--limit is a whole number from 1"]);
  if (!Number.isInteger(page.offset) || page.offset < 0) return refuse(["--offset is a whole number from 0"]);
  const parsed = parseParameters(query, words.given);
  if (!parsed.ok) return refuse([...parsed.errors.map(told), usageOf(query)]);
  const store = openStore(readSettings(process.env));
  const narrowing = makeNarrowing(openEmbeddedWith);
  try {
    await store.view(async (read, release) => {
      const wrong = await findWrongEntities(read, query, parsed.values);
      if (wrong.length > 0) return refuse(wrong.map(({ error }) => told(error)));
      const scope = toScope(options);
      const run = (counted: Read) => runWithClaims(counted, query, parsed.values, page);
      return print({ ...(await narrowing.within(scope, release, read, run)), scope }, options);
    });
  } finally {
    await narrowing.close();
    await store.close();
  }
}

const told = (error: ParameterError) => `--${error.parameter}: ${reasonText("en", error)}`;
const languageOf = ({ lang }: QueryOptions): Language => (lang === "zh" ? "zh" : "en");

function refuse(lines: readonly string[]): void {
  for (const line of lines) talk(line);
  process.exitCode = wrongUsage;
}

type Words =
  | { readonly ok: true; readonly given: Readonly<Record<string, readonly string[]>> }
  | { readonly ok: false; readonly message: string };

/** Reads `--name value` and `--name=value`; what is given twice stays twice, for the parameters to refuse. */
function readWords(words: readonly string[]): Words {
  const given: Record<string, string[]> = {};
  for (let index = 0; index < words.length; index++) {
    const [, name, inline] = /^--([A-Za-z]\w*)(?:=(.*))?$/s.exec(words[index] ?? "") ?? [];
    if (name === undefined) return { ok: false, message: `"${words[index]}" stands alone; parameters are given as --name value` };
    const value = inline ?? words[++index];
    if (value === undefined) return { ok: false, message: `--${name} has no value` };
    given[name] = [...(given[name] ?? []), value];
  }
  return { ok: true, given };
}

function usageOf({ name, header }: SavedQuery): string {
  const parameters = Object.entries(header.parameters).map(([parameter, { optional, default: preset }]) => {
    const text = `--${parameter} <${header.parameters[parameter]?.kind}>`;
    return optional || preset !== undefined ? `[${text}]` : text;
  });
  return ["usage: atlas query", name, ...parameters].join(" ");
}

function list(queries: readonly SavedQuery[], options: QueryOptions): void {
  if (options.json) {
    say(JSON.stringify({ queries: queries.map(toSummary) }));
    return;
  }
  const width = Math.max(...queries.map(({ name }) => widthOf(name)));
  for (const { name, header } of queries) say(`${name.padEnd(width)}  ${header.title[languageOf(options)]}`);
}

function print(result: QueryResult, options: QueryOptions): void {
  if (options.json) say(JSON.stringify(result));
  else say(options.csv ? toCsv(result, languageOf(options)).trimEnd() : toTable(result, languageOf(options)));
  talk(`${result.rows.length} of ${result.total} rows`);
}
