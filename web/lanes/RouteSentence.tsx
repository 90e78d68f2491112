import { type ReactNode, useMemo } from "react";
import type { Claim } from "../../schema/claim.ts";
import type { SubgraphEdge } from "../../schema/graph.ts";
import { useClaims } from "../api/claims.ts";
import { useMeta } from "../api/hooks.ts";
import { attribution, citationText } from "../evidence/citation.ts";
import { CopyButton } from "../frame/CopyButton.tsx";
import { Link } from "../router/Link.tsx";
import { claimIdsOf, useEvidence } from "../state/drawer.ts";
import { useLanguage } from "../state/language.ts";
import { EntityLink } from "../words/EntityLink.tsx";
import { laneWords } from "../words/lanes.ts";
import { usePhrases } from "../words/usePhrases.ts";
import { useWords } from "../words/words.ts";
import styles from "./RouteSentence.module.css";
import { SourceChip } from "./SourceChip.tsx";
import { sayRoute, toText } from "./sentence.ts";
import { type LanesState, routeOf } from "./useLanes.ts";

/** The lit route in words, each step with who says so, ready to copy. Screen readers hear it when the route changes. */
export function RouteSentence({ state }: { readonly state: LanesState }): ReactNode {
  const language = useLanguage();
  const words = useWords(laneWords);
  const phrases = usePhrases();
  const evidence = useEvidence();
  const { data: meta } = useMeta();
  const route = routeOf(state);
  const ids = useMemo(() => route.edges.flatMap(claimIdsOf), [route.edges]);
  const { data: claims = [] } = useClaims(ids);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const chosen = state.chosen === null ? null : state.cards.get(state.chosen)?.node.id;
  if (route.cards.length === 0) return <p className={styles["hint"]}>{words.hint}</p>;

  const pieces = sayRoute(language, { ...route, ends: state.trace.ends });
  const copied = () =>
    [
      toText(language, pieces),
      location.href,
      ...claims.map((claim) => citationText(language, phrases, claim, meta?.release.id ?? "")),
      attribution(language, meta?.release.id ?? ""),
    ].join("\n");
  return (
    <section className={styles["route"]} aria-label={words.lit}>
      <p className={styles["sentence"]} aria-live="polite">
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
        <CopyButton label={words.copy} text={copied} />
        <button type="button" onClick={() => evidence.claims(ids)}>
          {words.evidence(ids.length)}
        </button>
        {chosen && (
          <>
            <Link to={`/entity/${encodeURIComponent(chosen)}`}>{words.page}</Link>
            <Link to={`/trace/${encodeURIComponent(chosen)}`}>{words.trace}</Link>
            <Link to={`/graph?focus=${encodeURIComponent(chosen)}`}>{words.graph}</Link>
          </>
        )}
        <button type="button" onClick={state.rearrange}>
          {words.arrange}
        </button>
      </p>
    </section>
  );
}

const claimsOf = (edge: SubgraphEdge, byId: ReadonlyMap<string, Claim>): readonly Claim[] =>
  claimIdsOf(edge).flatMap((id) => byId.get(id) ?? []);
