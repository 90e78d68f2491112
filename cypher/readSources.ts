import type { SourceDetail, SourceList } from "../schema/api.ts";
import { SourceRecord } from "../schema/claim.ts";
import { isNode } from "./fromRow.ts";
import { type Page, readClaimIdsIn, readClaims } from "./readClaims.ts";
import type { Read } from "./store.ts";

/** All sources, those that state most first. */
export async function readSources(read: Read, page: Page): Promise<SourceList> {
  const { rows } = await read({ text: sourcesText, parameters: { ...page } });
  const count = await read({ text: "MATCH (source:Source)\nRETURN count(source) AS total", parameters: {} });
  return { sources: rows.map(({ source, claims }) => toRecord(source, claims)), total: Number(count.rows[0]?.["total"] ?? 0) };
}

/** One source with what it states, or null where it is not held. */
export async function readSource(read: Read, id: string, page: Page): Promise<SourceDetail | null> {
  const { rows } = await read({ text: sourceText, parameters: { id } });
  if (!rows[0]) return null;
  const stated = await readClaimIdsIn(read, id, page);
  return {
    ...toRecord(rows[0]["source"], stated.total),
    states: await readClaims(read, stated.ids),
    statesTotal: stated.total,
  };
}

function toRecord(source: unknown, claims: unknown): SourceRecord {
  const value = source as Parameters<typeof isNode>[0];
  if (!isNode(value)) throw new Error("a source came back as something else");
  const unknown = { titleZh: null, publisher: null, date: null, url: null, licence: null, retrievedOn: null, note: null, noteZh: null };
  return SourceRecord.parse({ ...unknown, ...value.properties, claims });
}

const sourcesText = `
MATCH (source:Source)
OPTIONAL MATCH (source)<-[:STATED_IN]-(claim:Claim)
WITH source, count(claim) AS claims
RETURN source, claims
ORDER BY claims DESC, source.id
SKIP $offset
LIMIT $limit`;

const sourceText = "MATCH (source:Source {id: $id})\nRETURN source\nLIMIT 1";
