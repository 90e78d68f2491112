import { type Engine, EngineError } from "../cypher/engine.ts";
import { diffGraph, type Graph, graphHash, planWrites, readGraph, schemaStatements } from "../cypher/graph.ts";
import { abandonFence, claimRelease, closeFence, isTaken, type Mark, openFence, readMark } from "../cypher/publishFence.ts";
import { recordOf, schemaVersion, toRelease } from "../cypher/releaseRecord.ts";
import { LoadError } from "./loadError.ts";
import { changesOf, type Loaded, type LoadOptions, notAsPlanned, sizeOf } from "./loaded.ts";

/** Longer than the time a writing transaction may take, so that no other publisher steps in while it runs. */
const leaseMs = 120_000;

/** One try to bring a database to `graph`: close the fence, one transaction with the whole change, verify, open the fence. */
export async function publish(engine: Engine, graph: Graph, loadedAt: string, owner: string, options: LoadOptions): Promise<Loaded> {
  const started = performance.now();
  const seen = await readMark(engine);
  await assertOurs(engine, seen, options.intoNonEmpty ?? false);
  if (isTaken(seen, owner, new Date().toISOString())) throw busy(seen);
  options.onProgress?.({ stage: "reading", done: 0, total: sizeOf(graph) });
  const reading = readGraph(engine);
  // While the server reads.
  const record = recordOf(graph, graphHash(graph), loadedAt, 0);
  const change = diffGraph(await reading, graph);
  const changes = changesOf(change);
  const rows = changes.created + changes.updated + changes.deleted;
  if (rows === 0 && seen?.hash === record.hash && seen.seq % 2 === 0 && seen.schemaVersion === schemaVersion) {
    return { release: await currentRelease(engine), changes };
  }
  await engine.write(schemaStatements.neo4j);
  await close(engine, owner, seen);
  options.onProgress?.({ stage: "writing", done: 0, total: rows });
  await changeOrAbandon(engine, owner, () => engine.write([claimRelease(owner, record), ...planWrites(change, options.batchSize)]));
  options.onProgress?.({ stage: "verifying", done: rows, total: rows });
  if (graphHash(await readGraph(engine)) !== record.hash) throw notAsPlanned();
  const elapsedMs = Math.round(performance.now() - started);
  await engine.write([openFence(owner, elapsedMs)]);
  return { release: toRelease({ ...record, elapsedMs }), changes };
}

/** Refuses a database with other people's data in it, and one that a newer atlas wrote. */
export async function assertOurs(engine: Engine, mark: Mark | null, intoNonEmpty: boolean): Promise<void> {
  if (mark && mark.schemaVersion > schemaVersion) {
    const message = `the database holds a release of schema ${mark.schemaVersion}, this atlas writes ${schemaVersion}`;
    throw new LoadError("release-newer", message, "update the atlas");
  }
  if (mark || intoNonEmpty) return;
  const { rows } = await engine.read({ text: "MATCH (n) RETURN n LIMIT 1", parameters: {} });
  if (rows.length > 0) {
    const hint = "name an empty database, or add --into-non-empty: only nodes with the label Atlas are ever touched";
    throw new LoadError("database-not-ours", "the database is not empty and holds no release of the atlas", hint);
  }
}

function busy(mark: Mark | null): EngineError {
  const until = mark?.leaseUntil ? `; if it was killed, its lease is over at ${mark.leaseUntil}` : "";
  return new EngineError("busy", `another ingest is publishing into this database: wait for it to end${until}`);
}

async function close(engine: Engine, owner: string, seen: Mark | null): Promise<void> {
  const now = Date.now();
  const until = new Date(now + leaseMs).toISOString();
  await engine.write([closeFence(owner, seen, new Date(now).toISOString(), until)]);
  const mark = await readMark(engine);
  if (mark?.owner !== owner) throw busy(mark);
}

/** A change that failed as a whole leaves the graph as it was, and the fence must not keep readers waiting. */
async function changeOrAbandon(engine: Engine, owner: string, change: () => Promise<void>): Promise<void> {
  try {
    await change();
  } catch (error) {
    // Without an answer nobody knows whether it happened: the fence stays closed for the next try, or until the lease is over.
    if (error instanceof EngineError && error.code === "database-away") throw error;
    const mark = await readMark(engine);
    await engine.write(abandonFence(owner));
    throw mark?.owner === owner ? error : busy(mark);
  }
}

async function currentRelease(engine: Engine): Promise<Loaded["release"]> {
  const text = `MATCH (r:Release {id: 'release'})
RETURN r.release AS id, r.hash AS hash, r.loadedAt AS loadedAt, r.nodes AS nodes, r.relationships AS relationships,
       r.elapsedMs AS elapsedMs
LIMIT 1`;
  const row = (await engine.read({ text, parameters: {} })).rows[0] ?? {};
  return {
    id: String(row["id"]),
    hash: String(row["hash"]),
    loadedAt: String(row["loadedAt"]),
    nodes: Number(row["nodes"]),
    relationships: Number(row["relationships"]),
    elapsedMs: Number(row["elapsedMs"]),
  };
}
