import type { ReactNode } from "react";
import type { Answer } from "../../../schema/answer.ts";
import { ListRow } from "../../frame/ListRow.tsx";
import { Link } from "../../router/Link.tsx";
import { useLanguage } from "../../state/language.ts";
import { askWords } from "../../words/ask.ts";
import { entityAddress } from "../../words/EntityLink.tsx";
import { formatDate } from "../../words/formats.ts";
import { Name } from "../../words/Name.tsx";
import { useWords } from "../../words/words.ts";
import head from "../home/HomeList.module.css";
import { queryAddress } from "../queries/queryAddress.ts";
import { givenParameters } from "./givenParameters.ts";

/** The question, how it was read as chips that lead to where they can be changed, and what the answer names. */
export function AnswerList({ question, answer }: { readonly question: string; readonly answer: Answer | undefined }): ReactNode {
  const words = useWords(askWords);
  const language = useLanguage();
  const query = answer?.query;
  return (
    <>
      <div className={head["head"]}>
        <h1 className={head["question"]}>{question}</h1>
        {answer && (
          <p className={head["chips"]}>
            <span className={head["state"]} data-state={answer.state}>
              {words.state(answer.state)}
              {answer.state === "found" && answer.total > 0 ? ` · ${answer.total}` : ""}
            </span>
            {answer.reading.chips.map(({ parameter, said, value, entity, corrected }) => (
              <Link
                key={parameter}
                className={head["chip"]}
                title={corrected ? words.corrected(said) : words.change}
                to={query ? queryAddress(query.name, givenParameters(query.parameters)) : entity ? entityAddress(entity) : "/queries"}
              >
                {entity ? <Name of={entity} /> : String(value)}
              </Link>
            ))}
            {answer.reading.source && (
              <Link className={head["chip"]} to={entityAddress(answer.reading.source)}>
                <Name of={answer.reading.source} />
              </Link>
            )}
            <span className={head["fact"]}>{words.asOf(formatDate(language, answer.asOf.slice(0, 10)))}</span>
          </p>
        )}
      </div>
      <div className={head["rows"]}>
        {answer?.entities.map((entity) => (
          <ListRow key={entity.id} kind={entity.kind} to={entityAddress(entity)}>
            <Name of={entity} />
          </ListRow>
        ))}
      </div>
    </>
  );
}
