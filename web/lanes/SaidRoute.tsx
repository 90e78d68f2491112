import { type ReactNode, useMemo, useRef } from "react";
import type { Claim } from "../../schema/claim.ts";
import type { TraceLink } from "../../schema/trace.ts";
import { useClaims } from "../api/claims.ts";
import { useMeta } from "../api/hooks.ts";
import { attribution, citationText } from "../evidence/citation.ts";
import { CopyButton } from "../frame/CopyButton.tsx";
import { claimIdsOf, useEvidence } from "../state/drawer.ts";
import { useLanguage } from "../state/language.ts";
import { EntityLink } from "../words/EntityLink.tsx";
import { laneWords } from "../words/lanes.ts";
import { usePhrases } from "../words/usePhrases.ts";
import { useWords } from "../words/words.ts";
import styles from "./RouteSentence.module.css";
import { SourceChip } from "./SourceChip.tsx";
import { type Piece, toText } from "./sentence.ts";
import { useSmallerType } from "./useSmallerType.ts";

interface SaidRouteProps {
  /** What the sentence is about, for those who hear the page. */
  readonly label: string;
  readonly pieces: readonly Piece[];
  readonly edges: readonly TraceLink[];
  /** Further actions below the sentence. */
  readonly children?: ReactNode;
}

/** A route in words, each step with who says so, ready to copy. Screen readers hear it when the route changes. */
export function SaidRoute({ label, pieces, edges, children }: SaidRouteProps): ReactNode {
  const language = useLanguage();
  const words = useWords(laneWords);
  const phrases = usePhrases();
  const evidence = useEvidence();
  const { data: meta } = useMeta();
  const ids = useMemo(() => edges.flatMap(claimIdsOf), [edges]);
  const { data: claims = [], isLoading } = useClaims(ids);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const sentence = useRef<HTMLParagraphElement>(null);
  useSmallerType(sentence);
  const copied = () =>
    [
      toText(language, pieces),
      location.href,
      ...claims.map((claim) => citationText(language, phrases, claim, meta?.release.id ?? "")),
      attribution(language, meta?.release.id ?? ""),
    ].join("\n");
  return (
    <section className={styles["route"]} aria-label={label}>
      <p className={styles["sentence"]} ref={sentence} aria-live="polite">
        {pieces.map((piece, index) =>
          piece.type === "words" ? (
            piece.text
          ) : piece.type === "entity" ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other identity, and the whole sentence changes at once.
            <EntityLink key={index} of={piece.entity} colored />
          ) : (
            <SourceChip key={piece.edge.id} claims={claimsOf(piece.edge, byId)} onOpen={() => evidence.edge(piece.edge)} />
          ),
        )}
      </p>
      <p className={styles["actions"]}>
        <CopyButton label={words.copy} text={copied} ready={meta !== undefined && !isLoading} />
        {ids.length > 0 && (
          <button type="button" onClick={() => evidence.claims(ids)}>
            {words.evidence(ids.length)}
          </button>
        )}
        {children}
      </p>
    </section>
  );
}

const claimsOf = (edge: TraceLink, byId: ReadonlyMap<string, Claim>): readonly Claim[] =>
  claimIdsOf(edge).flatMap((id) => byId.get(id) ?? []);
