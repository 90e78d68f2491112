import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Command, CommanderError } from "commander";
import { openNeo4j } from "../cypher/engines/neo4j.ts";
import type { Graph } from "../cypher/graph.ts";
import { checkDataset } from "../ingest/checkDataset.ts";
import { editorSchemas } from "../ingest/editorSchemas.ts";
import { type Loaded, loadEmbedded, loadInto } from "../ingest/loadGraph.ts";
import { planGraph } from "../ingest/planGraph.ts";
import type { Problem } from "../ingest/readDataset.ts";

const say = (text: string) => process.stdout.write(`${text}\n`);
const talk = (text: string) => process.stderr.write(`${text}\n`);
const line = ({ file, line, column, code, message, hint }: Problem) => `${file}:${line}:${column} ${code} ${message} (${hint})`;

/** Reads and checks; prints every problem to stdout and gives null where there is one. */
async function checked(folder: string, json: boolean) {
  const { entities, problems } = await checkDataset(folder);
  if (json && problems.length > 0) say(JSON.stringify({ errors: problems }));
  if (!json) for (const problem of problems) say(line(problem));
  talk(`${entities.length} entities, ${problems.length} errors`);
  return problems.length === 0 ? entities : null;
}

async function check(folder: string, { json = false }: { json?: boolean }): Promise<void> {
  const entities = await checked(folder, json);
  if (entities && json) say(JSON.stringify({ errors: [] }));
  process.exitCode = entities ? 0 : 1;
}

async function ingest(folder: string, { json = false }: { json?: boolean }): Promise<void> {
  const started = performance.now();
  const entities = await checked(folder, json);
  if (!entities) {
    process.exitCode = 1;
    return;
  }
  const graph = planGraph(entities);
  talk(`${graph.nodes.length} nodes, ${graph.relationships.length} relationships to load`);
  const { release, changes } = await load(graph, new Date().toISOString());
  const elapsedMs = Math.round(performance.now() - started);
  const counts = { nodes: release.nodes, relationships: release.relationships };
  if (json) say(JSON.stringify({ release: release.id, hash: release.hash, changes, counts, elapsedMs }));
  else say(`release ${release.id}: ${changes.created} created, ${changes.updated} updated, ${changes.deleted} deleted in ${elapsedMs} ms`);
}

async function load(graph: Graph, loadedAt: string): Promise<Loaded> {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username = "neo4j", NEO4J_PASSWORD: password = "", NEO4J_DATABASE: database } = process.env;
  if (!uri) return loadEmbedded(process.env["ATLAS_HOME"] ?? ".atlas", graph, loadedAt);
  const engine = await openNeo4j({ uri, username, password, ...(database ? { database } : {}) });
  try {
    return await loadInto(engine, graph, loadedAt);
  } finally {
    await engine.close();
  }
}

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
  .option("--json", "print {errors: [{file, line, column, code, message, hint}]}")
  .action(check);
program
  .command("ingest")
  .description("check, then load into the embedded engine, or into Neo4j when NEO4J_URI is set")
  .argument("[folder]", "data folder", "data")
  .option("--json", "print {release, hash, changes, counts, elapsedMs}")
  .action(ingest);
program
  .command("schemas")
  .description("write the JSON Schemas that let editors complete and check the data files")
  .argument("[folder]", "data folder", "data")
  .action(schemas);

try {
  await program.parseAsync();
} catch (error) {
  const usage = error instanceof CommanderError;
  if (!usage) talk(error instanceof Error ? error.message : String(error));
  process.exitCode = usage ? (error.exitCode === 0 ? 0 : 2) : 1;
}
