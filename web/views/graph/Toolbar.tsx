import { type ReactNode, type RefObject, useState } from "react";
import { useMeta } from "../../api/hooks.ts";
import type { Canvas } from "../../canvas/canvas.ts";
import { CopyButton } from "../../frame/CopyButton.tsx";
import { useLanguage } from "../../state/language.ts";
import { useStore } from "../../state/store.ts";
import { formatCount } from "../../words/formats.ts";
import { useWords } from "../../words/words.ts";
import { ExportMenu } from "./ExportMenu.tsx";
import styles from "./GraphStage.module.css";
import { HistoryList } from "./HistoryList.tsx";
import { sceneAddress, sceneText } from "./sceneAddress.ts";
import type { Session } from "./session.ts";
import { chooseArea } from "./useGraphKeys.ts";
import { graphWords } from "./words.ts";

interface ToolbarProps {
  readonly session: Session;
  readonly canvas: RefObject<Canvas | null>;
  /** Whether there is a drawing to move and to select in. */
  readonly drawing: boolean;
}

/** What can be done with the whole scene; every tool has its key or its twin in the list. */
export function Toolbar({ session, canvas, drawing }: ToolbarProps): ReactNode {
  const words = useWords(graphWords);
  const language = useLanguage();
  const release = useMeta().data?.release.id ?? null;
  const [open, setOpen] = useState<"history" | "export" | null>(null);
  const toggle = (menu: "history" | "export") => setOpen(open === menu ? null : menu);
  const { history, overrun } = useStore(session.store);
  const hidden = Object.values(history.scene.nodes).flatMap((node) => (node.hidden ? [node.id] : []));
  const link = () => sceneAddress(sceneText(session.store.get(), canvas.current?.camera() ?? null, release));
  return (
    <div className={`${styles["bar"]} ${styles["tools"]}`} role="toolbar" data-tools aria-label={words.tools}>
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
      <button type="button" aria-expanded={open === "history"} onClick={() => toggle("history")}>
        {words.history}
      </button>
      {drawing && <AreaTools session={session} />}
      <button type="button" data-tool="group" onClick={() => void session.group().then(() => canvas.current?.fit())}>
        {words.group}
      </button>
      <button type="button" data-tool="rearrange" onClick={() => void session.rearrange().then(() => canvas.current?.fit())}>
        {words.rearrange}
      </button>
      {overrun && <span className={styles["said"]}>{words.overrun}</span>}
      {drawing && <CameraTools canvas={canvas} />}
      <CopyButton label={words.copyLink} text={link} />
      <button type="button" data-tool="export" aria-expanded={open === "export"} onClick={() => toggle("export")}>
        {words.export}
      </button>
      {open === "history" && <HistoryList session={session} />}
      {open === "export" && <ExportMenu session={session} address={link} onDone={() => setOpen(null)} />}
    </div>
  );
}

function AreaTools({ session }: Pick<ToolbarProps, "session">): ReactNode {
  const words = useWords(graphWords);
  const { area } = useStore(session.store);
  return (["marquee", "lasso"] as const).map((shape) => (
    <button key={shape} type="button" data-tool={shape} aria-pressed={area === shape} onClick={() => chooseArea(session, shape)}>
      {words[shape]}
    </button>
  ));
}

function CameraTools({ canvas }: Pick<ToolbarProps, "canvas">): ReactNode {
  const words = useWords(graphWords);
  return (
    <>
      <button type="button" onClick={() => canvas.current?.fit()}>
        {words.fit}
      </button>
      <button type="button" aria-label={words.zoomOut} onClick={() => canvas.current?.zoom(1.3)}>
        −
      </button>
      <button type="button" aria-label={words.zoomIn} onClick={() => canvas.current?.zoom(1 / 1.3)}>
        +
      </button>
    </>
  );
}
