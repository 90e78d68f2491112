import { Fragment, type ReactNode } from "react";
import { Tier } from "../../schema/claim.ts";
import type { EntityName, SubgraphEdge } from "../../schema/graph.ts";
import { KindMark } from "../marks/KindMark.tsx";
import { kindStyle } from "../marks/kindStyle.ts";
import { lineStyle } from "../marks/tierStyle.ts";
import { useEvidence } from "../state/drawer.ts";
import { useLanguage } from "../state/language.ts";
import { EntityLink } from "../words/EntityLink.tsx";
import { nameIn } from "../words/nameIn.ts";
import { pathWords } from "../words/path.ts";
import { usePhrases } from "../words/usePhrases.ts";
import { useWords } from "../words/words.ts";
import styles from "./PathStrip.module.css";
import type { WalkedPath } from "./usePath.ts";

/** A path as a row of cards, each in its lane, and the steps between them. A step opens its evidence. */
export function PathStrip({ path: { cards, edges } }: { readonly path: WalkedPath }): ReactNode {
  const words = useWords(pathWords);
  return (
    <ol className={styles["strip"]} aria-label={words.steps}>
      {cards.map((card, index) => {
        const [before, edge] = [cards[index - 1], edges[index - 1]];
        return (
          <Fragment key={card.id}>
            {before && edge && (
              <li className={styles["step"]}>
                <Step from={before} edge={edge} to={card} />
              </li>
            )}
            <li className={styles["place"]}>
              <Card of={card} />
            </li>
          </Fragment>
        );
      })}
    </ol>
  );
}

function Card({ of }: { readonly of: EntityName }): ReactNode {
  const phrases = usePhrases();
  return (
    <>
      <p className={styles["lane"]}>
        <KindMark kind={of.kind} /> {phrases.kind(of.kind)}
      </p>
      <div className={`${styles["card"]} ${styles[kindStyle(of.kind).family]}`}>
        <EntityLink of={of} />
      </div>
    </>
  );
}

interface StepProps {
  readonly from: EntityName;
  readonly edge: SubgraphEdge;
  readonly to: EntityName;
}

function Step({ from, edge, to }: StepProps): ReactNode {
  const words = useWords(pathWords);
  const language = useLanguage();
  const phrases = usePhrases();
  const evidence = useEvidence();
  const forward = edge.target === to.id;
  const verb = phrases.verb(edge.type, forward ? "out" : "in");
  const tier = Tier.safeParse(edge.properties["tier"]).data ?? "recalled";
  const heading = words.evidenceOf(nameIn(language, from).text, verb, nameIn(language, to).text);
  return (
    <button type="button" className={styles["edge"]} title={heading} onClick={() => evidence.edge(edge)}>
      <span className={styles["verb"]}>{verb}</span>
      <span className={`${styles["line"]} ${styles[lineStyle(tier)]} ${forward ? styles["forward"] : styles["backward"]}`} />
      <span className={styles["claims"]}>{words.claims(Number(edge.properties["claims"] ?? 1))}</span>
    </button>
  );
}
