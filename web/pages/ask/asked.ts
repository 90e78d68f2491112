import type { Changes } from "../../../schema/answer.ts";

/** What an address asks: the words, a source to keep to, and what the reader changed in the reading. */
export interface Asked {
  readonly question: string;
  readonly source: string | null;
  readonly changes: Changes;
}

/** Reads `?q=…&source=…&change=specialty:spec-radiology&change=to:`; a change without a value takes the condition away. */
export function readAsked(search: string): Asked {
  const parameters = new URLSearchParams(search);
  const changes = parameters.getAll("change").map((text) => [text.replace(/:.*/s, ""), text.replace(/^[^:]*:?/, "") || null]);
  return { question: parameters.get("q")?.trim() ?? "", source: parameters.get("source"), changes: Object.fromEntries(changes) };
}

/** The address that asks the same again. */
export function askAddress({ question, source = null, changes = {} }: Pick<Asked, "question"> & Partial<Asked>): string {
  const parameters = new URLSearchParams({ q: question });
  if (source !== null) parameters.set("source", source);
  for (const [name, value] of Object.entries(changes)) parameters.append("change", `${name}:${value ?? ""}`);
  return `/ask?${parameters}`;
}

/** The same question with more changed in its reading. */
export const withChanges = (asked: Asked, changes: Changes): string => askAddress({ ...asked, changes: { ...asked.changes, ...changes } });
