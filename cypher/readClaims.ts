import type { Claim } from "../schema/claim.ts";
import { Properties } from "../schema/graph.ts";
import type { Value } from "./engine.ts";
import { isNode, toClaim, toEntityName } from "./fromRow.ts";
import { type Counting, countsByTier, tierParameters } from "./readCounting.ts";
import type { Read } from "./store.ts";

/**
 * The claims with these ids in the order asked; ids that are not held are left out. A fixed number of statements. The
 * disagreements each stands in are those that are not `outside`; where `read` reads a narrowed graph, it holds no other.
 */
export async function readClaims(read: Read, ids: readonly string[], outside: ReadonlySet<string> = new Set()): Promise<Claim[]> {
  if (ids.length === 0) return [];
  const parameters = { ids: [...new Set(ids)], limit: ids.length };
  const [stated, conflicts] = [await read({ text: statedText, parameters }), await read({ text: conflictsText, parameters })];
  const named = new Map<string, string[]>();
  for (const { claim, conflict } of conflicts.rows) {
    if (!outside.has(String(conflict))) named.set(String(claim), [...(named.get(String(claim)) ?? []), String(conflict)]);
  }
  const claims = new Map<string, Claim>();
  for (const { claim, subject, object = null, source, place } of stated.rows) {
    if (!isNode(claim) || !isNode(subject) || !isNode(source)) throw new Error("a claim came back without subject or source");
    const id = String(claim.properties["id"]);
    claims.set(
      id,
      toClaim({
        claim,
        subject,
        object: isNode(object) ? object : null,
        source,
        place: Properties.parse(place ?? {}),
        conflicts: named.get(id) ?? [],
      }),
    );
  }
  return [...new Set(ids)].flatMap((id) => claims.get(id) ?? []);
}

// One row a claim: it has exactly one subject and one source, and at most one object.
const statedText = `
UNWIND $ids AS id
MATCH (claim:Atlas {id: id})-[:SUBJECT]->(subject:Atlas)
MATCH (claim)-[at:STATED_IN]->(source:Source)
OPTIONAL MATCH (claim)-[:OBJECT]->(object:Atlas)
RETURN claim, subject, object, source, properties(at) AS place
ORDER BY claim.id
LIMIT $limit`;

const conflictsText = `
UNWIND $ids AS id
MATCH (conflict:Conflict)-[:BETWEEN]->(claim:Atlas {id: id})
RETURN claim.id AS claim, conflict.id AS conflict
ORDER BY claim, conflict
LIMIT 1000`;

/** Claims whose ids begin as one does that is not held, under the names of what they are about. */
export async function readClaimsLike(
  read: Read,
  id: string,
): Promise<{ id: string; kind: "Claim"; nameEn: string | null; nameZh: string | null }[]> {
  const { rows } = await read({ text: likeText, parameters: { beginning: id.slice(0, beginning) } });
  return rows.flatMap(({ id: held, subject }) => {
    if (!isNode(subject)) return [];
    const { nameEn, nameZh } = toEntityName(subject);
    return [{ id: String(held), kind: "Claim" as const, nameEn, nameZh }];
  });
}

/** `clm-` and four figures: as much as a reader gets right who mistypes the rest. */
const beginning = 8;
const likeText = `
MATCH (claim:Claim)-[:SUBJECT]->(subject:Atlas)
WHERE claim.id STARTS WITH $beginning
RETURN claim.id AS id, subject
ORDER BY id
LIMIT 6`;

/** A page of claim ids and how many there are in all. */
export interface ClaimPage {
  readonly ids: readonly string[];
  readonly total: number;
}

export interface Page {
  readonly limit: number;
  readonly offset: number;
}

/** Which claims count: those of the tiers that do and those of the frame, about nothing that is left out. */
export const countedClaim = `${countsByTier("claim.tier", "claim.predicate")}
  AND NOT claim.subject IN $outside AND NOT coalesce(claim.object, "") IN $outside`;
