import { EngineError } from "../cypher/engine.ts";
import type { Graph } from "../cypher/graph.ts";
import { countsOf, schemaVersion } from "../cypher/releaseRecord.ts";
import { readRelease } from "../cypher/releases.ts";
import { LoadError } from "../ingest/loadError.ts";
import type { Changes } from "../ingest/loaded.ts";
import { loadEmbedded } from "../ingest/loadGraph.ts";
import { planGraph } from "../ingest/planGraph.ts";
import type { LoadPlan } from "../ingest/planLoad.ts";
import { checked } from "./check.ts";
import { loadTarget, planTarget } from "./ingestTarget.ts";
import { inputDigest, noteMadeFrom, wasMadeFrom } from "./madeFrom.ts";
import { showProgress } from "./progress.ts";
import { say, talk } from "./talk.ts";

export interface IngestOptions {
  readonly json?: boolean;
  readonly dryRun?: boolean;
  readonly intoNonEmpty?: boolean;
}

const inWords = ({ created, updated, deleted }: Changes) => `${created} created, ${updated} updated, ${deleted} deleted`;

export async function ingestCommand(folder: string, options: IngestOptions): Promise<void> {
  const started = performance.now();
  const entities = await checked(folder, options.json ?? false);
  // Where it is null, the check has set the exit already.
  if (entities) process.exitCode = (await ingestGraph(planGraph(entities), options, started)) ? 0 : 1;
}

/** Plans or loads; false, with the reason printed, where the load was refused or the database is away. */
async function ingestGraph(graph: Graph, options: IngestOptions, started: number): Promise<boolean> {
  talk(`${graph.nodes.length} nodes, ${graph.relationships.length} relationships`);
  try {
    if (options.dryRun) report(await planTarget(graph, options.intoNonEmpty ?? false), options.json ?? false);
    else await loadAndReport(graph, options, started);
    return true;
  } catch (error) {
    if (!(error instanceof LoadError) && !(error instanceof EngineError)) throw error;
    const { code, message } = error;
    const hint = error instanceof LoadError ? error.hint : (hints[code] ?? "");
    if (options.json) say(JSON.stringify({ errors: [{ code, message, hint }] }));
    talk(`${code}: ${message}${hint ? ` (${hint})` : ""}`);
    return false;
  }
}

/** What to do where an engine does not answer. */
const hints: Readonly<Record<string, string>> = {
  "database-away":
    "see that Neo4j runs at NEO4J_URI and takes NEO4J_USERNAME and NEO4J_PASSWORD, then ingest again: nothing is half loaded",
};

async function loadAndReport(graph: Graph, options: IngestOptions, started: number): Promise<void> {
  const loading = performance.now();
  const intoNonEmpty = options.intoNonEmpty ?? false;
  const { release, changes } = await showProgress((onProgress) => loadTarget(graph, { intoNonEmpty, onProgress }));
  const [loadingMs, elapsedMs] = [performance.now() - loading, Math.round(performance.now() - started)];
  const rows = changes.created + changes.updated + changes.deleted;
  if (rows > 0) talk(`${rows} rows in ${(loadingMs / 1000).toFixed(1)} s, ${Math.round((rows / loadingMs) * 1000)} rows a second`);
  const counts = { nodes: release.nodes, relationships: release.relationships, by: countsOf(graph) };
  if (options.json) say(JSON.stringify({ release: release.id, hash: release.hash, changes, counts, elapsedMs }));
  else say(`release ${release.id}: ${inWords(changes)} in ${elapsedMs} ms`);
}

function report({ hash, changes, labels, relationships }: LoadPlan, json: boolean): void {
  if (json) {
    say(JSON.stringify({ dryRun: true, hash, changes, labels, relationships }));
    return;
  }
  say(`would be ${hash.slice(0, 8)}: ${inWords(changes)}; nothing is written`);
  const rows = [...Object.entries(labels).map(([name, by]) => [`:${name}`, by] as const), ...Object.entries(relationships)];
  const width = Math.max(...rows.map(([name]) => name.length));
  for (const [name, by] of rows) say(`  ${name.padEnd(width)}  ${inWords(by)}`);
}

/**
 * Brings the embedded release in `home` to the data in `folder`; false where the data has errors, which are printed.
 * Input that the release was made from is not read a second time.
 */
export async function loadFolder(folder: string, home: string): Promise<boolean> {
  const input = await inputDigest(folder);
  const current = (await readRelease(home))?.release;
  if (input && current?.schemaVersion === schemaVersion && (await wasMadeFrom(home, current.hash, input))) {
    talk(`release ${current.id}: ${asLoaded}`);
    return true;
  }
  const entities = await checked(folder, false);
  if (!entities) return false;
  const graph = planGraph(entities);
  const { release, changes } = await showProgress((onProgress) => loadEmbedded(home, graph, new Date().toISOString(), { onProgress }));
  // A file may have changed while it was read: then nobody knows which of the two went in.
  if (input && input === (await inputDigest(folder))) await noteMadeFrom(home, release.hash, input);
  const changed = changes.created + changes.updated + changes.deleted;
  talk(`release ${release.id}: ${changed === 0 ? asLoaded : `${changed} changes loaded`}`);
  return true;
}

const asLoaded = "the data is as it was loaded";
