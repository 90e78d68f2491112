import type { ReactNode } from "react";
import { RequestProblem } from "../api/fetchJson.ts";
import { Failure } from "../frame/Failure.tsx";
import page from "../pages/page.module.css";
import { ResultTabs } from "../results/ResultTabs.tsx";
import { useLanguage } from "../state/language.ts";
import { consoleWords } from "../words/console.ts";
import { formatCount } from "../words/formats.ts";
import { useWords } from "../words/words.ts";
import { ConsoleTable } from "./ConsoleCells.tsx";
import { PlanTree } from "./PlanTree.tsx";
import { Refused } from "./Refused.tsx";
import type { ConsoleState } from "./useConsole.ts";

const refusals = ["write-refused", "bad-query", "not-portable"];

interface ConsoleAnswerProps {
  readonly state: ConsoleState;
  /** Puts another form of the query into the editor. */
  readonly onUse: (query: string) => void;
}

/** What came of a run: the rows in three views with their number and the time, the plan, or why there is neither. */
export function ConsoleAnswer({ state, onUse }: ConsoleAnswerProps): ReactNode {
  const words = useWords(consoleWords);
  const language = useLanguage();
  if (state.type === "idle") return null;
  if (state.type === "running") return <p role="status">{words.running}</p>;
  if (state.type === "cancelled") return <p role="status">{words.cancelled}</p>;
  if (state.type === "planned") return <PlanTree plan={state.plan} />;
  if (state.type === "failed") {
    const { problem, asked } = state;
    const refused = problem instanceof RequestProblem && refusals.includes(problem.code) ? problem.problem : null;
    return refused ? <Refused key={JSON.stringify(asked)} problem={refused} asked={asked} onUse={onUse} /> : <Failure problem={problem} />;
  }
  const { result } = state;
  const count = formatCount(language, result.rows.length);
  const status = (
    <>
      <b>{result.truncated ? words.more(count) : words.rows(count)}</b>
      <span>{words.took(formatCount(language, result.elapsedMs))}</span>
    </>
  );
  const table = result.rows.length === 0 ? <p className={page["gap"]}>{words.none}</p> : <ConsoleTable result={result} />;
  return <ResultTabs status={status} table={table} graph={result.graph} json={result.rows} name="console" />;
}
