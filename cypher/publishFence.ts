import type { Engine, Statement } from "./engine.ts";
import { type ReleaseRecord, toReleaseProperties } from "./releaseRecord.ts";

/**
 * The fence around a change that readers must not see half of. `seq` on the one `Release` node is even while the graph
 * is whole and odd from before the first change until after the last; a publisher that was killed is passed over once
 * `leaseUntil` is gone. Times are ISO text and compare as such.
 */
export interface Mark {
  readonly seq: number;
  readonly hash: string | null;
  readonly schemaVersion: number;
  readonly owner: string | null;
  readonly leaseUntil: string | null;
}

/** The mark, or null where the database holds no release. */
export async function readMark(engine: Engine): Promise<Mark | null> {
  const text = `MATCH (r:Release {id: 'release'})
RETURN r.seq AS seq, r.hash AS hash, r.schemaVersion AS schemaVersion, r.owner AS owner, r.leaseUntil AS leaseUntil
LIMIT 1`;
  const row = (await engine.read({ text, parameters: {} })).rows[0];
  if (!row) return null;
  const textOf = (value: unknown) => (typeof value === "string" ? value : null);
  return {
    seq: Number(row["seq"] ?? 0),
    hash: textOf(row["hash"]),
    schemaVersion: Number(row["schemaVersion"] ?? 0),
    owner: textOf(row["owner"]),
    leaseUntil: textOf(row["leaseUntil"]),
  };
}

/** Whether a publisher is at work that is not `owner`. */
export const isTaken = (mark: Mark | null, owner: string, now: string): boolean =>
  mark !== null && mark.seq % 2 === 1 && mark.owner !== owner && (mark.leaseUntil ?? "") >= now;

/** Closes the fence for `owner`, unless another closed it or published since `seen` was read: look at the mark's owner after. */
export function closeFence(owner: string, seen: Mark | null, now: string, leaseUntil: string): Statement {
  return {
    // Setting the id takes the node's lock before its state is looked at.
    text: `MERGE (r:Atlas:Release {id: 'release'})
ON CREATE SET r.seq = 0
SET r.id = 'release'
WITH r
WHERE r.owner = $owner OR (r.seq = $seen AND (r.seq % 2 = 0 OR r.leaseUntil < $now))
SET r.seq = CASE r.seq % 2 WHEN 0 THEN r.seq + 1 ELSE r.seq + 2 END, r.owner = $owner, r.leaseUntil = $leaseUntil`,
    parameters: { owner, seen: seen?.seq ?? 0, now, leaseUntil },
  };
}

/** Goes first in the transaction of the change: fails it where the fence is no longer the owner's, and names the new release. */
export function claimRelease(owner: string, record: ReleaseRecord): Statement {
  return {
    // Cypher has no assertion; a division by zero ends the transaction.
    text: `MATCH (r:Release {id: 'release'})
SET r.id = 'release'
WITH r, CASE WHEN r.owner = $owner AND r.seq % 2 = 1 THEN 1 ELSE 0 END AS mine
SET r += $properties, r.fence = 1 / mine`,
    parameters: { owner, properties: toReleaseProperties(record) },
  };
}

/** Opens the fence again: readers see what is there now. */
export function openFence(owner: string, elapsedMs: number): Statement {
  return {
    text: `MATCH (r:Release {id: 'release', owner: $owner})
SET r.seq = r.seq + 1, r.elapsedMs = $elapsedMs
REMOVE r.owner, r.leaseUntil, r.fence`,
    parameters: { owner, elapsedMs },
  };
}

/** Opens the fence after a change that did not happen; without a release before, nothing is left behind. */
export function abandonFence(owner: string): readonly Statement[] {
  return [
    {
      text: "MATCH (r:Release {id: 'release', owner: $owner}) SET r.seq = r.seq + 1 REMOVE r.owner, r.leaseUntil, r.fence",
      parameters: { owner },
    },
    { text: "MATCH (r:Release {id: 'release'}) WHERE r.hash IS NULL AND r.owner IS NULL DELETE r", parameters: {} },
  ];
}
