import type { ReactNode } from "react";
import type { Claim } from "../../schema/claim.ts";
import { useLanguage } from "../state/language.ts";
import { usePhrases } from "../words/usePhrases.ts";
import { claimVerb } from "./claimText.ts";

interface ClaimVerbProps {
  readonly claim: Claim;
  readonly direction?: "out" | "in";
}

/** What is stated; a metric that is shown in Chinese has the English in its title. */
export function ClaimVerb({ claim, direction = "out" }: ClaimVerbProps): ReactNode {
  const language = useLanguage();
  const phrases = usePhrases();
  const translated = language === "zh" && claim.predicateZh !== undefined;
  return <span title={translated ? claim.predicate : undefined}>{claimVerb(language, phrases, claim, direction)}</span>;
}
