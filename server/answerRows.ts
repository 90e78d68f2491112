import type { ReadQuestion } from "../ask/reading.ts";
import { type ParameterValues, parseParameters } from "../cypher/parseParameters.ts";
import { readClaims } from "../cypher/readClaims.ts";
import { claimIdsIn, entitiesIn, readRowClaims, readSpeakers } from "../cypher/readRowClaims.ts";
import { readAbout, readStated } from "../cypher/readStated.ts";
import { readListedNames, runQuery } from "../cypher/runQuery.ts";
import type { SavedQuery } from "../cypher/savedQuery.ts";
import type { Answer, Chip } from "../schema/answer.ts";
import { EntityName } from "../schema/graph.ts";
import type { Cell, Table } from "../schema/savedQuery.ts";
import { type Asking, bare, chipsOf, chipText, entityOf, type Found, queryOf, textsOf } from "./asking.ts";
import { disputesOf } from "./disputes.ts";
import { besides, relax } from "./relax.ts";
import { countNamed, namesIn, rowTexts } from "./rowText.ts";
import { type Lang, nameIn, offersIn, tell, tellDay, tellWhy } from "./sentences.ts";

const mostRows = 100;
const mostClaims = 200;
const allRows = { limit: 10_000, offset: 0 };
type Row = Table["rows"][number];

/** Runs what was read and says what it means: found, none, or not known. */
export async function answerRows(reading: ReadQuestion, asking: Asking): Promise<Found> {
  const query = queryOf(asking, reading.query);
  const parsed = parseParameters(query, textsOf(reading, query));
  if (!parsed.ok) throw new Error(`the reading does not fit the query ${reading.query}`);
  const source = reading.source === null ? null : entityOf(asking, reading.source);
  const all = await run(query, parsed.values, reading.source, asking);
  const first = all && reading.top !== null ? all.slice(0, reading.top) : all;
  // Who asks how many, or whether, asks for what counts as coverage; a list shows what is only related too, marked.
  const ran = reading.mode === "list" ? first : (first?.filter((row) => row["counted"] !== false) ?? null);
  const about = {
    mode: reading.mode,
    pattern: reading.pattern,
    source,
    top: reading.top,
    chips: chipsOf(asking, reading, query, parsed.values),
  };
  const shown = { name: query.name, cypher: query.cypher, parameters: { ...parsed.values } };
  if (ran === null)
    return {
      ...bare(asking, "unknown", tellWhy(asking.lang, "not-held", ""), { ...about, why: "not-held" }),
      query: shown,
      suggestions: offersIn(asking.lang),
    };
  const countedOnly = ran.filter((row) => row["counted"] !== false);
  const state = ran.length === 0 && namesFamily(parsed.values, asking) ? "unknown" : stateOf(query, ran, parsed.values);
  const rows = ran.slice(0, mostRows);
  const rowClaims = await readRowClaims(asking.context.read, rows, parsed.values);
  const entities = unique(ran.flatMap(entitiesIn));
  const claimIds = unique(rowClaims.flat());
  const claims = await readClaims(asking.context.read, claimIds.slice(0, mostClaims));
  const asOf = asking.context.release.loadedAt.slice(0, 10);
  // "How many certificates" counts each once, however many models hold it.
  const counted = reading.mode === "count" && reading.counted !== null ? namesIn(ran, reading.counted) : [];
  const told = tell(asking.lang, state, {
    title: query.header.title,
    about: conditions(asking.lang, about.chips),
    source: source ? nameIn(asking.lang, source) : null,
    scope: asking.scope,
    names:
      counted.length > 0 && counted.length < ran.length
        ? counted.map((entity) => nameIn(asking.lang, entity))
        : state === "found"
          ? rowTexts(query, ran, parsed.values, source === null, asking)
          : [],
    // "How many hospitals" counts each once, however many rows it has; so does a list that tells the related apart.
    total: counted.length || (reading.mode === "count" || countedOnly.length < ran.length ? countNamed(ran, parsed.values) : ran.length),
    related: countNamed(ran, parsed.values) - countNamed(countedOnly, parsed.values),
    // A figure of a report, or a number that the row itself tells, is no count of rows.
    mode: reading.mode === "count" && (query.header.purpose === "report" || entities.length === 0) ? "list" : reading.mode,
    asOf,
  });
  const disputes = reading.mode === "count" || query.header.purpose === "report" ? await disputesOf(rowClaims, asking) : [];
  const sentence = query.header.dated ? `${tellDay(asking.lang, asOf)}${told}` : told;
  const suggest = async () => {
    if (state === "unknown") return offersIn(asking.lang);
    const beside = await besides(query, parsed.values, asking);
    if (state !== "none") return beside;
    const nearer = await relax(query, parsed.values, about.chips, (values) => run(query, values, reading.source, asking), asking.lang);
    return [...beside, ...nearer];
  };
  const suggestions = [...disputes, ...(await suggest())];
  return {
    ...bare(asking, state, sentence, about),
    query: shown,
    columns: Object.entries(query.header.columns).map(([name, column]) => ({ name, ...column })),
    rows,
    rowClaims,
    ...(await readSpeakers(asking.context.read, rowClaims)),
    names: await readListedNames(asking.context.read, rows),
    total: ran.length,
    entities: entities.slice(0, mostRows),
    claims,
    claimsTotal: claimIds.length,
    conflicts: unique(claims.flatMap(({ conflicts }) => conflicts)),
    suggestions,
  };
}

