import { type ReactNode, useEffect } from "react";
import type { Trace } from "../../schema/trace.ts";
import { useEntity, useTrace } from "../api/hooks.ts";
import { withParameter } from "../compare/address.ts";
import { ComparePage } from "../compare/ComparePage.tsx";
import { Frame } from "../frame/Frame.tsx";
import type { ViewProps } from "../frame/viewContext.ts";
import { Waiting } from "../frame/Waiting.tsx";
import { NotHeld } from "../pages/NotHeld.tsx";
import { usePlace } from "../router/location.ts";
import { useLanguage } from "../state/language.ts";
import { keepLastTrace } from "../state/lastTrace.ts";
import { useScope } from "../state/scope.ts";
import { laneWords } from "../words/lanes.ts";
import { nameIn } from "../words/nameIn.ts";
import { useWords } from "../words/words.ts";
import { LaneFidelity } from "./LaneFidelity.tsx";
import { LaneList } from "./LaneList.tsx";
import { Lanes } from "./Lanes.tsx";
import { useLaneLimit } from "./limit.ts";
import { useLanes } from "./useLanes.ts";

/** `/trace/:id`: the lanes through one entity, or with `with` those of two compared. */
export default function TracePage({ parameters }: ViewProps): ReactNode {
  const id = parameters["id"] ?? "";
  const other = new URLSearchParams(usePlace().search).get(withParameter);
  return other === null ? <OneTrace id={id} /> : <ComparePage id={id} other={other} />;
}

function OneTrace({ id }: { readonly id: string }): ReactNode {
  const { data: trace, error, refetch } = useTrace(id, useScope(), useLaneLimit());
  const held = trace !== undefined;
  useEffect(() => {
    // An id that is not held is no trace to come back to.
    if (held) keepLastTrace(id);
  }, [id, held]);
  if (error && !trace)
    return <NotHeld id={id} problem={error} again={() => void refetch()} addressOf={(near) => `/trace/${encodeURIComponent(near)}`} />;
  return trace ? <TraceOf key={id} id={id} trace={trace} /> : <Waiting />;
}

function TraceOf({ id, trace }: { readonly id: string; readonly trace: Trace }): ReactNode {
  const language = useLanguage();
  const words = useWords(laneWords);
  const { data: entity } = useEntity(id);
  const state = useLanes(trace, id);
  return (
    <Frame
      bleed
      onDemand
      list={<LaneList state={state} heading={entity ?? null} />}
      fidelity={<LaneFidelity state={state} />}
      title={words.title(entity ? nameIn(language, entity).text : id)}
    >
      <Lanes state={state} />
    </Frame>
  );
}
