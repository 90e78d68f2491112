import type { ReactNode } from "react";
import type { Claim } from "../../schema/claim.ts";
import { tiers } from "../../schema/vocabulary.ts";
import { locatorText } from "../evidence/locatorText.ts";
import { evidenceWords } from "../words/evidence.ts";
import { laneWords } from "../words/lanes.ts";
import { useWords } from "../words/words.ts";
import styles from "./RouteSentence.module.css";

/** Who says a step, in a few words: the strongest claim's publisher and place. Opens the evidence. */
export function SourceChip({ claims, onOpen }: { readonly claims: readonly Claim[]; readonly onOpen: () => void }): ReactNode {
  const words = useWords(laneWords);
  const places = useWords(evidenceWords);
  const [first] = [...claims].sort((a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier));
  if (!first) return null;
  const speaker = first.source.publisher ?? first.source.title;
  const place = locatorText(places, first);
  const text = first.tier === "curator" ? words.curated : [...new Set([speaker, place])].join(" · ");
  return (
    <button type="button" className={styles["chip"]} onClick={onOpen} title={first.source.title}>
      <span>{text}</span>
      {claims.length > 1 && <span className={styles["others"]}>+{claims.length - 1}</span>}
    </button>
  );
}