/** The one thing that a query is about by its name alone; any other condition says what it is of, or "without" would be lost. */
function conditions(lang: Lang, chips: readonly Chip[]): string[] {
  if (chips.length === 1 && chips[0]?.entity && !chips[0].optional) return [chipText(lang, chips[0])];
  return chips.map((chip) => `${chip.label[lang]}${lang === "zh" ? "：" : ": "}${chipText(lang, chip)}`);
}

/** What backs a row: its own claims, or, for figures, lists and entries that no condition chose, the claims about what it names first. */
async function backing(
  { header }: SavedQuery,
  rows: readonly Row[],
  values: ParameterValues,
  { context }: Asking,
): Promise<(row: Row) => readonly string[]> {
  if (header.purpose !== "report" && Object.values(values).some((value) => value !== null)) return claimIdsIn;
  const firstOf = (row: Row) => entitiesIn(row)[0]?.id ?? "";
  const about = await readAbout(context.read, unique(rows.map(firstOf)));
  return (row) => [...claimIdsIn(row), ...(about.get(firstOf(row)) ?? [])];
}

/** All rows; with a source, only those that a claim of it backs; null where the rows do not say what backs them. */
async function run(query: SavedQuery, values: ParameterValues, source: string | null, asking: Asking): Promise<readonly Row[] | null> {
  const { context } = asking;
  const { rows } = await runQuery(context.read, query, values, allRows);
  if (source === null || "source" in query.header.parameters) return rows;
  const backs = await backing(query, rows, values, asking);
  const backed = rows.map((row) => ({ row, ids: backs(row) }));
  if (rows.length > 0 && backed.every(({ ids }) => ids.length === 0)) return null;
  const stated = await readStated(context.read, source, unique(backed.flatMap(({ ids }) => ids)));
  return backed.filter(({ ids }) => ids.some((id) => stated.has(id))).map(({ row }) => row);
}

/** Whether a base model is asked for by a name that others continue, as Qwen2.5 does Qwen: what is built on it may stand under theirs. */
const namesFamily = (values: ParameterValues, { index }: Asking): boolean => {
  const bases = index.entries.filter(({ kind }) => kind === "BaseModel");
  const asked = bases.filter(({ id }) => Object.values(values).includes(id));
  return asked.some(({ id, nameEn }) => nameEn !== null && bases.some((other) => other.id !== id && other.nameEn?.startsWith(nameEn)));
};

/** Rows that tell nothing but what was asked about are a value not known. */
function stateOf({ header }: SavedQuery, rows: readonly Row[], values: ParameterValues): Answer["state"] {
  if (rows.length === 0) return header.whenEmpty ?? "none";
  const asked = new Set(Object.values(values));
  const tells = (cell: Cell | undefined) => {
    const id = idOf(cell);
    return cell !== null && cell !== undefined && !(Array.isArray(cell) && cell.length === 0) && !(id !== null && asked.has(id));
  };
  return rows.some((row) => Object.values(row).some(tells)) ? "found" : "unknown";
}

const idOf = (cell: Cell | undefined): string | null => EntityName.safeParse(cell).data?.id ?? null;

function unique<Item>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
