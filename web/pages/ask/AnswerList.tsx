import type { ReactNode } from "react";
import type { Answer } from "../../../schema/answer.ts";
import { ListRow } from "../../frame/ListRow.tsx";
import { Link } from "../../router/Link.tsx";
import { useLanguage } from "../../state/language.ts";
import { askWords } from "../../words/ask.ts";
import { entityAddress } from "../../words/EntityLink.tsx";
import { formatCount, formatDate } from "../../words/formats.ts";
import { Name } from "../../words/Name.tsx";
import { useWords } from "../../words/words.ts";
import head from "../home/HomeList.module.css";
import type { Asked } from "./asked.ts";
import { ReadingChips } from "./ReadingChips.tsx";

/** The question, how it was read as chips that can be changed in place, and what the answer names. */
export function AnswerList({ asked, answer }: { readonly asked: Asked; readonly answer: Answer | undefined }): ReactNode {
  const words = useWords(askWords);
  const language = useLanguage();
  return (
    <>
      <div className={head["head"]}>
        <h1 className={head["question"]}>{asked.question}</h1>
        {answer && (
          <>
            <p className={head["chips"]}>
              <span className={head["state"]} data-state={answer.state} role="status">
                {words.state(answer.state)}
                {answer.state === "found" && answer.total > 0 ? ` · ${answer.total}` : ""}
              </span>
              <Link to="/sources" className={head["fact"]}>
                {words.searched(formatCount(language, answer.searched.sources), formatDate(language, answer.searched.asOf ?? answer.asOf))}
              </Link>
            </p>
            <ReadingChips asked={asked} answer={answer} />
          </>
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
