import type { Language } from "../state/language.ts";

const locale = (language: Language): string => (language === "zh" ? "zh-CN" : "en-GB");

/** A count, grouped as the language groups it. */
export const formatCount = (language: Language, count: number): string => new Intl.NumberFormat(locale(language)).format(count);

/** A date of the precision known: 2024, November 2024, 6 November 2024; Chinese keeps the ISO form, which reads the same. */
export function formatDate(language: Language, date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  if (language === "zh" || year === undefined || month === undefined || Number.isNaN(month)) return date;
  const options: Intl.DateTimeFormatOptions = {
    year: "numeric",
    month: "short",
    timeZone: "UTC",
    ...(day === undefined ? {} : { day: "numeric" }),
  };
  return new Intl.DateTimeFormat("en-GB", options).format(Date.UTC(year, month - 1, day ?? 1));
}
