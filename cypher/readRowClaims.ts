import { EntityName } from "../schema/graph.ts";
import { EdgeCell, type Table } from "../schema/savedQuery.ts";
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
    return /^claimIds?$/i.test(name) ? [cell].flat().filter((id) => typeof id === "string") : [];
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
 * lists, and those that state a fact of its columns; where there are none, the first that are about what it names first.
 */
export async function readRowClaims(read: Read, rows: readonly Row[], values: ParameterValues): Promise<string[][]> {
  const own = rows.map(claimIdsIn);
  const named = rows.map((row, at) => (own[at]?.length === 0 ? entitiesIn(row) : []));
  const firsts = named.flatMap(([first]) => first?.id ?? []);
  const around = firsts.length === 0 ? new Map<string, Said[]>() : await readAround(read, [...new Set(firsts)]);
  const asked = Object.values(values).map(String);
  return rows.map((row, at) => {
    const [first, ...others] = named[at] ?? [];
    if (first === undefined) return [...new Set(own[at])];
    const said = around.get(first.id) ?? [];
    const ends = new Set([...asked, ...others.map(({ id }) => id), ...listedIn(row)]);
    const states = ({ subject, predicate, object }: Said): boolean =>
      object === null ? subject === first.id && predicate in row : ends.has(subject === first.id ? object : subject);
    const stated = said.filter(states);
    return (stated.length > 0 ? stated : said.slice(0, mostAbout)).map(({ id }) => id);
  });
}

const listedIn = (row: Row): string[] =>
  Object.entries(row).flatMap(([name, cell]) => (/Ids$/.test(name) && Array.isArray(cell) ? cell.map(String) : []));

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
