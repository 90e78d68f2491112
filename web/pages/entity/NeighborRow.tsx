import type { ReactNode } from "react";
import type { SubgraphEdge, SubgraphNode } from "../../../schema/graph.ts";
import { KindMark } from "../../marks/KindMark.tsx";
import { useEvidence } from "../../state/drawer.ts";
import { EntityLink } from "../../words/EntityLink.tsx";
import { pageWords } from "../../words/pages.ts";
import { useWords } from "../../words/words.ts";
import styles from "./NeighborGroup.module.css";

/** A neighbour, and the claims that make it one. */
export function NeighborRow({ node, edge }: { readonly node: SubgraphNode; readonly edge: SubgraphEdge }): ReactNode {
  const words = useWords(pageWords);
  const evidence = useEvidence();
  const claims = Number(edge.properties["claims"] ?? 0);
  return (
    <div className={styles["row"]} data-tier={edge.properties["tier"]}>
      <KindMark kind={node.kind} size={9} />
      <EntityLink of={node} />
      {claims > 0 && (
        <button type="button" className={styles["claims"]} onClick={() => evidence.edge(edge)}>
          {words.claimCount(claims)}
        </button>
      )}
    </div>
  );
}
