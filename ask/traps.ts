import type { Token } from "./tokens.ts";

const hospitalKinds = "中医药?|肿瘤|癌症|眼科|儿童|儿科|精神|精神专科|心理|口腔|骨科|妇幼|妇产|胸科|康复|传染病|专科|社区|基层";

/**
 * What changes a question and no pattern reads. Each alone is a reason to give no answer: without it the rest of the
 * question would be answered as if it had not been said.
 */
const traps: readonly RegExp[] = [
  // One of two is asked for, not what both have.
  /\bwhich (one )?of (?!the\b|these\b|your\b).+\b(and|or)\b/i,
  // "A、B都用在哪些医院" asks where each is used, or where all are.
  /[、和与及].*都(用|部署|应用|落地|装)?在[哪什]/,
  // The only one that does something is not one that does nothing else.
  /唯一(?!一家|一个厂商)|\bthe only\b/i,
  // A kind of hospital is not a field of the models there.
  new RegExp(`(?:(?<!\\p{Script=Han})|哪些|哪家|哪几家|几家|多少家|什么|全部|所有|的|在)(${hospitalKinds})医院`, "u"),
  /\b(tcm|chinese medicine|cancer|tumou?r|oncology|eye|children'?s|pa?ediatric|psychiatric|mental health|dental|maternity|orthop\w+|pathology|radiology|specialist) hospitals?\b(?!.*\bnamed\b)/i,
  // Images beside another kind of data are a kind themselves.
  /\b(and|or) images?\b/i,
  // The market of medical AI is more than that of large models.
  /(?<!大模型.{0,6})(AI|人工智能)市场(?!.*大模型)|\b(medical|healthcare) AI market\b/i,
  // One vendor may meet two terms with two models: they are no conditions of one.
  /既.{0,8}(模型|场景).{0,3}又.{0,8}(模型|场景)|里谁(还|也)/,
];

const clock: ReadonlySet<string | null> = new Set(["since", "after", "before", "until"]);

/** Whether a text holds what changes the question and is read by no pattern; names of entries are taken out of it first. */
export function isTrapped(text: string, tokens: readonly Token[]): boolean {
  const rest = tokens.reduce(
    (left, { text: said, entries }) =>
      entries.some(({ kind }) => kind === "Hospital" || kind === "Vendor") ? left.replace(said, " ") : left,
    text,
  );
  return traps.some((trap) => trap.test(rest)) || datedByName(tokens);
}

/** "Since the launch of DeepSeek-R1" dates by a name; no entry is a date. */
const datedByName = (tokens: readonly Token[]): boolean =>
  tokens.some(({ concept }, place) => {
    if (!clock.has(concept)) return false;
    if (tokens[place - 1]?.period || tokens[place - 1]?.number) return false;
    const next = tokens.slice(place + 1).find((token) => token.concept !== "release");
    return next !== undefined && next.period === null && next.number === null && next.entries.length > 0;
  });

/** "How many in this dataset" asks for no figure of the report. */
export const asksOurs = (text: string): boolean =>
  /\b(in|of) (this|the|your) (dataset|atlas|data|database)\b|\bdo you (hold|have)\b|本库|库里|库中|数据集|你们的?数据/i.test(text) &&
  !/\breports?\b|报告/i.test(text);
