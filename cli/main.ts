import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Command, CommanderError } from "commander";
import { openNeo4j } from "../cypher/engines/neo4j.ts";
import type { Graph } from "../cypher/graph.ts";
import { editorSchemas } from "../ingest/editorSchemas.ts";
import { type Loaded, loadEmbedded, loadInto } from "../ingest/loadGraph.ts";
import { planGraph } from "../ingest/planGraph.ts";
import { check, checkFirst } from "./check.ts";

const say = (text: string) => process.stdout.write(`${text}\n`);
const talk = (text: string) => process.stderr.write(`${text}\n`);

async function checkCommand(folder: string, { json = false }: { json?: boolean }): Promise<void> {
  process.exitCode = await check(folder, json, { say, talk });
}

async function ingest(folder: string, { json = false }: { json?: boolean }): Promise<void> {
  const started = performance.now();
  const checked = await checkFirst(folder, json, { say, talk });
  if ("exit" in checked) {
    process.exitCode = checked.exit;
    return;
  }
  const graph = planGraph(checked.entities);
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
  .option("--json", "print {errors: [{file, line, column, code, message, hint}], notes}")
  .action(checkCommand);
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
