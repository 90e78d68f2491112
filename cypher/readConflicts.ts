import { Conflict, type ConflictList } from "../schema/dataHealth.ts";
import { countLabel } from "./countLabel.ts";
import { readLabel } from "./coverageFacts.ts";
import { readClaims } from "./readClaims.ts";
import { manyRows, mostSteps } from "./readSteps.ts";
import type { Read } from "./store.ts";

/**
 * Every disagreement with the claims it is between, in the order of their values as printed; none is averaged or decided.
 * `counted` reads what counts, `all` the whole release.
 */
export async function readConflicts(counted: Read, all: Read): Promise<ConflictList> {
  const nodes = await readLabel(counted, "Conflict");
  const { rows } = await counted({ text: betweenText, parameters: {} }, manyRows);
  const claims = new Map(
    (await readClaims(counted, [...new Set(rows.map(({ claim }) => String(claim)))])).map((claim) => [claim.id, claim]),
  );
  const conflicts = nodes.map(({ id, nameEn, nameZh, stored }) => ({
    id,
    nameEn,
    nameZh,
    status: Conflict.shape.status.parse(stored["status"]),
    reading: textOf(stored["reading"]),
    readingZh: textOf(stored["readingZh"]),
    values: textsOf(stored["values"]) ?? [],
    valuesZh: textsOf(stored["valuesZh"]),
    claims: rows.filter(({ conflict }) => conflict === id).flatMap(({ claim }) => claims.get(String(claim)) ?? []),
  }));
  // conflict-2 before conflict-10.
  conflicts.sort((a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : 1));
  return { conflicts, total: conflicts.length, whenAll: await countLabel(all, "Conflict") };
}

const textsOf = (value: unknown): string[] | null => (Array.isArray(value) ? value.map(String) : null);
const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

const betweenText = `
MATCH (conflict:Conflict)-[:BETWEEN]->(claim:Claim)
RETURN conflict.id AS conflict, claim.id AS claim
ORDER BY conflict, claim
LIMIT ${mostSteps}`;
