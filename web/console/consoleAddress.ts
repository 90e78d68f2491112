import { mostQueryRows } from "../../schema/savedQuery.ts";

type Values = Readonly<Record<string, unknown>>;

/** The parameters with which a saved query's Cypher runs as it stands: it ends in a row limit that its header does not list. */
export const runnable = (parameters: Values, limit: number = mostQueryRows): Values => ({ ...parameters, limit });

/** The console's address with a saved query and the values of its parameters filled in; it never runs them by itself. */
export function consoleAddress(query: string, parameters: Values, limit?: number): string {
  return `/console?${new URLSearchParams({ query, parameters: JSON.stringify(runnable(parameters, limit)) })}`;
}
