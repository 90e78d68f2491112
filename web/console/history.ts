import { keepStored, readStored } from "../state/stored.ts";

const key = "console";
const most = 30;

/** What was run in this browser, latest first; what cannot be read is no history. */
export function readHistory(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(readStored(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter((each) => typeof each === "string").slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Puts a query on top; one that was there moves up. */
export function keepInHistory(history: readonly string[], query: string): readonly string[] {
  const next = [query, ...history.filter((each) => each !== query)].slice(0, most);
  keepStored(key, JSON.stringify(next));
  return next;
}

export function clearHistory(): readonly string[] {
  keepStored(key, "[]");
  return [];
}
