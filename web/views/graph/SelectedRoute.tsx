import { type ReactNode, useMemo } from "react";
import { routeAmong } from "../../graph/route.ts";
import { toSubgraphEdge } from "../../graph/sceneEdge.ts";
import { SaidRoute } from "../../lanes/SaidRoute.tsx";
import { sayPath } from "../../path/sayPath.ts";
import { useLanguage } from "../../state/language.ts";
import { useStore } from "../../state/store.ts";
import { pathWords } from "../../words/path.ts";
import { useWords } from "../../words/words.ts";
import styles from "./GraphStage.module.css";
import type { Session } from "./session.ts";

/** What is selected, where it is a route, as a sentence with its sources. */
export function SelectedRoute({ session }: { readonly session: Session }): ReactNode {
  const words = useWords(pathWords);
  const language = useLanguage();
  const { selection, history } = useStore(session.store);
  const { scene } = history;
  // The session also changes with every node that is pointed at.
  const route = useMemo(() => routeAmong(scene, selection), [scene, selection]);
  const edges = useMemo(() => (route?.edges ?? []).map(toSubgraphEdge), [route]);
  if (route === null) return null;
  const path = { shape: "", nodes: route.nodes.map(({ id }) => id), edges };
  return (
    <div className={styles["sentence"]} data-route>
      <SaidRoute label={words.path} pieces={sayPath(language, path, route.nodes)} edges={edges} />
    </div>
  );
}
