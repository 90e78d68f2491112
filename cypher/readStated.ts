import type { Read } from "./store.ts";

// One row per claim that the source states.
const text = `MATCH (claim:Claim)-[:STATED_IN]->(:Source {id: $source})
WHERE claim.id IN $ids
RETURN DISTINCT claim.id AS id
ORDER BY id
LIMIT 100000`;

/** Which of these claims the source states. */
export async function readStated(read: Read, source: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await read({ text, parameters: { source, ids } }, { maxRows: 100_000 });
  return new Set(rows.map((row) => String(row["id"])));
}
