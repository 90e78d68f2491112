import { type ReactNode, useMemo } from "react";
import type { EntityName } from "../../schema/graph.ts";
import { useClaims } from "../api/claims.ts";
import { pathAddress } from "../path/address.ts";
import { Link } from "../router/Link.tsx";
import { claimIdsOf, useEvidence } from "../state/drawer.ts";
import { useLanguage } from "../state/language.ts";
import { laneWords } from "../words/lanes.ts";
import { pathWords } from "../words/path.ts";
import { useWords } from "../words/words.ts";
import { hasGaps } from "./place.ts";
import styles from "./RouteSentence.module.css";
import { SaidRoute } from "./SaidRoute.tsx";
import { sayRoute } from "./sentence.ts";
import { hasSaidLinks } from "./steps.ts";
import { type LanesState, routeOf } from "./useLanes.ts";
import { viaTo } from "./via.ts";

/** The lit route in words, and what else can be done with it. */
export function RouteSentence({ state, of }: { readonly state: LanesState; readonly of: EntityName | undefined }): ReactNode {
  const language = useLanguage();
  const words = useWords(laneWords);
  const paths = useWords(pathWords);
  const evidence = useEvidence();
  const { lit, cards, steps } = state;
  const route = useMemo(() => routeOf({ lit, cards, steps }), [lit, cards, steps]);
  const via = useMemo(() => (of ? viaTo(language, state.trace, of, route.cards) : []), [language, state.trace, of, route]);
  const edges = useMemo(() => [...via.map(({ edge }) => edge), ...route.edges], [via, route]);
  // A source has no step to a card: it speaks for steps of the route.
  const { data: claims = [] } = useClaims(useMemo(() => (of?.kind === "Source" ? edges.flatMap(claimIdsOf) : []), [of, edges]));
  const own = claims.filter(({ source }) => source.id === of?.id).map(({ id }) => id);
  const chosen = state.chosen === null ? null : state.cards.get(state.chosen)?.node.id;
  const room = hasSaidLinks(state.trace) ? styles["linked"] : "";
  if (route.cards.length === 0)
    return (
      <div className={`${styles["hint"]} ${room}`}>
        <p>{words.hint}</p>
        {hasGaps(state.placement) && (
          <p className={styles["actions"]}>
            <Arrange state={state} />
          </p>
        )}
      </div>
    );
  return (
    <div className={`${styles["dock"]} ${room}`}>
      <SaidRoute label={words.lit} pieces={sayRoute(language, { ...route, via, ends: state.trace.ends })} edges={edges}>
        {own.length > 0 && (
          <button type="button" onClick={() => evidence.claims(own)}>
            {words.ofSource(own.length)}
          </button>
        )}
        {chosen && (
          <>
            <Link to={`/entity/${encodeURIComponent(chosen)}`}>{words.page}</Link>
            <Link to={`/trace/${encodeURIComponent(chosen)}`}>{words.trace}</Link>
            <Link to={pathAddress(chosen)}>{paths.pathTo}</Link>
            <Link to={`/graph?focus=${encodeURIComponent(chosen)}`}>{words.graph}</Link>
          </>
        )}
        <Arrange state={state} />
      </SaidRoute>
    </div>
  );
}

/** Lays the cards anew; where cards that left have left gaps it says so. */
function Arrange({ state }: { readonly state: LanesState }): ReactNode {
  const words = useWords(laneWords);
  const gaps = hasGaps(state.placement);
  return (
    <>
      {gaps && <span className={styles["gaps"]}>{words.gaps}</span>}
      <button type="button" className={gaps ? styles["offered"] : undefined} onClick={state.rearrange}>
        {words.arrange}
      </button>
    </>
  );
}
