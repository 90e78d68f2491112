import { type Engine, EngineError } from "../cypher/engine.ts";
import { openEmbedded } from "../cypher/engines/embedded.ts";
import { diffGraph, emptyGraph, type Graph, graphHash, planWrites, readGraph, schemaStatements } from "../cypher/graph.ts";
import { withReleaseLock } from "../cypher/releaseLock.ts";
import { recordOf, schemaVersion, toRelease, toReleaseProperties } from "../cypher/releaseRecord.ts";
import { readRelease, writeRelease } from "../cypher/releases.ts";
import { type Changes, changesOf, type Loaded, type LoadOptions, notAsPlanned, sizeOf } from "./loaded.ts";
import { publish } from "./publish.ts";

const nothing: Changes = { created: 0, updated: 0, deleted: 0 };

/** Loads a graph as a new release file; writes nothing where the current release is the same graph. */
export async function loadEmbedded(home: string, graph: Graph, loadedAt: string, options: LoadOptions = {}): Promise<Loaded> {
  const planned = graphHash(graph);
  const current = await readRelease(home);
  if (current?.release.hash === planned && current.release.schemaVersion === schemaVersion) {
    return { release: toRelease(current.release), changes: nothing };
  }
  return withReleaseLock(home, async () => {
    const started = performance.now();
    const before = await readEmbedded(home);
    const snapshot = await buildSnapshot(graph, planned, loadedAt, started, options);
    options.onProgress?.({ stage: "verifying", done: 0, total: sizeOf(graph) });
    if (graphHash(await graphIn(snapshot)) !== planned) throw notAsPlanned();
    const record = recordOf(graph, planned, loadedAt, performance.now() - started);
    await writeRelease(home, record, snapshot);
    return { release: toRelease(record), changes: changesOf(diffGraph(before, graph)) };
  });
}

/** The graph of the current release in `home`; empty where there is none. */
export async function readEmbedded(home: string): Promise<Graph> {
  const current = await readRelease(home);
  return current ? graphIn(current.snapshot) : emptyGraph;
}

async function buildSnapshot(
  graph: Graph,
  hash: string,
  loadedAt: string,
  started: number,
  { batchSize, onProgress }: LoadOptions,
): Promise<Uint8Array> {
  const engine = openEmbedded();
  try {
    await engine.write(schemaStatements.embedded);
    const total = sizeOf(graph);
    let done = 0;
    for (const statement of planWrites(diffGraph(emptyGraph, graph), batchSize)) {
      onProgress?.({ stage: "writing", done, total });
      await engine.write([statement]);
      done += statement.parameters.rows.length;
    }
    const properties = { ...toReleaseProperties(recordOf(graph, hash, loadedAt, performance.now() - started)), seq: 0 };
    await engine.write([{ text: "CREATE (r:Atlas:Release {id: 'release'}) SET r = $properties", parameters: { properties } }]);
    return await engine.snapshot();
  } finally {
    await engine.close();
  }
}

async function graphIn(snapshot: Uint8Array): Promise<Graph> {
  const engine = openEmbedded(snapshot);
  try {
    return await readGraph(engine);
  } finally {
    await engine.close();
  }
}

const retryPausesMs = [200, 600, 1_800];

/**
 * Brings a database to `graph` behind a fence, touching only nodes of ours. A transaction that was lost is planned anew
 * from what the database holds then, so that none is applied twice.
 */
export async function loadInto(engine: Engine, graph: Graph, loadedAt: string, options: LoadOptions = {}): Promise<Loaded> {
  const owner = crypto.randomUUID();
  for (const pauseMs of retryPausesMs) {
    try {
      return await publish(engine, graph, loadedAt, owner, options);
    } catch (error) {
      // Deadlocks and lost connections both come as this; what is wrong with the change itself does not.
      if (!(error instanceof EngineError) || error.code !== "database-away") throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return publish(engine, graph, loadedAt, owner, options);
}
