import { type ReactNode, useState } from "react";
import { purposes, type QuerySummary } from "../../../schema/savedQuery.ts";
import { useQueries } from "../../api/hooks.ts";
import { Failure } from "../../frame/Failure.tsx";
import { Frame } from "../../frame/Frame.tsx";
import { ListHead } from "../../frame/ListHead.tsx";
import { ListRow } from "../../frame/ListRow.tsx";
import { Waiting } from "../../frame/Waiting.tsx";
import { Link } from "../../router/Link.tsx";
import { useLanguage } from "../../state/language.ts";
import { consoleWords } from "../../words/console.ts";
import { formatCount } from "../../words/formats.ts";
import { purposeWords, queryWords } from "../../words/queries.ts";
import { useWords } from "../../words/words.ts";
import { FilterField } from "../FilterField.tsx";
import page from "../page.module.css";
import styles from "./QueriesPage.module.css";
import { queryAddress } from "./queryAddress.ts";

type Purpose = (typeof purposes)[number];

/** All saved queries by what they are for. */
export default function QueriesPage(): ReactNode {
  const words = useWords(queryWords);
  const language = useLanguage();
  const { data, error, refetch } = useQueries();
  const [text, setText] = useState("");
  const [purpose, setPurpose] = useState<Purpose | null>(null);
  if (error && !data) return <Frame list={null}>{<Failure problem={error} again={refetch} />}</Frame>;
  if (!data) return <Waiting />;
  const shown = data.queries.filter((query) => (purpose === null || query.purpose === purpose) && mentions(query, text));
  const count = words.count(formatCount(language, shown.length), formatCount(language, data.queries.length));
  return (
    <Frame list={<PurposeList queries={data.queries} chosen={purpose} onChoose={setPurpose} />} fidelity={count}>
      <div className={page["column"]}>
        <FilterField label={words.filter} value={text} onChange={setText} />
        {shown.length === 0 && <p className={page["gap"]}>{words.noMatch}</p>}
        {purposes.map((each) => (
          <PurposeSection key={each} purpose={each} queries={shown.filter((query) => query.purpose === each)} />
        ))}
      </div>
    </Frame>
  );
}

interface PurposeListProps {
  readonly queries: readonly QuerySummary[];
  readonly chosen: Purpose | null;
  readonly onChoose: (purpose: Purpose | null) => void;
}

function PurposeList({ queries, chosen, onChoose }: PurposeListProps): ReactNode {
  const words = useWords(queryWords);
  const names = useWords(purposeWords);
  const { toConsole } = useWords(consoleWords);
  const count = (purpose: Purpose): number => queries.filter((query) => query.purpose === purpose).length;
  return (
    <>
      <ListHead title={words.queries}>
        {words.lead}{" "}
        <Link to="/console" className={page["link"]}>
          {toConsole}
        </Link>
      </ListHead>
      {purposes.filter(count).map((purpose) => (
        <ListRow
          key={purpose}
          count={count(purpose)}
          chosen={purpose === chosen}
          onChoose={() => onChoose(purpose === chosen ? null : purpose)}
        >
          {names[purpose]}
        </ListRow>
      ))}
    </>
  );
}

function PurposeSection({ purpose, queries }: { readonly purpose: Purpose; readonly queries: readonly QuerySummary[] }): ReactNode {
  const names = useWords(purposeWords);
  const language = useLanguage();
  if (queries.length === 0) return null;
  return (
    <section>
      <h2 className={page["heading"]}>{names[purpose]}</h2>
      <ul className={styles["queries"]}>
        {queries.map(({ name, title, description }) => (
          <li key={name}>
            <Link to={queryAddress(name)}>
              <b>{title[language]}</b>
              <span>{description[language]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function mentions({ name, title, description }: QuerySummary, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return [name, title.en, title.zh, description.en, description.zh].some((field) => field.toLowerCase().includes(wanted));
}
