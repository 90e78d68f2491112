import { useEffect, useRef, useState } from "react";
import type { z } from "zod";
import { ConsolePlan, ConsoleResult } from "../../schema/console.ts";
import { fetchJson } from "../api/fetchJson.ts";
import type { Asked } from "./asked.ts";

/** Where the console stands: before, during or after a run. */
export type ConsoleState =
  | { readonly type: "idle" }
  | { readonly type: "running" }
  | { readonly type: "cancelled" }
  | { readonly type: "failed"; readonly problem: Error; readonly asked: Asked }
  | { readonly type: "planned"; readonly plan: ConsolePlan["plan"] }
  | { readonly type: "done"; readonly result: ConsoleResult };

/** Runs or explains one query at a time; another one, a cancel, or leaving the page gives the one before up, and the server stops. */
export function useConsole() {
  const [state, setState] = useState<ConsoleState>({ type: "idle" });
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  const ask = async <Schema extends z.ZodType>(
    schema: Schema,
    path: string,
    asked: Asked,
    then: (answer: z.infer<Schema>) => ConsoleState,
  ): Promise<void> => {
    current.current?.abort();
    const mine = new AbortController();
    current.current = mine;
    setState({ type: "running" });
    try {
      const answer = await fetchJson(schema, path, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(asked),
        signal: mine.signal,
      });
      if (!mine.signal.aborted) setState(then(answer));
    } catch (error) {
      const problem = error instanceof Error ? error : new Error(String(error));
      if (!mine.signal.aborted) setState({ type: "failed", problem, asked });
    }
  };
  return {
    state,
    run: (asked: Asked) => ask(ConsoleResult, "/api/cypher", asked, (result) => ({ type: "done", result })),
    explain: (asked: Asked) => ask(ConsolePlan, "/api/cypher/plan", asked, ({ plan }) => ({ type: "planned", plan })),
    cancel: () => {
      current.current?.abort();
      setState({ type: "cancelled" });
    },
  };
}
