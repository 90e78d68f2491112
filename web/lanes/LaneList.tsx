import type { ReactNode } from "react";
import type { EntityName } from "../../schema/graph.ts";
import { compareAddress } from "../compare/address.ts";
import { KindMark } from "../marks/KindMark.tsx";
import { tierBar } from "../marks/tierBar.ts";
import page from "../pages/page.module.css";
import { pathAddress } from "../path/address.ts";
import { Link } from "../router/Link.tsx";
import { useLanguage } from "../state/language.ts";
import { compareWords } from "../words/compare.ts";
import { EntityLink } from "../words/EntityLink.tsx";
import { formatCount } from "../words/formats.ts";
import { laneWords } from "../words/lanes.ts";
import { Name } from "../words/Name.tsx";
import { otherName } from "../words/nameIn.ts";
import { pathWords } from "../words/path.ts";
import { useWords } from "../words/words.ts";
import styles from "./LaneList.module.css";
import { joinedTo } from "./steps.ts";
import { cardsInOrder, type LanesState } from "./useLanes.ts";
import { countVia } from "./via.ts";

/** The reading list beside the lanes: the same cards in the same order, lane by lane. */
export function LaneList({ state, heading }: { readonly state: LanesState; readonly heading: EntityName | null }): ReactNode {
  const language = useLanguage();
  const words = useWords(laneWords);
  const compare = useWords(compareWords);
  const paths = useWords(pathWords);
  const near = state.hovered === null ? null : joinedTo(state.steps, state.hovered);
  return (
    <>
      {heading && (
        <header className={styles["head"]}>
          <h1 className={styles["title"]}>
            <EntityLink of={heading} />
          </h1>
          <p className={styles["other"]}>{otherName(language, heading)}</p>
          {countVia(language, state.trace).map(({ text, count }) => (
            <p key={text} className={styles["via"]}>
              {text} <span>{formatCount(language, count)}</span>
            </p>
          ))}
          <p className={page["links"]}>
            <Link to={compareAddress(heading.id)}>{compare.compare}</Link>
            <Link to={pathAddress(heading.id)}>{paths.pathTo}</Link>
          </p>
        </header>
      )}
      {state.trace.lanes
        .filter(({ nodes }) => nodes.length > 0)
        .map(({ lane, total }) => (
          <section key={lane} aria-label={words.lane(lane)}>
            <h2 className={styles["lane"]}>
              {words.lane(lane)} <span>{total}</span>
            </h2>
            <ul>
              {cardsInOrder(state, lane).map(({ key, node }) => (
                <li key={key}>
                  <button
                    type="button"
                    className={styles["row"]}
                    data-row={key}
                    aria-pressed={state.chosen === key}
                    data-hovered={state.hovered === key || undefined}
                    data-near={near?.has(key) || undefined}
                    {...tierBar([state.tiers.get(key)])}
                    onClick={() => state.choose(key)}
                    onPointerEnter={() => state.hover(key)}
                    onPointerLeave={() => state.hover(null)}
                  >
                    <KindMark kind={node.kind} />
                    <span className={styles["name"]}>
                      <Name of={node} />
                    </span>
                    <span className={styles["count"]}>{node.claims}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}
