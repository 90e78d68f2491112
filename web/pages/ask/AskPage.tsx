import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Answer } from "../../../schema/answer.ts";
import { fetchJson } from "../../api/fetchJson.ts";
import { Failure } from "../../frame/Failure.tsx";
import { Frame } from "../../frame/Frame.tsx";
import { Skeleton } from "../../frame/Skeleton.tsx";
import { usePlace } from "../../router/location.ts";
import { useQuestionInBox } from "../../search/searchText.ts";
import { type Language, useLanguage } from "../../state/language.ts";
import { askWords } from "../../words/ask.ts";
import { formatCount } from "../../words/formats.ts";
import { useWords } from "../../words/words.ts";
import page from "../page.module.css";
import { AnswerList } from "./AnswerList.tsx";
import { AnswerView } from "./AnswerView.tsx";

/** `/ask?q=`: a question and its answer. */
export default function AskPage(): ReactNode {
  const words = useWords(askWords);
  const language = useLanguage();
  const parameters = new URLSearchParams(usePlace().search);
  const question = parameters.get("q")?.trim() ?? "";
  const { data: answer, error, refetch } = useAnswer(question, language, parameters.get("source"));
  useQuestionInBox(question);
  return (
    <Frame
      list={<AnswerList question={question} answer={answer} />}
      title={question || words.title}
      fidelity={answer && words.shown(formatCount(language, answer.rows.length), formatCount(language, answer.total))}
    >
      {question === "" && <p className={page["lead"]}>{words.empty}</p>}
      {error && !answer && <Failure problem={error} again={refetch} />}
      {question !== "" && !answer && !error && <Skeleton widths={[60, 95, 94, 93]} />}
      {answer && <AnswerView question={question} answer={answer} />}
    </Frame>
  );
}

function useAnswer(question: string, lang: Language, source: string | null) {
  return useQuery<Answer, Error>({
    queryKey: ["ask", question, lang, source],
    queryFn: ({ signal }) =>
      fetchJson(Answer, "/api/ask", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ question, lang, source }),
        signal,
      }),
    enabled: question !== "",
  });
}
