import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Answer } from "../../../schema/answer.ts";
import { fetchJson } from "../../api/fetchJson.ts";
import { Failure } from "../../frame/Failure.tsx";
import { Frame } from "../../frame/Frame.tsx";
import { Skeleton } from "../../frame/Skeleton.tsx";
import { Link } from "../../router/Link.tsx";
import { usePlace } from "../../router/location.ts";
import { useQuestionInBox } from "../../search/searchText.ts";
import { type Language, useLanguage } from "../../state/language.ts";
import { useScope } from "../../state/scope.ts";
import { askWords } from "../../words/ask.ts";
import { formatCount } from "../../words/formats.ts";
import { useWords } from "../../words/words.ts";
import page from "../page.module.css";
import { AnswerList } from "./AnswerList.tsx";
import { AnswerView } from "./AnswerView.tsx";
import { type Asked, askAddress, readAsked } from "./asked.ts";

/** `/ask?q=`: a question and its answer. */
export default function AskPage(): ReactNode {
  const words = useWords(askWords);
  const language = useLanguage();
  const asked = readAsked(usePlace().search);
  const { question } = asked;
  const { data: answer, error, refetch } = useAnswer(asked, language);
  useQuestionInBox(question);
  return (
    <Frame
      list={<AnswerList asked={asked} answer={answer} />}
      title={question || words.title}
      fidelity={answer && words.shown(formatCount(language, answer.rows.length), formatCount(language, answer.total))}
    >
      {question === "" && <p className={page["lead"]}>{words.empty}</p>}
      {error && <Failure problem={error} again={refetch} />}
      {error && Object.keys(asked.changes).length > 0 && (
        <Link className={page["link"]} to={askAddress({ ...asked, changes: {} })}>
          {words.asAsked}
        </Link>
      )}
      {question !== "" && !answer && !error && <Skeleton widths={[60, 95, 94, 93]} />}
      {answer && <AnswerView asked={asked} answer={answer} />}
    </Frame>
  );
}

/** While a changed reading is asked, the answer before it stays in place. */
function useAnswer({ question, source, changes }: Asked, lang: Language) {
  const scope = useScope();
  return useQuery<Answer, Error>({
    queryKey: ["ask", question, lang, source, changes, scope],
    queryFn: ({ signal }) =>
      fetchJson(Answer, "/api/ask", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ question, lang, source, changes, scope }),
        signal,
      }),
    enabled: question !== "",
    placeholderData: (before, query) => (query?.queryKey[1] === question ? before : undefined),
  });
}
