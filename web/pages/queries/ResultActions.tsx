import { type ReactNode, useState } from "react";
import type { QueryDetail, QueryResult } from "../../../schema/savedQuery.ts";
import { consoleAddress, runnable } from "../../console/consoleAddress.ts";
import { CopyButton } from "../../frame/CopyButton.tsx";
import { Link } from "../../router/Link.tsx";
import { queryWords } from "../../words/queries.ts";
import { useWords } from "../../words/words.ts";
import page from "../page.module.css";
import { FileButtons } from "./FileButtons.tsx";
import styles from "./ResultActions.module.css";

interface ResultActionsProps {
  readonly query: QueryDetail;
  readonly result: QueryResult;
}

/** What to do with them, and the Cypher that gave them with its parameters. */
export function ResultActions({ query, result }: ResultActionsProps): ReactNode {
  const words = useWords(queryWords);
  const [shown, setShown] = useState(false);
  const text = `${Object.entries(runnable(result.parameters))
    .map(([name, value]) => `:param ${name} => ${JSON.stringify(value)};`)
    .join("\n")}\n\n${query.cypher}`;
  return (
    <>
      <div className={page["links"]}>
        <FileButtons name={query.name} table={result} content={result} scope={result.scope} />
        <CopyButton label={words.copyLink} text={() => globalThis.location.href} />
        <button type="button" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {words.showQuery}
        </button>
      </div>
      {shown && (
        <figure className={styles["cypher"]}>
          <CopyButton label={words.copyQuery} text={() => text} />
          <Link to={consoleAddress(query.cypher, result.parameters)}>{words.openInConsole}</Link>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by the keyboard. */}
          <pre tabIndex={0}>{text}</pre>
        </figure>
      )}
    </>
  );
}
