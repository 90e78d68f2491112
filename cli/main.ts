import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Command, CommanderError } from "commander";
import { editorSchemas } from "../ingest/editorSchemas.ts";
import { askCommand, searchCommand } from "./asking.ts";
import { checkCommand } from "./check.ts";
import { ingestCommand } from "./ingest.ts";
import { queryCommand } from "./query.ts";
import { releaseCommand } from "./release.ts";
import { scopeOptions } from "./scopeOptions.ts";
import { serveCommand } from "./serve.ts";
import { talk } from "./talk.ts";

async function schemas(folder: string): Promise<void> {
  await mkdir(join(folder, "schema"), { recursive: true });
  for (const [file, text] of Object.entries(editorSchemas())) await writeFile(join(folder, "schema", file), text);
}

const program = new Command("atlas").description("The Medical Model Atlas");
// Before the subcommands are made: they inherit it.
program.exitOverride();
program
  .command("check")
  .description("read, parse and cross-check a data folder; prints every error")
  .argument("[folder]", "data folder", "data")
  .option("--json", "print {errors: [{file, line, column, code, message, hint}], notes}")
  .action(checkCommand);
program
  .command("ingest")
  .description("check, then load into the embedded engine, or into Neo4j when NEO4J_URI is set")
  .argument("[folder]", "data folder", "data")
  .option("--json", "print {release, hash, changes, counts, elapsedMs}")
  .option("--dry-run", "print what would change by label and type, and write nothing")
  .option("--into-non-empty", "load into a Neo4j that holds other data; only nodes of ours are touched")
  .action(ingestCommand);
program
  .command("serve")
  .description("load what changed, and serve the explorer and its API (PORT, HOST; NEO4J_URI for Neo4j)")
  .argument("[folder]", "data folder", "data")
  .action(serveCommand);
program
  .command("search")
  .description("find entities by name: Chinese, English, pinyin, initials, former names")
  .argument("<text>", "a name or a part of it")
  .option("--json", "print {hits, total}")
  .action(searchCommand);
program
  .command("release")
  .description("say which release is loaded, when, how much it holds and how long loading it took")
  .option("--json", "print {id, hash, loadedAt, nodes, relationships, elapsedMs, engine, counts}")
  .action(releaseCommand);
const ask = program
  .command("ask")
  .description("answer a question in English or Chinese from the loaded data, or say why not")
  .argument("<question>", "the question, at most 500 characters")
  .option("--lang <lang>", "language of the sentence: en or zh; the question's by default")
  .option("--source <id>", "only what this source states")
  .option("--json", "print the answer as the API gives it")
  .option("--explain", "print how the question was read, and the query")
  .action(askCommand);
const query = program
  .command("query")
  .description("list the saved queries, or run one with its parameters as --name value")
  .argument("[name]", "saved query")
  .argument("[parameters...]", "--name value for each parameter of the query")
  .option("--json", "print the result as the API gives it")
  .option("--csv", "print CSV: of each entity its id and its name, of each row its claims and sources")
  .option("--lang <language>", "language of names: en or zh", "en")
  .option("--limit <rows>", "most rows", "100")
  .option("--offset <rows>", "rows to leave out first", "0")
  .allowUnknownOption()
  .action(queryCommand);
for (const command of [ask, query]) for (const option of scopeOptions()) command.addOption(option);
program
  .command("schemas")
  .description("write the JSON Schemas that let editors complete and check the data files")
  .argument("[folder]", "data folder", "data")
  .action(schemas);

/** An error in words; of a file that the system refuses, which and what to do. */
function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  if (path === undefined || !["EACCES", "EPERM", "EROFS", "ENOTDIR", "ENOSPC"].includes(String(code))) return error.message;
  return `${path} cannot be read or written (${code}). Change its rights or make room, or give another folder in ATLAS_HOME.`;
}

try {
  await program.parseAsync();
} catch (error) {
  const usage = error instanceof CommanderError;
  if (!usage) talk(told(error));
  process.exitCode = usage ? (error.exitCode === 0 ? 0 : 2) : 1;
}
