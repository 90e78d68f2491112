import type { ReactNode } from "react";
import type { Entity } from "../../../schema/api.ts";
import { safeUrl } from "../../evidence/locatorText.ts";
import { lineStyle, strongestTier } from "../../marks/tierStyle.ts";
import { useEvidence } from "../../state/drawer.ts";
import { useLanguage } from "../../state/language.ts";
import { pageWords } from "../../words/pages.ts";
import { tierWords } from "../../words/tiers.ts";
import { usePhrases } from "../../words/usePhrases.ts";
import { useWords } from "../../words/words.ts";
import styles from "./Facts.module.css";
import { type Fact, factsOf } from "./factsOf.ts";

/** Each fact with its value, who says so, and the claims behind it; what is unknown is said to be. */
export function Facts({ entity }: { readonly entity: Entity }): ReactNode {
  const language = useLanguage();
  return (
    <dl className={styles["facts"]}>
      {factsOf(entity, language).map((fact) => (
        <FactRow key={fact.property} entity={entity} fact={fact} />
      ))}
    </dl>
  );
}

function FactRow({ entity, fact: { property, value } }: { readonly entity: Entity; readonly fact: Fact }): ReactNode {
  const words = useWords(pageWords);
  const tiers = useWords(tierWords);
  const phrases = usePhrases();
  const evidence = useEvidence();
  const claims = entity.claims.filter(({ subject, predicate }) => subject.id === entity.id && predicate === property);
  const tier = strongestTier(claims.map((claim) => claim.tier));
  return (
    <div className={styles["fact"]}>
      <dt>{phrases.property(property)}</dt>
      <dd>
        {value === null ? (
          <span className={styles["unknown"]} title={words.unknownHelp}>
            {words.unknown}
          </span>
        ) : (
          <FactValue property={property} value={value} />
        )}
      </dd>
      <dd className={styles["behind"]}>
        {tier && (
          <span data-tier={tier} className={`${styles["tier"]} ${styles[lineStyle(tier)]}`}>
            {tiers[tier]}
          </span>
        )}
        {claims.length === 0 && value !== null && entity.claimsTotal < entity.claimsOfAll && words.notCounted}
        {claims.length > 0 && (
          <button type="button" className={styles["claims"]} onClick={() => evidence.fact(claims, property)}>
            {words.claimCount(claims.length)}
          </button>
        )}
      </dd>
    </div>
  );
}

function FactValue({ property, value }: Fact): ReactNode {
  const phrases = usePhrases();
  const url = typeof value === "string" ? safeUrl(value) : null;
  if (url === null) return phrases.value(property, value);
  return (
    <a href={url.href} target="_blank" rel="noopener noreferrer">
      {url.host} ↗
    </a>
  );
}
