import type { AnswerState } from "../schema/answer.ts";
import type { EntityName } from "../schema/graph.ts";
import type { Bilingual } from "../schema/savedQuery.ts";
import type { Scope } from "../schema/scope.ts";
import type { Threshold } from "../schema/threshold.ts";

export type Lang = "en" | "zh";

/** The name in the reader's language, or the other where there is none. */
export const nameIn = (lang: Lang, { id, nameEn, nameZh }: EntityName): string =>
  (lang === "zh" ? (nameZh ?? nameEn) : (nameEn ?? nameZh)) ?? id;

interface Told {
  readonly title: Bilingual;
  readonly about: readonly string[];
  readonly source: string | null;
  readonly scope: Scope;
  readonly names: readonly string[];
  readonly total: number;
  /** How many of the rows are only related, and do not count as coverage. */
  readonly related: number;
  readonly mode: "list" | "count" | "yes-no";
  readonly asOf: string;
}
const shown = 5;

/** What was found, or that nothing was, in one sentence that says what was searched and as of when. */
export function tell(lang: Lang, state: AnswerState, told: Told): string {
  return lang === "zh" ? tellZh(state, told) : tellEn(state, told);
}

function tellEn(state: AnswerState, { title, about, source, scope, names, total, related, mode, asOf }: Told): string {
  const counting = countedOnly("en", scope);
  const said = `${source ? `, as stated by ${source}` : ""}${counting.length > 0 ? `, counting ${counting.join(", ")}` : ""}`;
  const what = `${title.en}${about.length > 0 ? ` (${about.join(", ")})` : ""}${said}`;
  if (state === "none")
    return `${mode === "yes-no" ? "No source we hold says so" : "The data holds nothing here"}: ${what}, as of ${asOf}.`;
  if (state === "unknown") return `Not known: the data holds no value for this. ${what}, as of ${asOf}.`;
  const first = names.slice(0, shown).join("; ");
  // Several rows may name one entry: then what is left cannot be counted in names.
  const more = total <= shown ? "" : names.length === total ? `; and ${total - shown} more` : "; …";
  if (mode === "count") return `${total} in this dataset, as of ${asOf}. ${what}${first && `: ${first}${more}`}.`;
  // Where all are named there is nothing left to count.
  const number = related > 0 ? `${total} found, ${related} of them only related` : total > shown ? `${total} found` : "";
  return `${mode === "yes-no" ? "Yes. " : ""}${what}: ${[number, first && `${first}${more}`].filter(Boolean).join(": ") || `${total} found`}.`;
}

function tellZh(state: AnswerState, { title, about, source, scope, names, total, related, mode, asOf }: Told): string {
  const said = [source && `依据${source}`, ...countedOnly("zh", scope)].flatMap((part) => (part ? `，${part}` : [])).join("");
  const what = `${title.zh}${about.length > 0 ? `（${about.join("，")}）` : ""}${said}`;
  if (state === "none") return `${mode === "yes-no" ? "现有来源都没有这样说" : "数据中没有符合的内容"}：${what}，截至${asOf}。`;
  if (state === "unknown") return `未知：数据中没有这一项的值。${what}，截至${asOf}。`;
  const first = names.slice(0, shown).join("；") + (total > shown ? "等" : "");
  if (mode === "count") return `本数据集中共 ${total} 条，截至${asOf}。${what}${names.length > 0 ? `：${first}` : ""}。`;
  const number = related > 0 ? `共 ${total} 条，其中 ${related} 条仅相关` : total > shown || names.length === 0 ? `共 ${total} 条` : "";
  return `${mode === "yes-no" ? "是。" : ""}${what}：${[number, names.length > 0 ? first : ""].filter(Boolean).join("：")}。`;
}

const stops: Readonly<Record<Threshold, Bilingual | null>> = {
  any: null,
  independent: { en: "independent sources only", zh: "只计独立来源" },
  strong: { en: "regulators and papers only", zh: "只计监管与论文" },
};

