import { type ReactNode, useState } from "react";
import type { QueryResult } from "../../../schema/savedQuery.ts";
import type { Trace } from "../../../schema/trace.ts";
import { useMeta, useQueryResult, useTrace } from "../../api/hooks.ts";
import { Failure } from "../../frame/Failure.tsx";
import { Frame } from "../../frame/Frame.tsx";
import { LanesShape } from "../../frame/LanesShape.tsx";
import { LaneFidelity } from "../../lanes/LaneFidelity.tsx";
import { Lanes } from "../../lanes/Lanes.tsx";
import { useLaneLimit } from "../../lanes/limit.ts";
import { useLanes } from "../../lanes/useLanes.ts";
import { useQuestionInBox } from "../../search/searchText.ts";
import { useScope } from "../../state/scope.ts";
import { homeWords } from "../../words/home.ts";
import { useWords } from "../../words/words.ts";
import { HomeList } from "./HomeList.tsx";
import { litFirst } from "./litFirst.ts";

/** The question that greets everyone, as its saved query and parameter; its lanes are those of the specialty. */
const greeting = { query: "vendors-covering-specialty", parameters: { specialty: "spec-pathology" } } as const;

/** The first screen: what this is and how big, and one question already answered, with one route lit. */
export default function HomePage(): ReactNode {
  const words = useWords(homeWords);
  const { data: meta } = useMeta();
  const { data: result, error, refetch } = useQueryResult(greeting.query, greeting.parameters);
  const scope = useScope();
  const trace = useTrace(greeting.parameters.specialty, scope, useLaneLimit());
  const failed = error ?? trace.error;
  useQuestionInBox(words.question);
  if (result && trace.data) return <Answered result={result} trace={trace.data} />;
  return (
    <Frame list={<HomeList meta={meta} result={result} chosen={null} />} title={words.question} onDemand bleed={!failed}>
      {failed ? (
        <Failure
          problem={failed}
          again={() => {
            void refetch();
            void trace.refetch();
          }}
        />
      ) : (
        <LanesShape />
      )}
    </Frame>
  );
}

function Answered({ result, trace }: { readonly result: QueryResult; readonly trace: Trace }): ReactNode {
  const words = useWords(homeWords);
  const { data: meta } = useMeta();
  // What was lit on arrival stays the first, whatever a newer release puts there.
  const [first] = useState(() => litFirst(result));
  const state = useLanes(trace, first);
  return (
    <Frame
      list={<HomeList meta={meta} result={result} chosen={state.chosen} onChoose={state.choose} onPoint={state.hover} />}
      title={words.question}
      fidelity={<LaneFidelity state={state} />}
      onDemand
      bleed
    >
      <Lanes state={state} />
    </Frame>
  );
}
