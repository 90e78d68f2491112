import type { ReactNode } from "react";
import type { SubgraphEdge } from "../../../schema/graph.ts";
import { routeAmong } from "../../graph/route.ts";
import type { SceneEdge } from "../../graph/scene.ts";
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
  const route = routeAmong(history.scene, selection);
  if (route === null) return null;
  const edges = route.edges.map(toEdge);
  const path = { shape: "", nodes: route.nodes.map(({ id }) => id), edges };
  return (
    <div className={styles["sentence"]} data-route>
      <SaidRoute label={words.path} pieces={sayPath(language, path, route.nodes)} edges={edges} />
    </div>
  );
}

const toEdge = ({ id, source, target, type, claims, claimIds, tier, match }: SceneEdge): SubgraphEdge => ({
  id,
  source,
  target,
  type,
  properties: { claims, claimIds: [...claimIds], tier, ...(match === undefined ? {} : { match }) },
});
