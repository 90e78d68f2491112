import type { ReactNode } from "react";
import type { ClaimSet } from "../../schema/api.ts";
import type { Claim } from "../../schema/claim.ts";
import { strongestTier } from "../marks/tierStyle.ts";
import { useLanguage } from "../state/language.ts";
import { evidenceWords } from "../words/evidence.ts";
import { nameIn } from "../words/nameIn.ts";
import { tierWords } from "../words/tiers.ts";
import { usePhrases } from "../words/usePhrases.ts";
import { useWords } from "../words/words.ts";
import { claimText, claimVerb } from "./claimText.ts";
import styles from "./EvidenceDrawer.module.css";

interface HeadProps {
  readonly claims: readonly Claim[];
  readonly heading: string | undefined;
}

/** What the claims are about, how many there are and how strong; says so where they disagree. */
export function EvidenceHead({ claims, heading }: HeadProps): ReactNode {
  const title = useHeading(claims);
  return (
    <ClaimsSummary
      title={heading ?? title}
      total={claims.length}
      sources={new Set(claims.map(({ source }) => source.id)).size}
      strongest={strongestTier(claims.map(({ tier }) => tier)) ?? null}
      disputed={claims.filter(({ conflicts }) => conflicts.length > 0).length}
    />
  );
}

interface SummaryProps extends Pick<ClaimSet, "total" | "sources" | "strongest" | "disputed"> {
  readonly title: string;
}

/** The head over claims that are told by how many they are, of which sources, and how strong. */
export function ClaimsSummary({ title, total, sources, strongest, disputed }: SummaryProps): ReactNode {
  const words = useWords(evidenceWords);
  const tiers = useWords(tierWords);
  return (
    <header className={styles["head"]}>
      <h2>{title}</h2>
      <p>
        {strongest && words.summary(total, sources, tiers[strongest])}
        {disputed > 0 && ` · ${words.disagrees(disputed)}`}
      </p>
    </header>
  );
}

/** The sentence all claims share, the fact they are about, or whom all of them are about; of several about nobody in common, just that. */
function useHeading(claims: readonly Claim[]): string {
  const language = useLanguage();
  const phrases = usePhrases();
  const words = useWords(evidenceWords);
  const [first] = claims;
  if (first === undefined) return "";
  const sameFact = claims.every(({ subject, predicate }) => subject.id === first.subject.id && predicate === first.predicate);
  const subject = nameIn(language, first.subject).text;
  if (!sameFact) {
    const shared = [first.subject, first.object].find((end) => end && claims.every((claim) => isAbout(claim, end.id)));
    return shared ? nameIn(language, shared).text : words.severalFacts;
  }
  const sameObject = claims.every(({ object }) => object?.id === first.object?.id);
  if (first.object !== undefined && sameObject) return claimText(language, phrases, first);
  return `${subject}${language === "zh" ? "：" : ": "}${claimVerb(language, phrases, first)}`;
}

const isAbout = ({ subject, object }: Claim, id: string): boolean => subject.id === id || object?.id === id;
