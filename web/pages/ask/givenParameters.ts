import type { Answer } from "../../../schema/answer.ts";

/** A query's parameters as its address takes them; the row limit is the page's own. */
export function givenParameters(parameters: NonNullable<Answer["query"]>["parameters"]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, value]) => (value === null || name === "limit" ? [] : [[name, String(value)]])),
  );
}