/** The parameters of `countedClaim`. */
export const countingParameters = ({ evidence, outside }: Counting) => ({
  ...tierParameters(evidence),
  outside: [...outside],
});

/** How many claims about an entity count: those that say something of it, and those that lead to it. */
export async function countClaimsOf(read: Read, entity: string, counting: Counting): Promise<{ about: number; leading: number }> {
  const parameters = { entity, ...countingParameters(counting) };
  const about = await read({ text: countText("SUBJECT", countedClaim), parameters });
  const leading = await read({ text: countText("OBJECT", countedClaim), parameters });
  return { about: toNumber(about.rows[0]?.["total"]), leading: toNumber(leading.rows[0]?.["total"]) };
}

/** Claims about an entity that count: what is said of it first, then the relationships that lead to it. */
export async function readClaimIdsOf(read: Read, entity: string, page: Page, counting: Counting): Promise<ClaimPage> {
  const parameters = { entity, ...page, ...countingParameters(counting) };
  const { about, leading } = await countClaimsOf(read, entity, counting);
  const own = await read({ text: pageText("SUBJECT", countedClaim), parameters });
  const rest = page.limit - own.rows.length;
  const others =
    rest > 0
      ? await read({
          text: pageText("OBJECT", countedClaim),
          parameters: { ...parameters, limit: rest, offset: Math.max(0, page.offset - about) },
        })
      : { rows: [] };
  return {
    ids: [...own.rows, ...others.rows].map(({ id }) => String(id)),
    total: about + leading,
  };
}

/** Claims stated in a source. */
export async function readClaimIdsIn(read: Read, source: string, page: Page): Promise<ClaimPage> {
  const parameters = { entity: source, ...page };
  const count = await read({ text: countText("STATED_IN", "true"), parameters });
  const { rows } = await read({ text: pageText("STATED_IN", "true"), parameters });
  return { ids: rows.map(({ id }) => String(id)), total: toNumber(count.rows[0]?.["total"]) };
}

/** What claims are picked by: who speaks, how sure, and whether they carry a date. */
export interface ClaimFilter {
  readonly tier?: string | undefined;
  readonly confidence?: string | undefined;
  readonly dated?: boolean | undefined;
}

/** All claims that fit a filter, by id. */
export async function readClaimIdsBy(read: Read, { tier, confidence, dated }: ClaimFilter, page: Page): Promise<ClaimPage> {
  const conditions = [
    tier === undefined ? [] : "claim.tier = $tier",
    confidence === undefined ? [] : "claim.confidence = $confidence",
    dated === undefined ? [] : `claim.asOf IS ${dated ? "NOT " : ""}NULL`,
  ].flat();
  const match = `MATCH (claim:Claim)${conditions.length > 0 ? `\nWHERE ${conditions.join(" AND ")}` : ""}`;
  const parameters = { ...(tier === undefined ? {} : { tier }), ...(confidence === undefined ? {} : { confidence }) };
  const count = await read({ text: `${match}\nRETURN count(claim) AS total`, parameters });
  const { rows } = await read({
    text: `${match}\nRETURN claim.id AS id\nORDER BY id\nSKIP $offset\nLIMIT $limit`,
    parameters: { ...parameters, ...page },
  });
  return { ids: rows.map(({ id }) => String(id)), total: toNumber(count.rows[0]?.["total"]) };
}

const toNumber = (value: Value | undefined): number => (typeof value === "number" ? value : 0);

const countText = (end: "SUBJECT" | "OBJECT" | "STATED_IN", counted: string) =>
  `MATCH (:Atlas {id: $entity})<-[:${end}]-(claim:Claim)\nWHERE ${counted}\nRETURN count(claim) AS total`;
const pageText = (end: "SUBJECT" | "OBJECT" | "STATED_IN", counted: string) => `
MATCH (:Atlas {id: $entity})<-[:${end}]-(claim:Claim)
WHERE ${counted}
RETURN claim.id AS id
ORDER BY claim.kind, claim.predicate, id
SKIP $offset
LIMIT $limit`;
