import type { ParameterValues } from "../cypher/parseParameters.ts";
import { entitiesIn } from "../cypher/readRowClaims.ts";
import type { SavedQuery } from "../cypher/savedQuery.ts";
import { EntityName } from "../schema/graph.ts";
import { quantityText } from "../schema/quantity.ts";
import type { Cell, QueryColumn, Table } from "../schema/savedQuery.ts";
import { isTranslation, ownText } from "../schema/translations.ts";
import { valueText, yesOrNo } from "../schema/valueWords.ts";
import { relationships } from "../schema/vocabulary.ts";
import { type Asking, entityOf } from "./asking.ts";
import { type Lang, nameIn } from "./sentences.ts";

type Row = Table["rows"][number];

/** The different entries that a column of the rows names. */
export const namesIn = (rows: readonly Row[], column: string): EntityName[] => [
  ...new Map(rows.flatMap((row) => EntityName.safeParse(row[column]).data ?? []).map((entity) => [entity.id, entity])).values(),
];

/** How many different entries the rows name first; where one names none, how many rows there are. */
export function countNamed(rows: readonly Row[], values: ParameterValues): number {
  const asked = new Set<unknown>(Object.values(values));
  const first = rows.map((row) => entitiesIn(row).find(({ id }) => !asked.has(id))?.id);
  return first.includes(undefined) ? rows.length : new Set(first).size;
}

/**
 * What each row says beside what was asked about (`values`: the parameters), in the order of the rows and each once: the first
 * entry that it names, or, where it names none, its figure or its values, each number with what it counts. `counted` says
 * whether the numbers of the rows count what is told: what one source states is less than they count.
 */
export function rowTexts(
  { header }: SavedQuery,
  rows: readonly Row[],
  values: ParameterValues,
  counted: boolean,
  asking: Asking,
): string[] {
  const asked = new Set<unknown>(Object.values(values));
  const attribute = String(values["attribute"]);
  const texts = rows.map((row) => {
    const entities = entitiesIn(row);
    const named = entities.find(({ id }) => !asked.has(id));
    // What a fact is said to be comes before the source that says it.
    const fact =
      named?.kind === "Source"
        ? (quantityText(asking.lang, row) ?? factText(ownText(asking.lang, "value", row).value, attribute, asking.lang))
        : null;
    if (named && fact !== null) return factOf(row, fact, nameIn(asking.lang, named), asking.lang);
    const beside = (counted ? countText(header, row, values, asking.lang) : null) ?? roleText(row, asking.lang);
    if (named) return [nameIn(asking.lang, named), beside].filter(Boolean).join(asking.lang === "zh" ? "" : " ");
    const text = quantityText(asking.lang, row) ?? valuesText(header.columns, row, asking);
    // Rows about several of those asked for say which.
    const [about] = entities;
    return rows.length > 1 && about ? `${nameIn(asking.lang, about)}${asking.lang === "zh" ? "：" : ": "}${text}` : text;
  });
  return [...new Set(texts.filter((text) => text !== ""))];
}

/** The count beside an entry's name, or the one that the reader chose to rank by; how many claims there are says nothing here. */
function countText({ columns }: SavedQuery["header"], row: Row, values: ParameterValues, lang: Lang): string | null {
  const [, beside = ""] = Object.keys(columns);
  const by = String(values["by"]);
  const name = by in columns ? by : beside;
  const [count, column] = [row[name], columns[name]];
  if (typeof count !== "number" || column?.as !== "integer" || name === "claims") return null;
  const text = numberText(column, count, lang);
  return lang === "zh" ? `（${text}）` : `(${text})`;
}

/** A number with what it is called: "4 models", "1 model", "rank 4"; in Chinese the name stands first. */
function numberText({ as, label }: Pick<QueryColumn, "as" | "label">, value: number, lang: Lang): string {
  const number = new Intl.NumberFormat(lang).format(value);
  const counted = lang === "en" && as === "integer" && !label.en.endsWith(" of");
  if (!counted) return `${label[lang]} ${number}`;
  return `${number} ${value === 1 ? singular(label.en) : label.en}`;
}

/** The first plural of a label as one of its kind: "policy scenarios" as "policy scenario". */
const singular = (label: string): string =>
  label.replace(/\b([a-z]+?)(ies|s)\b/, (_, stem: string, end: string) => (end === "ies" ? `${stem}y` : stem));

/** What a person is where they work. */
function roleText(row: Row, lang: Lang): string | null {
  const { value: role } = ownText(lang, "role", row);
  if (typeof role !== "string" || role === "") return null;
  return lang === "zh" ? `（${valueText(lang, "role", role)}）` : `(${role})`;
}

/** A fact with what was measured, where the row says that, and with who says so. */
function factOf(row: Row, fact: string, source: string, lang: Lang): string {
  const { value: metric } = ownText(lang, "metric", row);
  if (lang === "zh") return `${metric ? `${metric}：` : ""}${fact}（${source}）`;
  return `${metric ? `${metric}: ` : ""}${fact} (${source})`;
}

function factText(value: Cell | undefined, attribute: string, lang: Lang): string | null {
  if (typeof value === "boolean") return yesOrNo(lang, value);
  return typeof value === "string" ? valueText(lang, attribute, value) : null;
}

/** Columns that say nothing in a sentence: ids of claims, names told by their ids, and what goes with a number that is not there. */
const unsaid = /^(claimIds?|operator|unit)$|Names(En|Zh)$/;

function valuesText(columns: Readonly<Record<string, QueryColumn>>, row: Row, asking: Asking): string {
  const parts = Object.entries(columns).flatMap(([name, { as, label }]): string[] => {
    const cell = ownText(asking.lang, name, row).value;
    if (cell === null || cell === undefined || isTranslation(name) || as === "entity" || as === "edge" || unsaid.test(name)) return [];
    if (Array.isArray(cell)) return listText(name, cell, asking) ?? [];
    if (typeof cell === "boolean") return [`${label[asking.lang]} ${yesOrNo(asking.lang, cell)}`];
    if (typeof cell === "number") return [name === "percent" ? `${cell}%` : numberText({ as, label }, cell, asking.lang)];
    // A sentence of its own stands within one here.
    return [valueText(asking.lang, name, String(cell)).replace(/[.。]$/, "")];
  });
  return parts.join(asking.lang === "zh" ? "，" : ", ");
}

const types: ReadonlySet<unknown> = new Set(Object.keys(relationships));

/** A list in words: ids as the names they stand for, on a route one after the other; bare types of relationships say nothing. */
function listText(name: string, cell: Extract<Cell, readonly unknown[]>, asking: Asking): string[] | null {
  if (cell.length === 0 || cell.every((item) => types.has(item))) return null;
  const named = cell.map((item) => entityOf(asking, String(item)));
  const comma = asking.lang === "zh" ? "、" : ", ";
  if (named.some((entity) => entity === null)) return [cell.join(comma)];
  return [named.flatMap((entity) => (entity ? nameIn(asking.lang, entity) : [])).join(name === "routeIds" ? " → " : comma)];
}
