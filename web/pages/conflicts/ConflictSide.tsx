import type { ReactNode } from "react";
import type { Claim } from "../../../schema/claim.ts";
import { ClaimVerb } from "../../evidence/ClaimVerb.tsx";
import { claimRest } from "../../evidence/claimText.ts";
import { locatorText } from "../../evidence/locatorText.ts";
import { lineStyle } from "../../marks/tierStyle.ts";
import { Link } from "../../router/Link.tsx";
import { useEvidence } from "../../state/drawer.ts";
import { groupBy } from "../../state/groupBy.ts";
import { useLanguage } from "../../state/language.ts";
import { conflictWords } from "../../words/conflicts.ts";
import { EntityLink } from "../../words/EntityLink.tsx";
import { evidenceWords } from "../../words/evidence.ts";
import { formatDate } from "../../words/formats.ts";
import { OwnText } from "../../words/OwnText.tsx";
import { tierWords } from "../../words/tiers.ts";
import { usePhrases } from "../../words/usePhrases.ts";
import { useWords } from "../../words/words.ts";
import styles from "./Conflicts.module.css";
import { marked, type Side } from "./conflictSides.ts";

/** One side: what is said, of whom, and each source that says so with who speaks, where and when. */
export function ConflictSide({ side }: { readonly side: Side }): ReactNode {
  const language = useLanguage();
  const phrases = usePhrases();
  const words = useWords(conflictWords);
  const { first, subjects, claims } = side;
  const bearers = marked(side);
  const bySource = [...groupBy(claims, ({ source, tier, asOf }) => `${source.id} ${tier} ${asOf}`)];
  return (
    <section className={styles["side"]}>
      <p className={styles["said"]} data-printed>
        {bearers === null ? claimRest(language, phrases, first) : words.bearers(bearers, phrases.kind(first.subject.kind))}
      </p>
      <p className={styles["about"]}>
        {first.predicate !== "value" && (
          <span className={styles["verb"]}>
            <ClaimVerb claim={first} />
            {subjects.length === 1 && " · "}
          </span>
        )}
        {subjects.length === 1 && <EntityLink of={first.subject} />}
      </p>
      {bySource.map(([key, said]) => (
        <SideSource key={key} claims={said} named={subjects.length > 1} />
      ))}
    </section>
  );
}

/** What one source says on a side. `named`: each claim is of somebody else, and says of whom. */
function SideSource({ claims, named }: { readonly claims: readonly Claim[]; readonly named: boolean }): ReactNode {
  const words = useWords(conflictWords);
  const evidence = useWords(evidenceWords);
  const tiers = useWords(tierWords);
  const language = useLanguage();
  const drawer = useEvidence();
  const [first] = claims;
  if (!first) return null;
  const { source, tier, asOf } = first;
  return (
    <div data-tier={tier} className={`${styles["source"]} ${styles[lineStyle(tier)]}`}>
      <Link to={`/sources/${encodeURIComponent(source.id)}`} title={source.title}>
        <OwnText of={source} property="title" />
      </Link>
      <p className={styles["when"]}>
        {tiers[tier]} · {asOf === null ? words.undated : words.asOf(formatDate(language, asOf))}
      </p>
      <ul className={styles["places"]}>
        {claims.map((claim) => (
          <li key={claim.id}>
            {named && <EntityLink of={claim.subject} />}
            <button type="button" onClick={() => drawer.claims([claim.id])}>
              {locatorText(evidence, claim)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
