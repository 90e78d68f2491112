import { type ReactNode, useState } from "react";
import { RequestProblem } from "../api/fetchJson.ts";
import { Failure } from "../frame/Failure.tsx";
import page from "../pages/page.module.css";
import { useLanguage } from "../state/language.ts";
import { consoleWords } from "../words/console.ts";
import { formatCount } from "../words/formats.ts";
import { useWords } from "../words/words.ts";
import styles from "./Console.module.css";
import { ConsoleTable } from "./ConsoleCells.tsx";
import type { ConsoleState } from "./useConsole.ts";

const refusals = ["write-refused", "bad-query", "not-portable"];

/** What came of a run: the rows as table or JSON with their number and the time, or why there are none. */
export function ConsoleAnswer({ state }: { readonly state: ConsoleState }): ReactNode {
  const words = useWords(consoleWords);
  const language = useLanguage();
  const [view, setView] = useState<"table" | "json">("table");
  if (state.type === "idle") return null;
  if (state.type === "running") return <p role="status">{words.running}</p>;
  if (state.type === "failed") return <Refused problem={state.problem} />;
  const { result } = state;
  const count = formatCount(language, result.rows.length);
  return (
    <>
      <div className={page["links"]} role="status">
        <b>{result.truncated ? words.more(count) : words.rows(count)}</b>
        <span>{words.took(formatCount(language, result.elapsedMs))}</span>
        {(["table", "json"] as const).map((each) => (
          <button key={each} type="button" aria-pressed={view === each} onClick={() => setView(each)}>
            {words[each]}
          </button>
        ))}
      </div>
      {view === "json" && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by the keyboard.
        <pre className={styles["json"]} tabIndex={0}>
          {JSON.stringify(result.rows, null, 1)}
        </pre>
      )}
      {view === "table" && (result.rows.length === 0 ? <p className={page["gap"]}>{words.none}</p> : <ConsoleTable result={result} />)}
    </>
  );
}

function Refused({ problem }: { readonly problem: Error }): ReactNode {
  const words = useWords(consoleWords);
  const refused = problem instanceof RequestProblem && refusals.includes(problem.code);
  if (!refused) return <Failure problem={problem} />;
  return (
    <p role="alert" className={styles["refused"]}>
      <b>{words.refused}</b> {problem.message}
    </p>
  );
}
