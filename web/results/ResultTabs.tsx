import { type KeyboardEvent, lazy, type ReactNode, Suspense, useId, useState } from "react";
import type { Subgraph } from "../../schema/graph.ts";
import { resultWords } from "../words/results.ts";
import { useWords } from "../words/words.ts";
import { JsonView } from "./JsonView.tsx";
import styles from "./Results.module.css";

const ResultGraph = lazy(() => import("./ResultGraph.tsx"));
const views = ["table", "graph", "json"] as const;
type ResultView = (typeof views)[number];

interface ResultTabsProps {
  /** How many rows of how many, and how long it took. */
  readonly status: ReactNode;
  readonly table: ReactNode;
  readonly graph: Subgraph;
  readonly json: unknown;
  /** The name of a downloaded file, without its ending. */
  readonly name: string;
}

/** One result as table, graph and JSON: the same rows, whichever is chosen. */
export function ResultTabs({ status, table, graph, json, name }: ResultTabsProps): ReactNode {
  const words = useWords(resultWords);
  const id = useId();
  const [view, setView] = useState<ResultView>("table");
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step && views[(views.indexOf(view) + step + views.length) % views.length];
    if (!next) return;
    event.preventDefault();
    setView(next);
    document.getElementById(`${id}-${next}`)?.focus();
  };
  return (
    <section>
      <div className={styles["head"]}>
        <div className={styles["tabs"]} role="tablist" aria-label={words.views} onKeyDown={onKeyDown}>
          {views.map((each) => (
            <button
              key={each}
              id={`${id}-${each}`}
              type="button"
              role="tab"
              aria-selected={view === each}
              aria-controls={`${id}-panel`}
              tabIndex={view === each ? 0 : -1}
              onClick={() => setView(each)}
            >
              {words[each]}
            </button>
          ))}
        </div>
        <span className={styles["status"]} role="status">
          {status}
        </span>
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${view}`}>
        {view === "table" && table}
        {view === "json" && <JsonView json={json} name={name} />}
        {view === "graph" && (
          <Suspense fallback={<div className={styles["canvas"]} />}>
            <ResultGraph graph={graph} />
          </Suspense>
        )}
      </div>
    </section>
  );
}
