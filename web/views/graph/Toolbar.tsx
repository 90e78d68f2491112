import { type ReactNode, type RefObject, useState } from "react";
import { useMeta } from "../../api/hooks.ts";
import type { Canvas } from "../../canvas/canvas.ts";
import { CopyButton } from "../../frame/CopyButton.tsx";
import { useLanguage } from "../../state/language.ts";
import { useStore } from "../../state/store.ts";
import { formatCount } from "../../words/formats.ts";
import { useWords } from "../../words/words.ts";
import styles from "./GraphStage.module.css";
import { HistoryList } from "./HistoryList.tsx";
import { sceneAddress, sceneText } from "./sceneAddress.ts";
import type { Session } from "./session.ts";
import { chooseArea } from "./useGraphKeys.ts";
import { graphWords } from "./words.ts";

interface ToolbarProps {
  readonly session: Session;
  readonly canvas: RefObject<Canvas | null>;
}

/** What can be done with the whole scene; every tool has its key or its twin in the list. */
export function Toolbar({ session, canvas }: ToolbarProps): ReactNode {
  const words = useWords(graphWords);
  const language = useLanguage();
  const release = useMeta().data?.release.id ?? null;
  const [historyOpen, setHistoryOpen] = useState(false);
  const { history, area, overrun } = useStore(session.store);
  const hidden = Object.values(history.scene.nodes).flatMap((node) => (node.hidden ? [node.id] : []));
  const link = () => (canvas.current ? sceneAddress(sceneText(session.store.get(), canvas.current.camera(), release)) : location.href);
  return (
    <div className={`${styles["bar"]} ${styles["tools"]}`} role="toolbar" aria-label={words.history}>
      {hidden.length > 0 && (
        <button type="button" onClick={() => session.run({ type: "show", nodes: hidden })}>
          {words.showHidden(formatCount(language, hidden.length))}
        </button>
      )}
      <button type="button" data-tool="undo" disabled={history.done.length === 0} onClick={session.undo}>
        {words.undo}
      </button>
      <button type="button" data-tool="redo" disabled={history.undone.length === 0} onClick={session.redo}>
        {words.redo}
      </button>
      <button type="button" aria-expanded={historyOpen} onClick={() => setHistoryOpen(!historyOpen)}>
        {words.history}
      </button>
      {(["marquee", "lasso"] as const).map((shape) => (
        <button key={shape} type="button" data-tool={shape} aria-pressed={area === shape} onClick={() => chooseArea(session, shape)}>
          {words[shape]}
        </button>
      ))}
      <button type="button" data-tool="group" onClick={() => void session.group().then(() => canvas.current?.fit())}>
        {words.group}
      </button>
      <button type="button" data-tool="rearrange" onClick={() => void session.rearrange().then(() => canvas.current?.fit())}>
        {words.rearrange}
      </button>
      {overrun && <span className={styles["said"]}>{words.overrun}</span>}
      <button type="button" onClick={() => canvas.current?.fit()}>
        {words.fit}
      </button>
      <button type="button" aria-label={words.zoomOut} onClick={() => canvas.current?.zoom(1.3)}>
        −
      </button>
      <button type="button" aria-label={words.zoomIn} onClick={() => canvas.current?.zoom(1 / 1.3)}>
        +
      </button>
      <CopyButton label={words.copyLink} text={link} />
      {historyOpen && <HistoryList session={session} />}
    </div>
  );
}
