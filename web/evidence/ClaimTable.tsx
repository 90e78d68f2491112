import type { ReactNode } from "react";
import type { Claim } from "../../schema/claim.ts";
import { lineStyle } from "../marks/tierStyle.ts";
import { useEvidence } from "../state/drawer.ts";
import { useLanguage } from "../state/language.ts";
import { EntityLink } from "../words/EntityLink.tsx";
import { evidenceWords } from "../words/evidence.ts";
import { formatDate } from "../words/formats.ts";
import { OwnText } from "../words/OwnText.tsx";
import { pageWords } from "../words/pages.ts";
import { tierWords } from "../words/tiers.ts";
import { usePhrases } from "../words/usePhrases.ts";
import { useWords } from "../words/words.ts";
import { ClaimSentence } from "./ClaimSentence.tsx";
import styles from "./ClaimTable.module.css";
import { ClaimVerb } from "./ClaimVerb.tsx";
import { claimRest } from "./claimText.ts";
import { locatorText } from "./locatorText.ts";

interface ClaimTableProps {
  readonly claims: readonly Claim[];
  /** Whose page the table is on: rows then name the other end only. Without it each row is a sentence. */
  readonly subject?: string;
}

/** Claims as rows: what, where it stands, who speaks, as of when. A row opens its evidence. */
export function ClaimTable({ claims, subject }: ClaimTableProps): ReactNode {
  const words = useWords(pageWords);
  const said = subject === undefined ? [words.predicate, words.where] : [words.predicate, words.what, words.source];
  const columns = [...said, words.tier, words.asOf, words.confidence];
  return (
    <table className={`${styles["table"]} ${subject === undefined ? "" : styles["ofOne"]}`}>
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {claims.map((claim, index) => (
          <ClaimRow key={claim.id} claim={claim} before={claims[index - 1]} subject={subject} />
        ))}
      </tbody>
    </table>
  );
}

interface ClaimRowProps {
  readonly claim: Claim;
  readonly before: Claim | undefined;
  readonly subject: string | undefined;
}

function ClaimRow({ claim, before, subject }: ClaimRowProps): ReactNode {
  const words = useWords(evidenceWords);
  const tiers = useWords(tierWords);
  const language = useLanguage();
  const evidence = useEvidence();
  const { tier, asOf, source, confidence } = claim;
  const direction = (each: Claim): "out" | "in" => (each.subject.id === subject ? "out" : "in");
  const repeats = before !== undefined && before.predicate === claim.predicate && direction(before) === direction(claim);
  return (
    <tr>
      {subject !== undefined && <th scope="row">{repeats ? null : <ClaimVerb claim={claim} direction={direction(claim)} />}</th>}
      <td data-printed={claim.object === undefined || undefined}>
        {subject === undefined ? <ClaimSentence claim={claim} /> : <OtherEnd claim={claim} subject={subject} />}
      </td>
      <td>
        <button type="button" className={styles["source"]} onClick={() => evidence.claims([claim.id])}>
          {subject !== undefined && (
            <span className={styles["title"]}>
              <OwnText of={source} property="title" />
            </span>
          )}
          <span className={styles["place"]}>{locatorText(words, claim)}</span>
        </button>
      </td>
      <td>
        <span data-tier={tier} className={`${styles["tier"]} ${styles[lineStyle(tier)]}`}>
          {tiers[tier]}
        </span>
      </td>
      <td className={styles["quiet"]}>{asOf === null ? "–" : formatDate(language, asOf)}</td>
      <td className={styles["quiet"]}>{words[confidence]}</td>
    </tr>
  );
}

function OtherEnd({ claim, subject }: { readonly claim: Claim; readonly subject: string }): ReactNode {
  const language = useLanguage();
  const phrases = usePhrases();
  if (claim.object === undefined) return claimRest(language, phrases, claim);
  return <EntityLink of={claim.subject.id === subject ? claim.object : claim.subject} marked />;
}
