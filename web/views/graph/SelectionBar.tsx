import type { ReactNode } from "react";
import { useHasView } from "../../frame/viewContext.ts";
import { Link } from "../../router/Link.tsx";
import { useLanguage } from "../../state/language.ts";
import { useStore } from "../../state/store.ts";
import { formatCount } from "../../words/formats.ts";
import { useWords } from "../../words/words.ts";
import styles from "./GraphStage.module.css";
import type { Session } from "./session.ts";
import { togglePin } from "./useGraphKeys.ts";
import { graphWords } from "./words.ts";

/** What can be done with what is selected. */
export function SelectionBar({ session }: { readonly session: Session }): ReactNode {
  const words = useWords(graphWords);
  const language = useLanguage();
  const traced = useHasView("/trace/:id");
  const compared = useHasView("/path");
  const { selection, history, apart } = useStore(session.store);
  const ids = [...selection];
  const [only, other] = ids;
  if (only === undefined) return null;
  const pinned = ids.every((id) => history.scene.nodes[id]?.pinned);
  return (
    <div
      className={`${styles["bar"]} ${styles["selection"]}`}
      role="toolbar"
      aria-label={words.selected(formatCount(language, ids.length))}
    >
      <span className={styles["said"]}>{words.selected(formatCount(language, ids.length))}</span>
      {ids.length === 1 && (
        <button type="button" onClick={() => void session.expand(only)}>
          {words.expand}
        </button>
      )}
      {ids.length === 1 && traced && <Link to={`/trace/${encodeURIComponent(only)}`}>{words.trace}</Link>}
      {other !== undefined && ids.length === 2 && (
        <>
          <button type="button" data-tool="between" onClick={() => void session.connect(only, other)}>
            {words.between}
          </button>
          {compared && <Link to={`/path?${new URLSearchParams({ from: only, to: other })}`}>{words.betweenPage}</Link>}
          {apart?.join() === ids.join() && <span className={styles["said"]}>{words.noPath}</span>}
        </>
      )}
      <button type="button" onClick={() => session.run({ type: "keepOnly", nodes: ids })}>
        {words.keepOnly}
      </button>
      <button type="button" onClick={() => session.run({ type: "hide", nodes: ids })}>
        {words.hide}
      </button>
      <button type="button" data-tool="dismiss" onClick={() => session.run({ type: "remove", nodes: ids })}>
        {words.dismiss}
      </button>
      <button type="button" aria-pressed={pinned} onClick={() => togglePin(session, ids)}>
        {pinned ? words.unpin : words.pin}
      </button>
      <button type="button" onClick={session.release}>
        {words.release}
      </button>
    </div>
  );
}
