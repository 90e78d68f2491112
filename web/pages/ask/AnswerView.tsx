import type { ReactNode } from "react";
import type { Answer, Suggestion } from "../../../schema/answer.ts";
import type { QuerySummary } from "../../../schema/savedQuery.ts";
import { useMeta } from "../../api/hooks.ts";
import { consoleAddress, runnable } from "../../console/consoleAddress.ts";
import { attribution, citationText } from "../../evidence/citation.ts";
import { CopyButton } from "../../frame/CopyButton.tsx";
import { KindMark } from "../../marks/KindMark.tsx";
import { pathAddressOf } from "../../path/address.ts";
import { Link } from "../../router/Link.tsx";
import { useLanguage } from "../../state/language.ts";
import { withScope } from "../../state/scope.ts";
import { askWords } from "../../words/ask.ts";
import { entityAddress } from "../../words/EntityLink.tsx";
import { formatCount } from "../../words/formats.ts";
import { Name } from "../../words/Name.tsx";
import { nameIn } from "../../words/nameIn.ts";
import { pathWords } from "../../words/path.ts";
import { usePhrases } from "../../words/usePhrases.ts";
import { useWords } from "../../words/words.ts";
import page from "../page.module.css";
import { FileButtons } from "../queries/FileButtons.tsx";
import { queryAddress } from "../queries/queryAddress.ts";
import { ResultTable } from "../queries/ResultTable.tsx";
import { AnswerEvidence } from "./AnswerEvidence.tsx";
import styles from "./AnswerView.module.css";
import { type Asked, askAddress, withChanges } from "./asked.ts";
import { givenParameters } from "./givenParameters.ts";

const mostCited = 20;

/** The answer in one sentence, its rows, what to ask instead, and the query behind it. */
export function AnswerView({ asked, answer }: { readonly asked: Asked; readonly answer: Answer }): ReactNode {
  const words = useWords(askWords);
  const phrases = usePhrases();
  const language = useLanguage();
  const { data: meta } = useMeta();
  const release = meta?.release.id ?? "";
  const pathsSaid = useWords(pathWords);
  const { query, conflicts, rows, suggestions, reading } = answer;
  const first: Readonly<Record<string, string>> = reading.top === null ? {} : { limit: String(reading.top) };
  // The query's page says that it does not keep to a source, and which one the answer kept to.
  const kept: Readonly<Record<string, string>> =
    reading.source && query && !("source" in query.parameters) ? { source: reading.source.id } : {};
  const paths = query && pathAddressOf(query.parameters);
  return (
    <div className={page["column"]}>
      <p className={styles["sentence"]} data-state={answer.state}>
        {answer.sentence}
      </p>
      <p className={page["links"]}>
        <CopyButton
          label={words.copy}
          text={() => answerText(asked, answer, (claim) => citationText(language, phrases, claim, release), attribution(language, release))}
          ready={meta !== undefined}
        />
        <AnswerEvidence rowClaims={answer.rowClaims} />
        {query && <Link to={queryAddress(query.name, { ...givenParameters(query.parameters), ...first, ...kept })}>{words.open}</Link>}
        {paths && <Link to={paths}>{pathsSaid.draw}</Link>}
        {conflicts.length > 0 && <Link to={`/entity/${encodeURIComponent(conflicts[0] ?? "")}`}>{words.conflicts(conflicts.length)}</Link>}
      </p>
      {reading.source && "source" in kept && <p className={page["lead"]}>{words.allRows(nameIn(language, reading.source).text)}</p>}
      {reading.choices.map(({ said, parameter, entities }) => (
        <ul key={parameter} className={styles["choices"]} aria-label={said}>
          {entities.map((entity) => (
            <li key={entity.id}>
              <Link className={styles["choice"]} to={withChanges(asked, { [parameter]: entity.id })}>
                <KindMark kind={entity.kind} /> <Name of={entity} /> <span>{phrases.kind(entity.kind)}</span>
              </Link>
            </li>
          ))}
        </ul>
      ))}
      {rows.length > 0 && query && (
        <div className={page["gap"]}>
          <p className={page["links"]}>
            <FileButtons
              name={query.name}
              table={{ ...answer, columns: answer.columns.map(({ name }) => name) }}
              content={answer}
              scope={answer.scope}
              said={[asked.question, words.shown(formatCount(language, rows.length), formatCount(language, answer.total))]}
            />
          </p>
          <ResultTable query={{ columns: columnsOf(answer) }} result={{ ...answer, parameters: query.parameters }} />
        </div>
      )}
      {suggestions.length > 0 && reading.choices.length === 0 && (
        <Suggestions asked={asked} suggestions={suggestions} title={answer.state === "found" ? words.beside : words.instead} />
      )}
      {query && (
        <details className={styles["query"]}>
          <summary>{words.query}</summary>
          <pre>{query.cypher}</pre>
          <pre>{JSON.stringify(runnable(query.parameters, reading.top ?? undefined), null, 2)}</pre>
          <Link to={consoleAddress(query.cypher, query.parameters, reading.top ?? undefined)}>{words.console}</Link>
        </details>
      )}
    </div>
  );
}

/** The answer to paste: what was asked, what is answered, where, and what each claim behind it is cited as. */
const answerText = ({ question }: Asked, answer: Answer, cite: (claim: Answer["claims"][number]) => string, end: string): string =>
  [question, answer.sentence, location.href, ...answer.claims.slice(0, mostCited).map(cite), end].join("\n");

const columnsOf = ({ columns }: Answer): QuerySummary["columns"] =>
  Object.fromEntries(columns.map(({ name, ...column }) => [name, column]));

interface SuggestionsProps {
  readonly asked: Asked;
  readonly suggestions: readonly Suggestion[];
  readonly title: string;
}

function Suggestions({ asked, suggestions, title }: SuggestionsProps): ReactNode {
  const address = ({ text, entity, changes, scope, query, parameters }: Suggestion): string => {
    if (scope) return withScope(askAddress(asked), scope);
    if (changes) return withChanges(asked, changes);
    if (entity) return entityAddress(entity);
    return query === undefined ? askAddress({ question: text }) : queryAddress(query, givenParameters(parameters ?? {}));
  };
  return (
    <section className={styles["instead"]} aria-label={title}>
      <h2 className={page["heading"]}>{title}</h2>
      <ul>
        {suggestions.map((suggestion) => (
          <li key={`${suggestion.text} ${suggestion.query ?? ""} ${suggestion.entity?.id ?? ""}`}>
            <Link className={page["link"]} to={address(suggestion)}>
              {suggestion.text}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
