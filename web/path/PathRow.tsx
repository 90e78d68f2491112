import type { ReactNode } from "react";
import type { EntityName, SubgraphEdge } from "../../schema/graph.ts";
import type { Path } from "../../schema/paths.ts";
import type { Tier } from "../../schema/vocabulary.ts";
import card from "../lanes/Card.module.css";
import curves from "../lanes/Curves.module.css";
import { edgeLook } from "../lanes/edgeLook.ts";
import { kindStyle } from "../marks/kindStyle.ts";
import { tiersAt } from "../marks/tierBar.ts";
import { strongestTier } from "../marks/tierStyle.ts";
import { Link } from "../router/Link.tsx";
import { claimIdsOf, useEvidence } from "../state/drawer.ts";
import { useLanguage } from "../state/language.ts";
import { entityAddress } from "../words/EntityLink.tsx";
import { laneWords } from "../words/lanes.ts";
import { nameIn, otherName } from "../words/nameIn.ts";
import { usePhrases } from "../words/usePhrases.ts";
import { useWords } from "../words/words.ts";
import styles from "./PathRow.module.css";

/** A path as cards in a row with its steps between them; on a phone from top to bottom. */
export function PathRow({ path, nodes }: { readonly path: Path; readonly nodes: readonly EntityName[] }): ReactNode {
  return (
    <ol className={styles["row"]} data-count={nodes.length}>
      {nodes.map((node, index) => {
        const edge = path.edges[index];
        return (
          <li key={node.id} className={styles["part"]}>
            <PathCard node={node} tier={strongestTier(tiersAt(node.id, path.edges))} />
            {edge && <PathStep edge={edge} out={edge.source === node.id} />}
          </li>
        );
      })}
    </ol>
  );
}

/** `tier`: the strongest who speaks for a step of it. */
function PathCard({ node, tier }: { readonly node: EntityName; readonly tier: Tier | undefined }): ReactNode {
  const language = useLanguage();
  const phrases = usePhrases();
  const name = nameIn(language, node);
  return (
    <div className={styles["place"]}>
      <Link
        to={entityAddress(node)}
        data-tier={tier}
        className={[card["card"], card[kindStyle(node.kind).family], card["route"]].join(" ")}
        title={[name.text, otherName(language, node)].filter((text) => text).join(" · ")}
      >
        <span className={card["name"]} lang={name.language === language ? undefined : name.language}>
          {name.text}
        </span>
        <span className={card["foot"]}>
          <span className={card["detail"]}>{phrases.kind(node.kind)}</span>
        </span>
      </Link>
    </div>
  );
}

/** One step: what it says the way the path goes, a line with its arrow the way the relationship goes, its claims. */
function PathStep({ edge, out }: { readonly edge: SubgraphEdge; readonly out: boolean }): ReactNode {
  const words = useWords(laneWords);
  const phrases = usePhrases();
  const evidence = useEvidence();
  const said = phrases.verb(edge.type, out ? "out" : "in");
  const claims = claimIdsOf(edge).length;
  return (
    <div className={styles["step"]} data-edge={edge.id}>
      <span className={styles["verb"]}>{said}</span>
      <svg className={`${styles["line"]} ${edgeLook(edge, 3)}`} data-tier={edge.properties["tier"]} aria-hidden="true">
        <line className={curves["line"]} x1="0" y1="50%" x2="100%" y2="50%" />
      </svg>
      <span className={styles["arrow"]} aria-hidden="true" data-out={out}>
        {out ? "▸" : "◂"}
      </span>
      <button
        type="button"
        className={styles["claims"]}
        onClick={() => evidence.edge(edge)}
        aria-label={`${said}: ${words.claims(claims)}`}
      >
        {words.claims(claims)}
      </button>
    </div>
  );
}
