import type { ReactNode } from "react";
import type { Claim } from "../../../schema/claim.ts";
import { ClaimTable } from "../../evidence/ClaimTable.tsx";
import { pageWords } from "../../words/pages.ts";
import { useWords } from "../../words/words.ts";
import styles from "./EntityClaims.module.css";

interface EntityClaimsProps {
  readonly claims: readonly Claim[];
  /** Whose page this is: a claim about it reads forwards, one that names it backwards. */
  readonly subject: string;
}

/** Everything said of an entity. The claims behind its plain facts are many and alike, and wait behind one line. */
export function EntityClaims({ claims, subject }: EntityClaimsProps): ReactNode {
  const words = useWords(pageWords);
  const direction = (claim: Claim): string => (claim.subject.id === subject ? "out" : "in");
  const sorted = claims.toSorted((a, b) => `${direction(b)}${a.predicate}`.localeCompare(`${direction(a)}${b.predicate}`));
  const facts = sorted.filter(({ kind }) => kind === "attribute");
  const rest = sorted.filter(({ kind }) => kind !== "attribute");
  return (
    <>
      {rest.length > 0 && <ClaimTable claims={rest} subject={subject} />}
      {facts.length > 0 && (
        <details className={styles["facts"]}>
          <summary>{words.factClaims(facts.length)}</summary>
          <ClaimTable claims={facts} subject={subject} />
        </details>
      )}
    </>
  );
}
