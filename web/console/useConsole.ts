import { useEffect, useRef, useState } from "react";
import type { ConsoleCell } from "../../schema/console.ts";
import { ConsoleResult } from "../../schema/console.ts";
import { fetchJson } from "../api/fetchJson.ts";

/** Where the console stands: before, during or after a run. */
export type ConsoleState =
  | { readonly type: "idle" }
  | { readonly type: "running" }
  | { readonly type: "failed"; readonly problem: Error }
  | { readonly type: "done"; readonly result: ConsoleResult };

/** Runs one query at a time; another run, or leaving the page, gives the one before up. */
export function useConsole() {
  const [state, setState] = useState<ConsoleState>({ type: "idle" });
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  const run = async (query: string, parameters: Readonly<Record<string, ConsoleCell>>): Promise<void> => {
    current.current?.abort();
    const mine = new AbortController();
    current.current = mine;
    setState({ type: "running" });
    try {
      const result = await fetchJson(ConsoleResult, "/api/cypher", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query, parameters }),
        signal: mine.signal,
      });
      if (!mine.signal.aborted) setState({ type: "done", result });
    } catch (error) {
      if (!mine.signal.aborted) setState({ type: "failed", problem: error instanceof Error ? error : new Error(String(error)) });
    }
  };
  return { state, run };
}