/** What the switches leave to count, in words; nothing where everything counts. */
function countedOnly(lang: Lang, { evidence, largeOnly, noPlaceholders }: Scope): string[] {
  const large = lang === "zh" ? "仅大模型" : "large models only";
  const named = lang === "zh" ? "不含占位条目" : "no placeholders";
  return [stops[evidence]?.[lang], largeOnly && large, noPlaceholders && named].flatMap((part) => part || []);
}

/** What sources disagree about, and what each says. */
export const tellDispute = (lang: Lang, conflict: EntityName, values: readonly string[]): string =>
  lang === "zh"
    ? `来源说法不一：${nameIn(lang, conflict)}（${values.join("；")}）`
    : `sources disagree on ${nameIn(lang, conflict)} (${values.join("; ")})`;

/** Of which day the data are. */
export const tellDay = (lang: Lang, asOf: string): string => (lang === "zh" ? `数据截至${asOf}。` : `The data are as of ${asOf}. `);

/** What is found where everything counts. */
export const tellWidened = (lang: Lang, total: number): string =>
  lang === "zh" ? `全部计入时有 ${total} 条` : `with everything counted there are ${total}`;

const refusals: Readonly<Record<string, Bilingual>> = {
  command: { en: "This is a request to do something; questions here only read.", zh: "这是操作请求；这里只回答问题，不做改动。" },
  advice: { en: "This data gives no advice about patients or treatment. Ask a doctor.", zh: "本数据不提供诊疗建议，请咨询医生。" },
  forecast: { en: "The data says what sources stated, not what will be.", zh: "数据只记录来源已陈述的内容，不作预测。" },
  opinion: {
    en: "Without a measure there is no best: ask for what is counted or measured.",
    zh: "没有指标就没有“最好”；可以问数量或测得的指标。",
  },
  price: { en: "Prices and money of companies are not in this data.", zh: "数据不含价格与公司财务。" },
  "other-topic": {
    en: "This is not a question these data can answer: they hold vendors, models, scenarios, policies, hospitals and their sources.",
    zh: "这不是本数据能回答的问题：数据包含厂商、模型、场景、政策、医院及其来源。",
  },
  empty: { en: "Ask in words: for example, which vendors cover pathology?", zh: "请输入问题，例如：哪些厂商覆盖病理？" },
  "too-long": { en: "A question has at most 500 characters.", zh: "问题最长 500 个字符。" },
  "not-held": { en: "We hold what this is about, but not this kind of fact for it.", zh: "数据中有所问的对象，但没有这一类事实。" },
  average: {
    en: "An average needs a count of all; sources name some hospitals, models and scenarios, and what none names is not none. Ask how many are named.",
    zh: "平均数需要完整的总数；来源只指名了部分医院、模型与场景，未被指名并不等于没有。可以问已指名的数量。",
  },
  place: {
    en: "Where organisations are is not in this data; entries whose name holds a place are found by name.",
    zh: "本数据不记录机构所在地；名称中含地名的条目可按名称查找。",
  },
  "not-understood": {
    en: "The question touches what we hold, but cannot be read safely; nothing is guessed.",
    zh: "问题涉及本数据，但无法可靠地理解，因此不作猜测。",
  },
};

/** Why there is no answer. */
export function tellWhy(lang: Lang, why: string, said: string): string {
  if (why === "name-not-held") return lang === "zh" ? `数据中没有名为“${said}”的条目。` : `We hold nothing named “${said}”.`;
  if (why === "not-held" && said !== "")
    return lang === "zh"
      ? `所问的对象在数据中，但“${said}”无法可靠地理解，因此不作猜测。`
      : `We hold what this is about, but cannot read “${said}” safely; nothing is guessed.`;
  if (why === "several") return lang === "zh" ? `“${said}”可以指几个条目，请选择。` : `“${said}” may mean several things; choose one.`;
  return refusals[why]?.[lang] ?? why;
}

/** Two questions that these data answer. */
export const offersIn = (lang: Lang): { readonly text: string }[] =>
  (lang === "zh"
    ? ["哪些厂商覆盖病理？", "哪些政策场景没有模型？"]
    : ["which vendors cover pathology?", "which policy scenarios have no model?"]
  ).map((text) => ({ text }));
