import type { ReactNode } from "react";
import type { Answer, Suggestion } from "../../../schema/answer.ts";
import type { QuerySummary } from "../../../schema/savedQuery.ts";
import { consoleAddress } from "../../console/consoleAddress.ts";
import { CopyButton } from "../../frame/CopyButton.tsx";
import { pathAddressOf } from "../../path/address.ts";
import { Link } from "../../router/Link.tsx";
import { useEvidence } from "../../state/drawer.ts";
import { useLanguage } from "../../state/language.ts";
import { askWords } from "../../words/ask.ts";
import { EntityLink, entityAddress } from "../../words/EntityLink.tsx";
import { formatCount } from "../../words/formats.ts";
import { nameIn } from "../../words/nameIn.ts";
import { pathWords } from "../../words/path.ts";
import { useWords } from "../../words/words.ts";
import page from "../page.module.css";
import { queryAddress } from "../queries/queryAddress.ts";
import { ResultTable } from "../queries/ResultTable.tsx";
import styles from "./AnswerView.module.css";
import { givenParameters } from "./givenParameters.ts";

/** The answer in one sentence, its rows, what to ask instead, and the query behind it. */
export function AnswerView({ question, answer }: { readonly question: string; readonly answer: Answer }): ReactNode {
  const words = useWords(askWords);
  const evidence = useEvidence();
  const pathsSaid = useWords(pathWords);
  const { query, claims, conflicts, rows, suggestions, reading } = answer;
  const paths = query && pathAddressOf(query.parameters);
  return (
    <div className={page["column"]}>
      <p className={styles["sentence"]} data-state={answer.state}>
        {answer.sentence}
      </p>
      <p className={page["links"]}>
        <CopyButton label={words.copy} text={() => `${question}\n${answer.sentence}\n${location.href}`} />
        {claims.length > 0 && (
          <button type="button" onClick={() => evidence.claims(claims.map(({ id }) => id))}>
            {words.evidence(claims.length)}
          </button>
        )}
        {query && <Link to={queryAddress(query.name, givenParameters(query.parameters))}>{words.open}</Link>}
        {paths && <Link to={paths}>{pathsSaid.draw}</Link>}
        {conflicts.length > 0 && <Link to={`/entity/${encodeURIComponent(conflicts[0] ?? "")}`}>{words.conflicts(conflicts.length)}</Link>}
      </p>
      {reading.choices.map(({ said, parameter, entities }) => (
        <ul key={parameter} className={styles["choices"]}>
          {entities.map((entity) => (
            <li key={entity.id}>
              <Choice question={question} said={said} entity={entity} />
            </li>
          ))}
        </ul>
      ))}
      {rows.length > 0 && query && (
        <div className={page["gap"]}>
          <ResultTable query={{ columns: columnsOf(answer) }} result={{ rows }} />
        </div>
      )}
      {suggestions.length > 0 && <Suggestions suggestions={suggestions} />}
      {query && (
        <details className={styles["query"]}>
          <summary>{words.query}</summary>
          <pre>{query.cypher}</pre>
          <pre>{JSON.stringify(query.parameters, null, 2)}</pre>
          <Link to={consoleAddress(query.cypher, query.parameters)}>{words.console}</Link>
        </details>
      )}
    </div>
  );
}

const columnsOf = ({ columns }: Answer): QuerySummary["columns"] =>
  Object.fromEntries(columns.map(({ name, label, as }) => [name, { label, as }]));

/** The same question with the name spelt out. */
function Choice({
  question,
  said,
  entity,
}: {
  readonly question: string;
  readonly said: string;
  readonly entity: Answer["entities"][number];
}): ReactNode {
  const language = useLanguage();
  const name = nameIn(language, entity).text;
  const again = question.includes(said) ? question.replace(said, name) : name;
  return (
    <>
      <Link className={page["link"]} to={`/ask?${new URLSearchParams({ q: again })}`}>
        {again}
      </Link>{" "}
      <EntityLink of={entity} marked />
    </>
  );
}

function Suggestions({ suggestions }: { readonly suggestions: readonly Suggestion[] }): ReactNode {
  const words = useWords(askWords);
  const language = useLanguage();
  const address = ({ text, entity, query, parameters }: Suggestion): string =>
    query
      ? queryAddress(query, givenParameters(parameters ?? {}))
      : entity
        ? entityAddress(entity)
        : `/ask?${new URLSearchParams({ q: text })}`;
  return (
    <section className={styles["instead"]}>
      <h2 className={page["heading"]}>{words.instead}</h2>
      <ul>
        {suggestions.map((suggestion) => (
          <li key={`${suggestion.text} ${suggestion.query ?? ""} ${suggestion.entity?.id ?? ""}`}>
            <Link className={page["link"]} to={address(suggestion)}>
              {suggestion.text}
            </Link>
            {suggestion.total !== undefined && <span> {words.finds(formatCount(language, suggestion.total))}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
