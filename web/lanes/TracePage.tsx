import { type ReactNode, useEffect, useMemo, useRef } from "react";
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
import { firstLit } from "./firstLit.ts";
import { LaneFidelity } from "./LaneFidelity.tsx";
import { LaneList } from "./LaneList.tsx";
import { Lanes } from "./Lanes.tsx";
import { useLaneLimit } from "./limit.ts";
import { NoTrace } from "./NoTrace.tsx";
import { toCards } from "./steps.ts";
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
  const state = useLanes(trace, useFirstLit(trace));
  const title = words.title(entity ? nameIn(language, entity).text : id);
  const list = <LaneList state={state} heading={entity ?? null} />;
  if (entity && state.cards.size === 0)
    return (
      <Frame list={list} title={title}>
        <NoTrace entity={entity} trace={trace} />
      </Frame>
    );
  return (
    <Frame bleed onDemand list={list} fidelity={<LaneFidelity state={state} />} title={title}>
      <Lanes state={state} of={entity} />
    </Frame>
  );
}

/** What was lit on arrival stays the first while it is on the lanes. */
function useFirstLit(trace: Trace): string | null {
  const first = useRef<string | null>(null);
  return useMemo(() => {
    const held = toCards(trace).some(({ key, node }) => key === first.current || node.id === first.current);
    if (!held) first.current = firstLit(trace);
    return first.current;
  }, [trace]);
}
