import type { ReactNode } from "react";
import type { Claim } from "../../schema/claim.ts";
import { useMeta } from "../api/hooks.ts";
import { CopyButton } from "../frame/CopyButton.tsx";
import { lineStyle } from "../marks/tierStyle.ts";
import { Link } from "../router/Link.tsx";
import { useLanguage } from "../state/language.ts";
import { evidenceWords } from "../words/evidence.ts";
import { formatDate } from "../words/formats.ts";
import { OwnText } from "../words/OwnText.tsx";
import { tierWords } from "../words/tiers.ts";
import { usePhrases } from "../words/usePhrases.ts";
import { useWords } from "../words/words.ts";
import styles from "./ClaimBlock.module.css";
import { ClaimSentence } from "./ClaimSentence.tsx";
import { ConflictNote } from "./ConflictNote.tsx";
import { citationText } from "./citation.ts";
import drawer from "./EvidenceDrawer.module.css";
import { claimUrl, locatorText } from "./locatorText.ts";

/** Claims one under the other. */
export const ClaimBlocks = ({ claims }: { readonly claims: readonly Claim[] }): ReactNode => (
  <ul className={drawer["claims"]}>
    {claims.map((claim) => (
      <li key={claim.id}>
        <ClaimBlock claim={claim} />
      </li>
    ))}
  </ul>
);

/** One claim: who speaks, what was said, where, when, how sure. The bar at its side is drawn as its edge is. */
export function ClaimBlock({ claim }: { readonly claim: Claim }): ReactNode {
  const words = useWords(evidenceWords);
  const tiers = useWords(tierWords);
  const language = useLanguage();
  const { source, tier, asOf, confidence, wording, conflicts, inherited } = claim;
  const repeated = source.speaker !== tier && tier !== "curator" && tier !== "recalled";
  const date = (text: string | null): string => (text === null ? words.notStated : formatDate(language, text));
  return (
    <article data-tier={tier} className={`${styles["claim"]} ${styles[lineStyle(tier)]}`}>
      <p className={styles["tier"]}>{repeated ? words.repeats(tiers[tier]) : tiers[tier]}</p>
      <p className={styles["said"]}>
        <ClaimSentence claim={claim} />
      </p>
      <dl className={styles["facts"]}>
        <dt>{words.source}</dt>
        <dd>
          <Link to={`/sources/${encodeURIComponent(source.id)}`}>
            <OwnText of={source} property="title" />
          </Link>
        </dd>
        {source.publisher && <Row name={words.by}>{source.publisher}</Row>}
        <Row name={words.where}>{locatorText(words, claim)}</Row>
        <Row name={words.published}>{date(source.date)}</Row>
        <Row name={words.asOf}>{date(asOf)}</Row>
        <Row name={words.confidence}>{words[confidence]}</Row>
        {wording && <Row name={words.wording}>“{wording}”</Row>}
        {claim.conditions && (
          <Row name={words.conditions}>
            <OwnText of={claim} property="conditions" />
          </Row>
        )}
        {conflicts.map((id) => (
          <Row key={id} name={words.conflict}>
            <ConflictNote id={id} />
          </Row>
        ))}
        {(claim.note || inherited) && (
          <Row name={words.note}>
            <OwnText of={claim} property="note" />
            {claim.note && inherited && (language === "zh" ? "；" : "; ")}
            {inherited && words.inherited}
          </Row>
        )}
      </dl>
      <ClaimActions claim={claim} />
    </article>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function ClaimActions({ claim }: { readonly claim: Claim }): ReactNode {
  const words = useWords(evidenceWords);
  const language = useLanguage();
  const phrases = usePhrases();
  const { data: meta } = useMeta();
  const url = claimUrl(claim);
  return (
    <p className={styles["actions"]}>
      {url && (
        <a href={url.href} target="_blank" rel="noopener noreferrer" className={styles["open"]}>
          {words.open(url.host)} ↗
        </a>
      )}
      <CopyButton
        label={words.copy}
        text={() => citationText(language, phrases, claim, meta?.release.id ?? "")}
        ready={meta !== undefined}
      />
      <Link to={`/claims/${claim.id}`} className={styles["self"]}>
        {words.claim}
      </Link>
    </p>
  );
}
