// How many years or months: "two", "2", "两".
const words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const han = "零一二三四五六七八九十";
const much = `([1-9]\\d?|${words.slice(1).join("|")}|[一二两三四五六七八九十])?`;
const english = new RegExp(
  `\\b(?:in|during|over|within|since)? ?(?:the )?(?:last|past|previous) (?:${much} )?(year|month)s?\\b(?! report)`,
  "gi",
);
const chinese = new RegExp(`(?:最近|过去|近)(?:的)?${much}个?(年|月)(?:以?来|内|里)?`, "g");
const named: readonly (readonly [RegExp, number])[] = [
  [/\bthis year\b|今年|本年度?/gi, 0],
  [/去年|上一年/g, 1],
  [/前年/g, 2],
];

const countOf = (text: string | undefined): number => {
  if (text === undefined) return 1;
  const word = words.indexOf(text.toLowerCase());
  const digit = text === "两" ? 2 : han.indexOf(text);
  return Number(text) || (word > 0 ? word : Math.max(1, digit));
};

/** The month that lies so many months before the date. */
function monthsBefore(asOf: string, months: number): string {
  const month = Number(asOf.slice(0, 4)) * 12 + Number(asOf.slice(5, 7)) - 1 - months;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/** "Top5" and "前三" as a number, "sc 12" and "第12号场景" as the number of the guideline, "部署了没有" as the question it is, "除了华为以外" without what closes it. */
export const withNumbers = (text: string): string =>
  text
    .replace(/\bas well as\b/gi, "and")
    .replace(/(?:一|任何)[个家款]?(模型|医院|证书|场景|厂商)都没有的/gu, "没有$1的")
    .replace(/([各每].+?)的?(模型|厂商|公司|医院|专科|证书|场景)(?:数量?|个数)(?=[？?。]?$)/gu, "$1多少$2")
    .replace(/\btop-?(\d+)\b/gi, "top $1")
    .replace(/前([二两三四五六七八九十])(?=[的名位大强，,。？?]|$)/g, (_, digit: string) => `前${countOf(digit)}`)
    .replace(/[>＞]\s*(?=\d)/g, " more than ")
    .replace(/[<＜]\s*(?=\d)/g, " fewer than ")
    .replace(/≥\s*(?=\d)/g, " at least ")
    .replace(/≤\s*(?=\d)/g, " at most ")
    .replace(/(?<![\w.])(\d{1,3})\+(?=\s)/g, "at least $1")
    .replace(
      /\bbetween (\d{1,2}|[a-z]+) and (\d{1,2}|[a-z]+)(?= (?:models|vendors|hospitals|scenarios|specialties)\b)/gi,
      "at least $1 and at most $2",
    )
    .replace(
      /(?<![\w.-])(\d{1,2}) ?(?:-|–|to) ?(\d{1,2})(?= (?:models|vendors|hospitals|scenarios|specialties)\b)/gi,
      "at least $1 and at most $2",
    )
    .replace(/(?<![\d.])(\d{1,2}) ?(?:到|至|-|–|~|～) ?(\d{1,2})(?=[个家款种项])/g, "至少$1至多$2")
    .replace(/在? ?(?<![\d.])(\d{1,2}) ?(?:到|至|-|–|~|～|和) ?(\d{1,2})[个家款种项]?之间/g, "至少$1至多$2")
    .replace(/\b(exactly|precisely|at least|at most|no more than) one\b/gi, "$1 1")
    .replace(/(恰好|正好|刚好|至少|最多)([^\d一]{0,4})一(?=[家个款种项所])/g, "$1$21")
    .replace(/(?:只有|仅有|只|仅)一(?=(?:[张份]证|[个款]模型|个场景|个专科|家医院|家公司))/g, "恰好1")
    .replace(/(除(?:了|去|开)?(?![了去开])[^，,。？?]{1,24}?)(?:以外|之外|而外|外)/gu, "$1")
    .replace(/\bsc\s+(\d{1,2})\b/gi, "SC$1")
    .replace(/第(\d{1,2})号?(?:个)?(?:政策)?场景/g, (_, number: string) => `SC${number.padStart(2, "0")}`)
    .replace(/^([^哪什谁多几]*[^有\s])没有[？?]?$/u, "$1吗");

/** Writes "the last two years" and "this year" as the dates they mean on the day the data is as of. "Last year" is the year before. */
export function withDates(text: string, asOf: string): string {
  const since = (many: string | undefined, unit: string) => monthsBefore(asOf, countOf(many) * (/^y|年/i.test(unit) ? 12 : 1));
  const year = Number(asOf.slice(0, 4));
  let dated = text.replace(/\blast year\b/gi, String(year - 1)).replace(/(20\d\d)年前(?![\d一二两三四五六七八九十])/g, "$1年之前");
  for (const [said, back] of named) dated = dated.replace(said, ` ${year - back} `);
  return dated
    .replace(english, (_, many: string | undefined, unit: string) => ` since ${since(many, unit)} `)
    .replace(chinese, (_, many: string | undefined, unit: string) => ` ${since(many, unit)} 以来 `);
}
