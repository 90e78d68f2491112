import { type ParameterValues, parseParameters } from "../cypher/parseParameters.ts";
import { runQuery } from "../cypher/runQuery.ts";
import type { SavedQuery } from "../cypher/savedQuery.ts";
import type { Chip, Suggestion } from "../schema/answer.ts";
import { type Asking, chipText, queryOf } from "./asking.ts";
import type { Lang } from "./sentences.ts";

type Run = (values: ParameterValues) => Promise<readonly unknown[] | null>;

/** The same question with one condition less, where that finds something; with two less, where no single one helps. */
export async function relax(
  query: SavedQuery,
  values: ParameterValues,
  chips: readonly Chip[],
  run: Run,
  lang: Lang,
): Promise<Suggestion[]> {
  const { third, atLeast } = query.header.parameters;
  if (third && atLeast && Number(values["atLeast"]) > 1) {
    const parameters = { ...values, atLeast: 1 };
    const total = (await run(parameters))?.length ?? 0;
    if (total > 0) return [{ text: tellAny(total, lang), query: query.name, parameters, total, changes: { atLeast: 1 } }];
  }
  const conditions = byWord(chips);
  const pairs = conditions.length < 3 ? [] : conditions.flatMap((one, place) => conditions.slice(place + 1).map((other) => [one, other]));
  for (const ways of [conditions.map((one) => [one]), pairs]) {
    const found: Suggestion[] = [];
    for (const left of ways) {
      const changes = Object.fromEntries(left.flat().map(({ parameter }) => [parameter, null]));
      const parameters = { ...values, ...changes };
      const total = (await run(parameters))?.length ?? 0;
      if (total > 0) found.push({ text: tell(left, total, lang), query: query.name, parameters, total, changes });
    }
    if (found.length > 0) return found;
  }
  return [];
}

/** What the queries beside this one find of the same entries: vendors said to be active where no model covers. */
export async function besides(query: SavedQuery, values: ParameterValues, asking: Asking): Promise<Suggestion[]> {
  const offered = (query.header.beside ?? []).map(async (beside): Promise<Suggestion[]> => {
    const other = queryOf(asking, beside.query);
    const given = Object.entries(beside.parameters).map(([theirs, ours]): [string, string] => [theirs, String(values[ours] ?? "")]);
    if (given.some(([, value]) => value === "")) return [];
    const parsed = parseParameters(other, Object.fromEntries(given));
    if (!parsed.ok) return [];
    const { total } = await runQuery(asking.context.read, other, parsed.values, { limit: 1, offset: 0 });
    const text = `${other.header.title[asking.lang]}${asking.lang === "zh" ? "：" : ": "}${total}`;
    return total > 0 ? [{ text, query: other.name, parameters: { ...parsed.values }, total }] : [];
  });
  return (await Promise.all(offered)).flat();
}

/** "2025" is one condition, though it sets both ends of a period. */
function byWord(chips: readonly Chip[]): Chip[][] {
  const groups = new Map<string, Chip[]>();
  for (const chip of chips) {
    const key = chip.said === "" ? ` ${chip.parameter}` : chip.said;
    groups.set(key, [...(groups.get(key) ?? []), chip]);
  }
  return [...groups.values()].filter((group) => group.every(({ optional }) => optional));
}

const tellAny = (total: number, lang: Lang): string =>
  lang === "zh" ? `满足其中任一项的有 ${total} 条` : `for any of them there are ${total}`;

function tell(left: readonly (readonly Chip[])[], total: number, lang: Lang): string {
  const words = left.flatMap(([first]) => (first ? [first.said || chipText(lang, first)] : []));
  return lang === "zh"
    ? `不限${words.map((word) => `“${word}”`).join("和")}时有 ${total} 条`
    : `without ${words.map((word) => `“${word}”`).join(" and ")} there are ${total}`;
}
