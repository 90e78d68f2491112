import type { ReactNode } from "react";
import type { Claim } from "../../schema/claim.ts";
import { useLanguage } from "../state/language.ts";
import { EntityLink } from "../words/EntityLink.tsx";
import { isRelationship, usePhrases } from "../words/usePhrases.ts";
import { ClaimVerb } from "./ClaimVerb.tsx";
import { claimRest } from "./claimText.ts";

/** A claim as a sentence whose names lead to their pages. */
export function ClaimSentence({ claim }: { readonly claim: Claim }): ReactNode {
  const language = useLanguage();
  const phrases = usePhrases();
  const { subject, predicate, object } = claim;
  const colon = isRelationship(predicate) ? " " : language === "zh" ? "：" : ": ";
  return (
    <>
      <EntityLink of={subject} colored />
      {colon}
      <ClaimVerb claim={claim} /> {object ? <EntityLink of={object} colored /> : <b data-printed>{claimRest(language, phrases, claim)}</b>}
    </>
  );
}
