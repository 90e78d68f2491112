import { setTimeout as pause } from "node:timers/promises";
import { EngineError, type Row, type Statement, type Value } from "../engine.ts";
import { type Neo4jAccess, openNeo4j } from "../engines/neo4j.ts";
import { assertReadable } from "../releaseRecord.ts";
import type { Read, Release, Store } from "../store.ts";

/** How long to wait before each further try; together below 2 s. */
const pausesMs = [100, 400, 900];

/** The mark a publisher leaves: `seq` is odd from before its first change until after its last. */
const markStatement: Statement = {
  text: `MATCH (r:Release {id: 'release'})
RETURN r.release AS release, r.hash AS hash, r.loadedAt AS loadedAt, r.nodes AS nodes, r.relationships AS relationships,
  coalesce(r.elapsedMs, 0) AS elapsedMs,
  coalesce(r.seq, 0) AS seq, r.leaseUntil AS leaseUntil, coalesce(r.schemaVersion, 0) AS schemaVersion`,
  parameters: {},
};
const markLimits = { deadlineMs: 4_000, maxRows: 1 };

interface Mark {
  readonly release: Release;
  readonly seq: number;
  /** No publisher is at work; one whose lease has run out was killed between two whole states. */
  readonly quiet: boolean;
}

/** What stands for a result that may be a mixture. */
const changed = Symbol("changed");

/**
 * Opens a Neo4j as a store. `work` may run up to four times, because what it read is thrown away where a release was
 * published meanwhile: it must do nothing but read.
 */
export function openNeo4jStore(access: Neo4jAccess): Store {
  const engine = openNeo4j(access);

  const attempt = <Result>(work: (read: Read, release: Release) => Promise<Result>): Promise<Result | typeof changed> =>
    engine.readTogether(async (read) => {
      const before = await readMark(read);
      if (!before.quiet) return changed;
      const outcome = await settled(work(read, before.release));
      // A failed statement has ended the transaction; any other failure may come of a mixture.
      if (!outcome.ok && outcome.failure instanceof EngineError) throw outcome.failure;
      const after = await readMark(read);
      if (after.seq !== before.seq) return changed;
      if (!outcome.ok) throw outcome.failure;
      return outcome.value;
    });

  return {
    engine: "neo4j",
    view: async (work) => {
      for (const pauseMs of [0, ...pausesMs]) {
        if (pauseMs > 0) await pause(pauseMs);
        const result = await attempt(work);
        if (result !== changed) return result;
      }
      throw new EngineError("busy", "a release is being published");
    },
    close: () => engine.close(),
  };
}

type Outcome<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: unknown };

function settled<Value>(work: Promise<Value>): Promise<Outcome<Value>> {
  return work.then(
    (value) => ({ ok: true, value }),
    (failure: unknown) => ({ ok: false, failure }),
  );
}

async function readMark(read: Read): Promise<Mark> {
  const [row] = (await read(markStatement, markLimits)).rows;
  // A first publisher that was killed leaves a mark without a hash.
  if (!row || row["hash"] === null) throw new EngineError("not-loaded", "no release is loaded yet: run atlas ingest");
  const [seq, release] = [Number(row["seq"]), toRelease(row)];
  assertReadable(release.id, Number(row["schemaVersion"]));
  return { release, seq, quiet: seq % 2 === 0 || leaseIsOver(row["leaseUntil"]) };
}

function toRelease(row: Row): Release {
  const { release, hash, loadedAt, nodes, relationships, elapsedMs } = row;
  return {
    id: String(release),
    hash: String(hash),
    loadedAt: String(loadedAt),
    nodes: Number(nodes),
    relationships: Number(relationships),
    elapsedMs: Number(elapsedMs),
  };
}

/** A lease is ISO text and compares as such, for publishers too; none is over. */
function leaseIsOver(leaseUntil: Value | undefined): boolean {
  return typeof leaseUntil !== "string" || leaseUntil < new Date().toISOString();
}
