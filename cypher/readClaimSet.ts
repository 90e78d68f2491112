import type { ClaimSet } from "../schema/api.ts";
import type { EntityName } from "../schema/graph.ts";
import { tiers } from "../schema/vocabulary.ts";
import { type Page, readClaims } from "./readClaims.ts";
import { manyRows, mostSteps } from "./readSteps.ts";
import type { Read } from "./store.ts";

/** A page of these claims, the strongest first, with what is true of all of them; disagreements `outside` are none. A fixed number of statements. */
export async function readClaimSet(
  read: Read,
  ids: readonly string[],
  { limit, offset }: Page,
  about: readonly EntityName[],
  outside: ReadonlySet<string>,
): Promise<ClaimSet> {
  const { rows } = ids.length === 0 ? { rows: [] } : await read({ text: rankText, parameters: { ids, outside: [...outside] } }, manyRows);
  const ranked = tiers.flatMap((tier) => rows.filter((row) => row["tier"] === tier));
  return {
    claims: await readClaims(
      read,
      ranked.slice(offset, offset + limit).map(({ id }) => String(id)),
      outside,
    ),
    total: ranked.length,
    sources: new Set(ranked.map(({ source }) => source)).size,
    strongest: tiers.find((tier) => ranked[0]?.["tier"] === tier) ?? null,
    disputed: ranked.filter(({ conflicts }) => Number(conflicts) > 0).length,
    about: [...about],
  };
}

// One row a claim: it has exactly one source.
const rankText = `
UNWIND $ids AS id
MATCH (claim:Atlas {id: id})-[:STATED_IN]->(source:Source)
OPTIONAL MATCH (conflict:Conflict)-[:BETWEEN]->(claim)
WHERE NOT conflict.id IN $outside
RETURN claim.id AS id, claim.tier AS tier, source.id AS source, count(conflict) AS conflicts
ORDER BY id
LIMIT ${mostSteps}`;
