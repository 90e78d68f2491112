import { parseValue } from "../../../schema/parameterValue.ts";
import { reasonText } from "../../../schema/problemReason.ts";
import type { QueryParameter } from "../../../schema/savedQuery.ts";
import type { Language } from "../../state/language.ts";

/** What is wrong with a value typed for a parameter, in words; null where it may be asked. Empty is for the caller to judge. */
export function checkValue(language: Language, parameter: QueryParameter, typed: string): string | null {
  const value = typed.trim();
  // An entity is chosen from those there are; of an id in an address the server says what comes nearest.
  if (parameter.kind === "entity" || value === "") return null;
  const parsed = parseValue(parameter, value);
  return parsed.ok ? null : reasonText(language, parsed.reason);
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
export const isAskable = (parameters: Readonly<Record<string, QueryParameter>>, values: Readonly<Record<string, string>>): boolean =>
  Object.entries(parameters).every(([name, parameter]) => {
    const value = (values[name] ?? "").trim();
    return value === "" ? parameter.optional === true : checkValue("en", parameter, value) === null;
  });
