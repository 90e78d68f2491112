import { EntityName } from "../schema/graph.ts";
import { EdgeCell, holdsClaimIds, holdsEntityIds, type Table } from "../schema/savedQuery.ts";
import { type Tier, tiers } from "../schema/vocabulary.ts";
import type { ParameterValues } from "./parseParameters.ts";
import type { Read } from "./store.ts";

type Row = Table["rows"][number];

const mostClaims = 50_000;
/** How many claims about an entry stand behind a row that no claim states by itself: as many as one request for claims gives. */
const mostAbout = 200;

/** The entities that a row names; the ends of an edge are none of them. */
export const entitiesIn = (row: Row): EntityName[] =>
  Object.values(row).flatMap((cell) => (EdgeCell.safeParse(cell).success ? [] : (EntityName.safeParse(cell).data ?? [])));

/** The claims that a row carries itself: those of its edges, and those it lists. */
export function claimIdsIn(row: Row): string[] {
  return Object.entries(row).flatMap(([name, cell]) => {
    const edge = EdgeCell.safeParse(cell).data;
    if (edge) return edge.claimIds;
    return holdsClaimIds(name) ? [cell].flat().filter((id) => typeof id === "string") : [];
  });
}

interface Said {
  readonly id: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string | null;
}

/**
 * The claims behind each row: its own, or else those that join what it names with what was asked for or with what it
 * lists, and those that state a fact of its columns. Where there are none, or the row tells only how many, those about
 * what it names first. A route has the claims of its steps.
 */
export async function readRowClaims(read: Read, rows: readonly Row[], values: ParameterValues): Promise<string[][]> {
  const own = rows.map(claimIdsIn);
  const bare = rows.filter((_, at) => own[at]?.length === 0);
  const wanted = new Set(bare.flatMap((row) => entitiesIn(row)[0]?.id ?? listedIn(row)));
  const around = wanted.size === 0 ? new Map<string, Said[]>() : await readAround(read, [...wanted]);
  const asked = Object.values(values).map(String);
  return rows.map((row, at) => (own[at]?.length === 0 ? claimsAround(row, asked, around) : [...new Set(own[at])]));
}

function claimsAround(row: Row, asked: readonly string[], around: ReadonlyMap<string, readonly Said[]>): string[] {
  const [first, ...others] = entitiesIn(row);
  const listed = listedIn(row);
  if (first === undefined) return listed.flatMap((id, at) => stepClaims(around.get(id) ?? [], id, listed[at + 1]));
  const said = around.get(first.id) ?? [];
  const ends = new Set([...asked, ...others.map(({ id }) => id), ...listed]);
  const states = ({ subject, predicate, object }: Said): boolean =>
    object === null ? subject === first.id && predicate in row : ends.has(subject === first.id ? object : subject);
  const onlyCounts = listed.length === 0 && Object.values(row).some((cell) => typeof cell === "number");
  const stated = onlyCounts ? [] : said.filter(states);
  return (stated.length > 0 ? stated : said.slice(0, mostAbout)).map(({ id }) => id);
}

/** What states a step between two, either way. */
const stepClaims = (said: readonly Said[], from: string, to: string | undefined): string[] =>
  said.flatMap(({ id, subject, object }) => ((subject === from && object === to) || (subject === to && object === from) ? [id] : []));

/** The entities in the lists of a row, by their ids. */
export const listedIn = (row: Row): string[] =>
  Object.entries(row).flatMap(([name, cell]) => (holdsEntityIds(name) && Array.isArray(cell) ? cell.map(String) : []));

// One row per claim in which an entry stands.
const aroundText = `MATCH (entry:Atlas)<-[:SUBJECT|OBJECT]-(claim:Claim)
WHERE entry.id IN $ids
MATCH (claim)-[:SUBJECT]->(subject)
OPTIONAL MATCH (claim)-[:OBJECT]->(object)
RETURN DISTINCT entry.id AS entry, claim.id AS id, subject.id AS subject, claim.predicate AS predicate, object.id AS object
ORDER BY entry, id
LIMIT ${mostClaims}`;

async function readAround(read: Read, ids: readonly string[]): Promise<Map<string, Said[]>> {
  const around = new Map<string, Said[]>(ids.map((id) => [id, []]));
  const { rows } = await read({ text: aroundText, parameters: { ids } }, { maxRows: mostClaims });
  for (const { entry, id, subject, predicate, object } of rows)
    around.get(String(entry))?.push({
      id: String(id),
      subject: String(subject),
      predicate: String(predicate),
      object: object === null || object === undefined ? null : String(object),
    });
  return around;
}

/** Who speaks for each row: the strongest tier, null where no claim stands behind it, and the sources. */
export async function readSpeakers(
  read: Read,
  rowClaims: readonly (readonly string[])[],
): Promise<{ readonly rowTiers: (Tier | null)[]; readonly rowSources: string[][] }> {
  const ids = [...new Set(rowClaims.flat())];
  const { rows } = ids.length === 0 ? { rows: [] } : await read({ text: speakersText, parameters: { ids } }, { maxRows: mostClaims });
  const speakerOf = new Map(rows.map(({ id, tier, source }) => [String(id), { tier, source: String(source) }]));
  const said = rowClaims.map((claims) => claims.flatMap((id) => speakerOf.get(id) ?? []));
  return {
    rowTiers: said.map((speakers) => tiers.find((tier) => speakers.some((speaker) => speaker.tier === tier)) ?? null),
    rowSources: said.map((speakers) => [...new Set(speakers.map(({ source }) => source))]),
  };
}

// A claim is stated in one source.
const speakersText = `
UNWIND $ids AS id
MATCH (claim:Atlas {id: id})-[:STATED_IN]->(source:Source)
RETURN claim.id AS id, claim.tier AS tier, source.id AS source
ORDER BY id
LIMIT ${mostClaims}`;
