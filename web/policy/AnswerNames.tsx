import type { ReactNode } from "react";
import type { EntityName, SubgraphEdge } from "../../schema/graph.ts";
import { isNarrowed } from "../../schema/scope.ts";
import { tierBar, tiersAt } from "../marks/tierBar.ts";
import { useEvidence } from "../state/drawer.ts";
import { useLanguage } from "../state/language.ts";
import { useScope } from "../state/scope.ts";
import { EntityLink } from "../words/EntityLink.tsx";
import { formatCount } from "../words/formats.ts";
import { guidelineWords } from "../words/guideline.ts";
import { useWords } from "../words/words.ts";
import { type AnswerList, claimsOn } from "./answers.ts";
import styles from "./Policy.module.css";

interface AnswerNamesProps {
  readonly list: AnswerList;
  readonly names: readonly EntityName[];
  /** The steps that tell who speaks for each. */
  readonly edges: readonly SubgraphEdge[];
}

/** What stands on one of a clause's lists, by name, each with the number of claims that put it there, which opens them. */
export function AnswerNames({ list, names, edges }: AnswerNamesProps): ReactNode {
  const words = useWords(guidelineWords);
  const none = isNarrowed(useScope()) ? words.noneCounted : words.none;
  const language = useLanguage();
  const evidence = useEvidence();
  if (names.length === 0) return <p className={styles["first"]}>{none}</p>;
  return (
    <ul className={styles["first"]}>
      {names.map((name) => {
        const claims = claimsOn(list, name.id, edges);
        return (
          <li key={name.id} data-answer={name.id} {...tierBar(tiersAt(name.id, edges))}>
            <EntityLink of={name} marked />
            {claims.length > 0 && (
              <button type="button" className={styles["claims"]} onClick={() => evidence.claims(claims)}>
                {words.claims(claims.length, formatCount(language, claims.length))}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
