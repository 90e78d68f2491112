import { type KeyboardEvent, lazy, type ReactNode, Suspense, useState } from "react";
import { z } from "zod";
import { ConsoleCell } from "../../schema/console.ts";
import { Frame } from "../frame/Frame.tsx";
import { ListHead } from "../frame/ListHead.tsx";
import page from "../pages/page.module.css";
import { Link } from "../router/Link.tsx";
import { usePlace } from "../router/location.ts";
import { consoleWords } from "../words/console.ts";
import { queryWords } from "../words/queries.ts";
import { useWords } from "../words/words.ts";
import styles from "./Console.module.css";
import { ConsoleAnswer } from "./ConsoleAnswer.tsx";
import { clearHistory, keepInHistory, readHistory } from "./history.ts";
import { useConsole } from "./useConsole.ts";

const CypherEditor = lazy(() => import("./editor/CypherEditor.tsx"));
const Parameters = z.record(z.string(), ConsoleCell);
const firstQuery = "MATCH (v:Vendor)-[:DEVELOPS]->(m:Model)\nRETURN v, count(m) AS models\nORDER BY models DESC, v.id\nLIMIT 20";

/** Reading Cypher of one's own. The address fills the field and never runs it: a link must not make a server work. */
export default function ConsolePage(): ReactNode {
  const words = useWords(consoleWords);
  const given = new URLSearchParams(usePlace().search);
  const [query, setQuery] = useState(given.get("query") ?? firstQuery);
  const [parameters, setParameters] = useState(given.get("parameters") ?? "{}");
  const [history, setHistory] = useState(readHistory);
  const { state, run, explain, cancel } = useConsole();
  const values = parametersOf(parameters);
  const ask = (how: typeof run): void => {
    if (query.trim() === "" || values === null) return;
    setHistory(keepInHistory(history, query));
    void how({ query, parameters: values });
  };
  const start = (): void => ask(run);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    start();
  };
  return (
    <Frame list={<History history={history} onChoose={setQuery} onClear={() => setHistory(clearHistory())} />} title={words.console}>
      <div className={styles["console"]}>
        <Suspense fallback={<pre className={styles["query"]}>{query}</pre>}>
          <CypherEditor value={query} parameters={values ?? {}} onChange={setQuery} onRun={start} />
        </Suspense>
        <label className={styles["parameters"]}>
          {words.parameters}
          <input
            value={parameters}
            spellCheck={false}
            aria-invalid={values === null}
            onChange={(event) => setParameters(event.target.value)}
            onKeyDown={onKeyDown}
          />
        </label>
        {values === null && <p className={styles["refused"]}>{words.badParameters}</p>}
        <p className={styles["actions"]}>
          <button type="button" className={styles["run"]} disabled={values === null} onClick={start}>
            {words.run}
          </button>
          {state.type === "running" ? (
            <button type="button" onClick={cancel}>
              {words.cancel}
            </button>
          ) : (
            <button type="button" disabled={values === null} onClick={() => ask(explain)}>
              {words.plan}
            </button>
          )}
          <span className={styles["keys"]}>{words.runKeys}</span>
        </p>
        <ConsoleAnswer state={state} onUse={setQuery} />
      </div>
    </Frame>
  );
}

function parametersOf(text: string): z.infer<typeof Parameters> | null {
  try {
    return Parameters.safeParse(JSON.parse(text.trim() === "" ? "{}" : text)).data ?? null;
  } catch {
    return null;
  }
}

interface HistoryProps {
  readonly history: readonly string[];
  readonly onChoose: (query: string) => void;
  readonly onClear: () => void;
}

function History({ history, onChoose, onClear }: HistoryProps): ReactNode {
  const words = useWords(consoleWords);
  const { queries } = useWords(queryWords);
  return (
    <>
      <ListHead above={<Link to="/queries">{queries}</Link>} title={words.console}>
        {words.lead}
      </ListHead>
      {history.length > 0 && (
        <section className={styles["history"]} aria-label={words.history}>
          <h2 className={page["heading"]}>{words.history}</h2>
          {history.map((each) => (
            <button key={each} type="button" title={each} onClick={() => onChoose(each)}>
              {each.replaceAll(/\s+/g, " ")}
            </button>
          ))}
          <button type="button" className={styles["clear"]} onClick={onClear}>
            {words.clear}
          </button>
        </section>
      )}
    </>
  );
}
