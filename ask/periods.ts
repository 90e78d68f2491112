/** A stretch of time of the precision asked: `from` and `to` are the same text where one year, month or day is meant. */
export interface Period {
  readonly from: string;
  readonly to: string;
}
/** A period or a number found in a text, with its offsets there. */
export interface Figure {
  readonly at: number;
  readonly end: number;
  readonly period?: Period;
  readonly number?: number;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthWord =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const year = "(20[0-4]\\d)";
const two = (text: string) => text.padStart(2, "0");
const month = (text: string) => two(String(months.indexOf(text.slice(0, 3).toLowerCase()) + 1));
const one = (date: string): Period => ({ from: date, to: date });
const quarter = (of: string, number: number): Period => ({
  from: `${of}-${two(String(number * 3 - 2))}`,
  to: `${of}-${two(String(number * 3))}`,
});
const half = (of: string, first: boolean): Period => ({ from: `${of}-${first ? "01" : "07"}`, to: `${of}-${first ? "06" : "12"}` });
const ordinals: readonly string[] = ["first", "second", "third", "fourth", "1st", "2nd", "3rd", "4th"];
const chineseDigit = (text: string) => "零一二三四".indexOf(text);

type Reader = readonly [RegExp, (groups: readonly string[]) => Period];
// Tried in this order at each place: the longest form first.
const readers: readonly Reader[] = [
  [new RegExp(`${year}年(\\d{1,2})月(\\d{1,2})[日号]`, "y"), ([y = "", m = "", d = ""]) => one(`${y}-${two(m)}-${two(d)}`)],
  [new RegExp(`${year}[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`, "y"), ([y = "", m = "", d = ""]) => one(`${y}-${two(m)}-${two(d)}`)],
  [
    new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthWord},? ${year}`, "iy"),
    ([d = "", m = "", y = ""]) => one(`${y}-${month(m)}-${two(d)}`),
  ],
  [
    new RegExp(
      `(?:(?:between|from) )?${monthWord}(?:,? ${year})? ?(?:to|through|until|till|-|–|(?<=between .*)and) ?${monthWord},? ${year}`,
      "iy",
    ),
    ([m = "", y, m2 = "", y2 = ""]) => ({ from: `${y ?? y2}-${month(m)}`, to: `${y2}-${month(m2)}` }),
  ],
  [new RegExp(`${monthWord} (\\d{1,2})(?:st|nd|rd|th)?,? ${year}`, "iy"), ([m = "", d = "", y = ""]) => one(`${y}-${month(m)}-${two(d)}`)],
  [
    new RegExp(`${year}年(\\d{1,2})月份?(?:-|–|—|~|至|到)(?:${year}年)?(\\d{1,2})月份?`, "y"),
    ([y = "", m = "", y2 = y, m2 = ""]) => ({ from: `${y}-${two(m)}`, to: `${y2}-${two(m2)}` }),
  ],
  [new RegExp(`${year}年(\\d{1,2})月份?`, "y"), ([y = "", m = ""]) => one(`${y}-${two(m)}`)],
  [new RegExp(`${year}[-/](0?[1-9]|1[0-2])(?!\\d)`, "y"), ([y = "", m = ""]) => one(`${y}-${two(m)}`)],
  [new RegExp(`${monthWord}(?: of)?,? ${year}`, "iy"), ([m = "", y = ""]) => one(`${y}-${month(m)}`)],
  [new RegExp(`${year} ?q([1-4])|q([1-4])(?: of)? ?${year}`, "iy"), ([y, q, q2, y2]) => quarter(y ?? y2 ?? "", Number(q ?? q2))],
  [
    new RegExp(`(?:the )?(first|second|third|fourth|1st|2nd|3rd|4th) quarter(?: of)? ${year}`, "iy"),
    ([q = "", y = ""]) => quarter(y, (ordinals.indexOf(q.toLowerCase()) % 4) + 1),
  ],
  [new RegExp(`${year}年第?([一二三四1-4])季度`, "y"), ([y = "", q = ""]) => quarter(y, Number(q) || chineseDigit(q))],
  [new RegExp(`${year}年(上|下)半年`, "y"), ([y = "", which]) => half(y, which === "上")],
  [
    new RegExp(`(?:the )?(first|second) half of ${year}|h([12]) ${year}`, "iy"),
    ([w, y, n, y2]) => half(y ?? y2 ?? "", w === "first" || n === "1"),
  ],
  [new RegExp(`${year}(?:年度?)?(?: ?(?:-|–|—|~|至|到|to|and) ?)${year}年?`, "iy"), ([a = "", b = ""]) => ({ from: a, to: b })],
  [new RegExp(`(?:the year )?${year}年?度?(?![\\d-])`, "iy"), ([y = ""]) => one(y)],
];
const numbers = /\d+(?:[.,]\d+)*/y;
const words: readonly string[] = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const wordNumber = new RegExp(`(${words.slice(2).join("|")})\\b`, "iy");
const chineseNumber = /([两二三四五六七八九十])(?=[个家款种项所条])/y;
const chineseNumbers = "零一二三四五六七八九十";

/** What a figure can begin with, which spares trying every reader at every place. */
const beginning = /[\da-z两二三四五六七八九十]/i;

/** Every period and number in the text, left to right. "Qwen2.5" and "SC12" hold none: a figure is a word of its own. */
export function findFigures(text: string): Figure[] {
  const found: Figure[] = [];
  for (let at = 0; at < text.length; ) {
    const inWord = /[a-z0-9]/i.test(text[at - 1] ?? "");
    const figure = inWord || !beginning.test(text[at] ?? "") ? null : figureAt(text, at);
    if (figure) found.push(figure);
    at = figure ? figure.end : at + 1;
  }
  return found;
}

function figureAt(text: string, at: number): Figure | null {
  for (const [pattern, make] of readers) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match && !/[a-z]/i.test(text[pattern.lastIndex] ?? "")) return { at, end: pattern.lastIndex, period: make(match.slice(1)) };
  }
  numbers.lastIndex = at;
  const digits = numbers.exec(text);
  if (digits)
    return /[a-z-]/i.test(text[numbers.lastIndex] ?? "")
      ? null
      : { at, end: numbers.lastIndex, number: Number(digits[0].replaceAll(",", "")) };
  wordNumber.lastIndex = at;
  const word = wordNumber.exec(text);
  if (word) return { at, end: wordNumber.lastIndex, number: words.indexOf(word[0].toLowerCase()) };
  chineseNumber.lastIndex = at;
  const chinese = chineseNumber.exec(text);
  return chinese ? { at, end: chineseNumber.lastIndex, number: Math.max(2, chineseNumbers.indexOf(chinese[0].replace("两", "二"))) } : null;
}
