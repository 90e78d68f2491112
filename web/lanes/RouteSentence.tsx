import { type ReactNode, useMemo } from "react";
import { Link } from "../router/Link.tsx";
import { useLanguage } from "../state/language.ts";
import { laneWords } from "../words/lanes.ts";
import { useWords } from "../words/words.ts";
import styles from "./RouteSentence.module.css";
import { SaidRoute } from "./SaidRoute.tsx";
import { sayRoute } from "./sentence.ts";
import { type LanesState, routeOf } from "./useLanes.ts";

/** The lit route in words, and where the chosen card leads. */
export function RouteSentence({ state }: { readonly state: LanesState }): ReactNode {
  const language = useLanguage();
  const words = useWords(laneWords);
  const { lit, cards, steps } = state;
  const route = useMemo(() => routeOf({ lit, cards, steps }), [lit, cards, steps]);
  const chosen = state.chosen === null ? null : state.cards.get(state.chosen)?.node.id;
  if (route.cards.length === 0) return <p className={styles["hint"]}>{words.hint}</p>;
  return (
    <SaidRoute label={words.lit} pieces={sayRoute(language, { ...route, ends: state.trace.ends })} edges={route.edges}>
      {chosen && (
        <>
          <Link to={`/entity/${encodeURIComponent(chosen)}`}>{words.page}</Link>
          <Link to={`/trace/${encodeURIComponent(chosen)}`}>{words.trace}</Link>
          <Link to={`/trace/${encodeURIComponent(chosen)}?with=`}>{words.compare}</Link>
          <Link to={`/path?from=${encodeURIComponent(chosen)}`}>{words.paths}</Link>
          <Link to={`/graph?focus=${encodeURIComponent(chosen)}`}>{words.graph}</Link>
        </>
      )}
      <button type="button" onClick={state.rearrange}>
        {words.arrange}
      </button>
    </SaidRoute>
  );
}
