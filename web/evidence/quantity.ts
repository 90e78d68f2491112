import type { Claim } from "../../schema/claim.ts";
import type { Language } from "../state/language.ts";

const signs: Readonly<Record<string, string>> = { "=": "", "~": "≈ ", ">=": "≥ ", "<=": "≤ ", ">": "> ", "<": "< " };

/** A claim's figure with its operator and unit: "> 94 percent", "30–40 percent". A figure kept as a range has no single value. */
export function quantityText(language: Language, { operator, value, valueMin, valueMax, unit }: Claim): string | null {
  const number = (figure: number): string =>
    new Intl.NumberFormat(language === "zh" ? "zh-CN" : "en-GB", { maximumFractionDigits: 6 }).format(figure);
  const figure =
    valueMin !== undefined && valueMax !== undefined
      ? `${number(valueMin)}–${number(valueMax)}`
      : typeof value === "number"
        ? number(value)
        : value === undefined
          ? null
          : String(value);
  if (figure === null) return null;
  return `${signs[operator ?? "="] ?? ""}${figure}${unit === undefined ? "" : ` ${unit}`}`;
}
