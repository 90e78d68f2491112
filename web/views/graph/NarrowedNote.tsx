import type { ReactNode } from "react";
import { Subgraph } from "../../../schema/graph.ts";
import { everything, isNarrowed } from "../../../schema/scope.ts";
import { pathWith } from "../../api/fetchJson.ts";
import { useApi } from "../../api/hooks.ts";
import page from "../../pages/page.module.css";
import { chooseScope, useScope } from "../../state/scope.ts";
import { useStore } from "../../state/store.ts";
import { scopeWords } from "../../words/scope.ts";
import { useWords } from "../../words/words.ts";
import { forgetScene } from "./sceneAddress.ts";
import type { Session } from "./session.ts";
import { graphWords } from "./words.ts";

interface NarrowedNoteProps {
  readonly session: Session;
  readonly className: string | undefined;
}

/** Why a node stands alone: the switches leave out everything that joins it. Says how much, and counts everything again. */
export function NarrowedNote({ session, className }: NarrowedNoteProps): ReactNode {
  const words = useWords(graphWords);
  const scope = useWords(scopeWords);
  const narrowed = isNarrowed(useScope());
  const { history, neighborhoods } = useStore(session.store);
  const { focus, edges } = history.scene;
  const around = neighborhoods[focus ?? ""];
  const alone = narrowed && focus !== null && around?.totals.edges === 0 && Object.keys(edges).length === 0;
  const path = alone ? pathWith(`/api/entities/${encodeURIComponent(focus)}/neighbors`, { limit: 1 }) : null;
  const leftOut = useApi(Subgraph, path).data?.totals.edges ?? 0;
  if (!alone || leftOut === 0) return null;
  const countAll = (): void => {
    chooseScope(everything);
    forgetScene();
  };
  return (
    <p className={className} role="status" data-left-out={leftOut}>
      {words.narrowed(leftOut)}{" "}
      <button type="button" className={page["link"]} onClick={countAll}>
        {scope.reset}
      </button>
    </p>
  );
}
