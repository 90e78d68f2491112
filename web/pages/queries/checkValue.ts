import { PartialDate } from "../../../schema/evidence.ts";
import type { QueryParameter } from "../../../schema/savedQuery.ts";
import type { queryWords } from "../../words/queries.ts";

/** What may be wrong with a value, in words. */
type Faults = Pick<(typeof queryWords)["en"], "wholeNumber" | "atLeast" | "atMost" | "dateForm" | "notListed">;

/** What is wrong with a value typed for a parameter, in words; null where it may be asked. Empty is for the caller to judge. */
export function checkValue(words: Faults, parameter: QueryParameter, typed: string): string | null {
  const value = typed.trim();
  switch (parameter.kind) {
    case "integer":
      if (!/^-?\d{1,15}$/.test(value)) return words.wholeNumber;
      if (parameter.min !== undefined && Number(value) < parameter.min) return words.atLeast(parameter.min);
      return parameter.max !== undefined && Number(value) > parameter.max ? words.atMost(parameter.max) : null;
    case "date":
      return PartialDate.safeParse(value).success ? null : words.dateForm;
    case "enum":
      return Object.hasOwn(parameter.values, value) ? null : words.notListed;
    case "entity":
    case "text":
      return null;
  }
}

/** The values a query starts from: what the address gives, else the header's defaults. */
export function startValues(parameters: Readonly<Record<string, QueryParameter>>, search: string): Record<string, string> {
  const given = new URLSearchParams(search);
  return Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => [
      name,
      given.get(name) ?? (parameter.default === undefined ? "" : String(parameter.default)),
    ]),
  );
}

/** Parts of an address that every view has: its language, what counts, the open drawer, and how many rows. */
const everywhere: ReadonlySet<string> = new Set(["lang", "evidence", "largeOnly", "noPlaceholders", "claims", "limit"]);

/** What the address gives that the query does not take. */
export const strayNames = (parameters: Readonly<Record<string, QueryParameter>>, search: string): readonly string[] =>
  [...new Set(new URLSearchParams(search).keys())].filter((name) => !(name in parameters) && !everywhere.has(name));

/** How many rows an address asks for, at most as many as one request gives. */
export function rowsAsked(search: string, most: number): number {
  const given = Number(new URLSearchParams(search).get("limit"));
  return Number.isInteger(given) && given > 0 ? Math.min(given, most) : most;
}

/** Whether the query can run: every value that is needed is there and right. */
export const isAskable = (
  words: Faults,
  parameters: Readonly<Record<string, QueryParameter>>,
  values: Readonly<Record<string, string>>,
): boolean =>
  Object.entries(parameters).every(([name, parameter]) => {
    const value = values[name] ?? "";
    return value === "" ? parameter.optional === true : checkValue(words, parameter, value) === null;
  });
