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

// One row per claim about one of the entries.
const aboutText = `MATCH (claim:Claim)-[:SUBJECT]->(entry)
WHERE entry.id IN $ids
RETURN DISTINCT entry.id AS entry, claim.id AS id
ORDER BY entry, id
LIMIT 100000`;

/** The claims about each of these entries. */
export async function readAbout(read: Read, ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const about = new Map<string, string[]>();
  if (ids.length === 0) return about;
  const { rows } = await read({ text: aboutText, parameters: { ids } }, { maxRows: 100_000 });
  for (const { entry, id } of rows) about.set(String(entry), [...(about.get(String(entry)) ?? []), String(id)]);
  return about;
}
