import { type ReactNode, useState } from "react";
import { csvLine, toCsv } from "../../../schema/csv.ts";
import type { QueryDetail, QueryResult } from "../../../schema/savedQuery.ts";
import { isNarrowed } from "../../../schema/scope.ts";
import { useMeta } from "../../api/hooks.ts";
import { consoleAddress, runnable } from "../../console/consoleAddress.ts";
import { attribution } from "../../evidence/citation.ts";
import { CopyButton } from "../../frame/CopyButton.tsx";
import { Link } from "../../router/Link.tsx";
import { useLanguage } from "../../state/language.ts";
import { queryWords } from "../../words/queries.ts";
import { scopeText, scopeWords } from "../../words/scope.ts";
import { useWords } from "../../words/words.ts";
import page from "../page.module.css";
import { download } from "./exports.ts";
import styles from "./ResultActions.module.css";

interface ResultActionsProps {
  readonly query: QueryDetail;
  readonly result: QueryResult;
}

/** What to do with them, and the Cypher that gave them with its parameters. */
export function ResultActions({ query, result }: ResultActionsProps): ReactNode {
  const words = useWords(queryWords);
  const language = useLanguage();
  const { data: meta } = useMeta();
  const [shown, setShown] = useState(false);
  const counted = useWords(scopeWords);
  const release = attribution(language, meta?.release.id ?? "");
  const end = isNarrowed(result.scope) ? `${release} · ${scopeText(counted, result.scope)}` : release;
  const text = `${Object.entries(runnable(result.parameters))
    .map(([name, value]) => `:param ${name} => ${JSON.stringify(value)};`)
    .join("\n")}\n\n${query.cypher}`;
  return (
    <>
      <div className={page["links"]}>
        <button type="button" onClick={() => download(`${query.name}.csv`, "text/csv", toCsv(result, language) + csvLine([end]))}>
          {words.download(words.csv)}
        </button>
        <button
          type="button"
          onClick={() =>
            download(`${query.name}.json`, "application/json", `${JSON.stringify({ ...result, attribution: end }, null, 1)}\n`)
          }
        >
          {words.download(words.json)}
        </button>
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
