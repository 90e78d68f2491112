import { type ReactNode, useState } from "react";
import { useMeta, useQueryResult } from "../../api/hooks.ts";
import { Failure } from "../../frame/Failure.tsx";
import { Frame } from "../../frame/Frame.tsx";
import { Skeleton } from "../../frame/Skeleton.tsx";
import { useQuestionInBox } from "../../search/searchText.ts";
import { useLanguage } from "../../state/language.ts";
import { formatCount } from "../../words/formats.ts";
import { homeWords } from "../../words/home.ts";
import { useWords } from "../../words/words.ts";
import { textsOf } from "../queries/tableColumns.ts";
import { HomeList } from "./HomeList.tsx";
import { HomeView } from "./HomeView.tsx";

/** The question that greets everyone, as its saved query and parameter. */
const greeting = { query: "vendors-covering-specialty", parameters: { specialty: "spec-pathology" } } as const;

/** The first screen: what this is and how big, and one question already answered. */
export default function HomePage(): ReactNode {
  const words = useWords(homeWords);
  const language = useLanguage();
  const { data: meta } = useMeta();
  const { data: result, error, refetch } = useQueryResult(greeting.query, greeting.parameters);
  const [chosen, setChosen] = useState<string | null>(null);
  useQuestionInBox(words.question);
  const models = new Set(result?.rows.flatMap((row) => textsOf(row, "modelIds")));
  const claims = new Set(result?.rows.flatMap((row) => textsOf(row, "claimIds")));
  return (
    <Frame
      list={<HomeList meta={meta} result={result} chosen={chosen} onChoose={setChosen} />}
      title={words.question}
      fidelity={
        result && `${words.vendorCount(result.rows.length, models.size, formatCount(language, claims.size))} · ${words.everyNumber}`
      }
      onDemand
    >
      {error && !result && <Failure problem={error} again={refetch} />}
      {!result && !error && <Skeleton widths={[30, 95, 94, 93, 92, 91, 90]} />}
      {result && <HomeView name={greeting.query} result={result} chosen={chosen} />}
    </Frame>
  );
}
