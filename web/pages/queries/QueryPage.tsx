import type { ReactNode } from "react";
import type { QueryDetail } from "../../../schema/savedQuery.ts";
import { useQueryResult, useSavedQuery } from "../../api/hooks.ts";
import { Failure } from "../../frame/Failure.tsx";
import { Frame } from "../../frame/Frame.tsx";
import { ListHead } from "../../frame/ListHead.tsx";
import { Skeleton } from "../../frame/Skeleton.tsx";
import type { ViewProps } from "../../frame/viewContext.ts";
import { Waiting } from "../../frame/Waiting.tsx";
import { ResultTabs } from "../../results/ResultTabs.tsx";
import { Link } from "../../router/Link.tsx";
import { usePlace } from "../../router/location.ts";
import { useLanguage } from "../../state/language.ts";
import { formatCount } from "../../words/formats.ts";
import { purposeWords, queryWords } from "../../words/queries.ts";
import { useWords } from "../../words/words.ts";
import { NotHeld } from "../NotHeld.tsx";
import page from "../page.module.css";
import { isAskable, rowsAsked, startValues, strayNames } from "./checkValue.ts";
import { AllSources } from "./AllSources.tsx";
import { QueryForm } from "./QueryForm.tsx";
import { ResultActions } from "./ResultActions.tsx";
import { ResultTable } from "./ResultTable.tsx";

const mostRows = 1_000;

/** One saved query: its form, and its result as table, graph and JSON. */
export default function QueryPage({ parameters }: ViewProps): ReactNode {
  const name = parameters["name"] ?? "";
  const { data: query, error, refetch } = useSavedQuery(name);
  if (error && !query) return <NotHeld id={name} problem={error} again={refetch} />;
  return query ? <Loaded key={name} query={query} /> : <Waiting />;
}

function Loaded({ query }: { readonly query: QueryDetail }): ReactNode {
  const words = useWords(queryWords);
  const purposeNames = useWords(purposeWords);
  const language = useLanguage();
  const { search } = usePlace();
  const values = startValues(query.parameters, search);
  const askable = isAskable(query.parameters, values);
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
  const { data: result, error, refetch } = useQueryResult(askable ? query.name : null, { ...given, limit: rowsAsked(search, mostRows) });
  const missing = Object.entries(query.parameters).find(([name, { optional }]) => values[name] === "" && optional !== true);
  const stray = strayNames(query.parameters, search);
  const source = stray.includes("source") ? new URLSearchParams(search).get("source") : null;
  const unused = stray.filter((each) => each !== "source");
  const list = (
    <>
      <ListHead above={<Link to="/queries">{purposeNames[query.purpose]}</Link>} title={query.title[language]}>
        {query.description[language]}
      </ListHead>
      <QueryForm key={JSON.stringify(values)} query={query} values={values} />
    </>
  );
  const rows = result && words.rows(formatCount(language, result.rows.length), formatCount(language, result.total));
  return (
    <Frame list={list} title={query.title[language]} description={query.description[language]} fidelity={askable && rows}>
      {unused.length > 0 && (
        <p className={page["lead"]} role="status">
          {words.stray(unused.join(", "))}
        </p>
      )}
      {source && <AllSources kept={source} />}
      {missing && <p className={page["lead"]}>{words.needed(missing[1].label[language])}</p>}
      {error && !result && <Failure problem={error} again={refetch} />}
      {askable && !result && !error && <Skeleton widths={[30, 95, 94, 93, 92, 91, 90]} />}
      {askable && result && (
        <>
          <ResultActions query={query} result={result} />
          <ResultTabs
            status={<b>{rows}</b>}
            table={result.rows.length === 0 ? <p className={page["gap"]}>{words.none}</p> : <ResultTable query={query} result={result} />}
            graph={result.graph}
            json={result.rows}
            name={query.name}
          />
        </>
      )}
    </Frame>
  );
}
