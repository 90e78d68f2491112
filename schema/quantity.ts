import { valueText } from "./valueWords.ts";

/** A figure as a claim or a row holds it: one number, or a range without one. */
export interface Quantity {
  readonly operator?: unknown;
  readonly value?: unknown;
  readonly valueMin?: unknown;
  readonly valueMax?: unknown;
  readonly unit?: unknown;
}
type Language = "en" | "zh";

const operators: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { "~": "about ", ">": "more than ", ">=": "at least ", "<": "less than ", "<=": "at most " },
  zh: { "~": "约", ">": "超过", ">=": "至少", "<": "不到", "<=": "不超过" },
};
/** What each language counts large numbers by; only where that leaves a number as short as it is exact. */
const steps: Readonly<Record<Language, readonly (readonly [number, string])[]>> = {
  en: [
    [1e9, " billion"],
    [1e6, " million"],
  ],
  zh: [
    [1e8, "亿"],
    [1e4, "万"],
  ],
};
/** Units that count by another number than Chinese does: 206 million yuan are 2.06亿元. */
const scales: readonly (readonly [string, number])[] = [
  ["百万", 1e6],
  ["十亿", 1e9],
];

/** A figure in words: "more than 94 percent", "30–40 models", "约20亿元"; null where there is no number. */
export function quantityText(language: Language, { operator, value, valueMin, valueMax, unit }: Quantity): string | null {
  const figures = isNumber(valueMin) && isNumber(valueMax) ? [valueMin, valueMax] : isNumber(value) ? [value] : null;
  if (figures === null) return null;
  const sign = (isText(operator) ? operators[language][operator] : undefined) ?? "";
  return sign + withUnit(language, figures, isText(unit) ? unit : "");
}

/** A unit stands apart from its number, but for one in Chinese characters. */
function withUnit(language: Language, figures: readonly number[], unit: string): string {
  const words = valueText(language, "unit", unit);
  const [scale, factor] = scales.find(([scale]) => words.startsWith(scale)) ?? ["", 1];
  const scaled = figures.map((figure) => Math.round(figure * factor * 1e6) / 1e6);
  const number = unit === "year" ? yearsText(figures) : numbersText(language, scaled);
  const rest = words.slice(scale.length);
  if (rest.includes("…")) return rest.replace("…", number);
  return language === "en" || words === unit ? `${number} ${rest}`.trimEnd() : number + rest;
}

/** Years are not grouped by thousands. */
const yearsText = (years: readonly number[]): string => years.join("–");

function numbersText(language: Language, figures: readonly number[]): string {
  const largest = Math.max(...figures);
  const fits = ([step]: readonly [number, string]) => largest >= step && figures.every((figure) => isShort(figure / step));
  const [step, word] = steps[language].find(fits) ?? [1, ""];
  const format = new Intl.NumberFormat(language === "zh" ? "zh-CN" : "en-GB", { maximumFractionDigits: 6 });
  return `${figures.map((figure) => format.format(figure / step)).join("–")}${word}`;
}

const isNumber = (value: unknown): value is number => typeof value === "number";
const isText = (value: unknown): value is string => typeof value === "string";
/** At most two digits after the point. */
const isShort = (figure: number): boolean => Math.abs(Math.round(figure * 100) - figure * 100) < 1e-6;
