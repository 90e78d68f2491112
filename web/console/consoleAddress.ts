/** The console's address with a query and the values of its parameters filled in; it never runs them by itself. */
export function consoleAddress(query: string, parameters: Readonly<Record<string, unknown>> = {}): string {
  return `/console?${new URLSearchParams({ query, parameters: JSON.stringify(parameters) })}`;
}
