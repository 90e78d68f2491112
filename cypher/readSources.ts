import type { SourceDetail, SourceList } from "../schema/api.ts";
import { SourceRecord } from "../schema/claim.ts";
import { countLabel } from "./countLabel.ts";
import { isNode } from "./fromRow.ts";
import type { Properties } from "./graph.ts";
import { type Page, readClaimIdsIn, readClaims } from "./readClaims.ts";
import type { Read } from "./store.ts";

/** All sources, those that state most of what counts first. */
export async function readSources(counted: Read, all: Read, page: Page): Promise<SourceList> {
  const { rows } = await counted({ text: sourcesText, parameters: { ...page } });
  const sources = rows.map(({ source, claims }): Properties => ({ ...propertiesOf(source), claims: Number(claims) }));
  const stated = await all({ text: statedText, parameters: { ids: sources.map((source) => String(source["id"])) } });
  const ofAll = new Map(stated.rows.map(({ id, claims }) => [String(id), claims]));
  return {
    sources: sources.map((source) => toRecord(source, ofAll.get(String(source["id"])))),
    total: await countLabel(counted, "Source"),
  };
}

/** One source with what it states and counts, or null where it is not held. */
export async function readSource(counted: Read, all: Read, id: string, page: Page): Promise<SourceDetail | null> {
  const { rows } = await counted({ text: sourceText, parameters: { id } });
  if (!rows[0]) return null;
  const stated = await readClaimIdsIn(counted, id, page);
  const ofAll = await all({ text: statedText, parameters: { ids: [id] } });
  return {
    ...toRecord({ ...propertiesOf(rows[0]["source"]), claims: stated.total }, ofAll.rows[0]?.["claims"]),
    states: await readClaims(counted, stated.ids),
    statesTotal: stated.total,
  };
}

function propertiesOf(source: unknown): Properties {
  const value = source as Parameters<typeof isNode>[0];
  if (!isNode(value)) throw new Error("a source came back as something else");
  return value.properties;
}

function toRecord(source: Properties, claimsOfAll: unknown): SourceRecord {
  const unknown = { publisher: null, date: null, url: null, titleZh: null, licence: null, retrievedOn: null, note: null, noteZh: null };
  return SourceRecord.parse({ ...unknown, ...source, claimsOfAll: claimsOfAll ?? 0 });
}

const sourcesText = `
MATCH (source:Source)
OPTIONAL MATCH (source)<-[:STATED_IN]-(claim:Claim)
WITH source, count(claim) AS claims
RETURN source, claims
ORDER BY claims DESC, source.id
SKIP $offset
LIMIT $limit`;

const statedText = `
UNWIND $ids AS id
MATCH (:Source {id: id})<-[:STATED_IN]-(claim:Claim)
RETURN id, count(claim) AS claims
ORDER BY id
LIMIT 1000`;

const sourceText = "MATCH (source:Source {id: $id})\nRETURN source\nLIMIT 1";
