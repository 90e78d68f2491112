import type { ReactNode } from "react";
import type { Claim } from "../../../schema/claim.ts";
import { ClaimTable } from "../../evidence/ClaimTable.tsx";
import { groupBy } from "../../state/groupBy.ts";
import { usePhrases } from "../../words/usePhrases.ts";
import styles from "./ClaimsByPredicate.module.css";

interface ClaimsProps {
  readonly claims: readonly Claim[];
  /** Whose page this is: a claim about it reads forwards, one that names it backwards. */
  readonly subject: string;
}

/** Everything said of an entity, under what is said: relationships first, then the rest. */
export function ClaimsByPredicate({ claims, subject }: ClaimsProps): ReactNode {
  const phrases = usePhrases();
  const groups = groupBy(claims, (claim) => `${claim.predicate} ${claim.subject.id === subject ? "out" : "in"}`);
  const isEdge = (rows: readonly Claim[]): boolean => rows[0]?.kind === "relationship";
  const ordered = [...groups].sort(([, a], [, b]) => Number(isEdge(b)) - Number(isEdge(a)));
  return ordered.map(([key, rows]) => {
    const [predicate = "", direction] = key.split(/ (?=out$|in$)/);
    return (
      <details key={key} className={styles["group"]} open={isEdge(rows) && rows.length <= 8}>
        <summary className={styles["summary"]}>
          {phrases.verb(predicate, direction === "in" ? "in" : "out")}
          <span>{rows.length}</span>
        </summary>
        <ClaimTable claims={rows} subject={subject} />
      </details>
    );
  });
}
