import { type ReactNode, useRef } from "react";
import type { CameraState } from "../../canvas/view.ts";
import { useStore } from "../../state/store.ts";
import { useWords } from "../../words/words.ts";
import styles from "./GraphStage.module.css";
import { Legend } from "./Legend.tsx";
import { NarrowedNote } from "./NarrowedNote.tsx";
import { SelectedRoute } from "./SelectedRoute.tsx";
import { SelectionBar } from "./SelectionBar.tsx";
import type { Session } from "./session.ts";
import { Toolbar } from "./Toolbar.tsx";
import { useCanvas } from "./useCanvas.ts";
import { useGraphKeys } from "./useGraphKeys.ts";
import { graphWords } from "./words.ts";

interface GraphStageProps {
  readonly session: Session;
  /** Where a link looked; null shows everything. */
  readonly camera: CameraState | null;
  readonly name: string;
  readonly notice: string | null;
}

/** The canvas with what lies over it: tools, selection, legend. Without WebGL it says so, and the list goes on. */
export function GraphStage({ session, camera, name, notice }: GraphStageProps): ReactNode {
  const words = useWords(graphWords);
  const container = useRef<HTMLDivElement>(null);
  const { canvas, state } = useCanvas(session, container, camera);
  const onKeyDown = useGraphKeys(session);
  const { area } = useStore(session.store);
  return (
    <div className={styles["stage"]}>
      <div
        ref={container}
        className={`${styles["canvas"]} ${area ? styles["choosing"] : ""}`}
        data-canvas
        data-tiers
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing is walked with the arrow keys; the list says the same in words.
        tabIndex={0}
        role="application"
        aria-label={words.canvas(name)}
        onKeyDown={onKeyDown}
      />
      {state !== "drawing" && <p className={styles["message"]}>{state === "absent" ? words.noWebgl : words.lost}</p>}
      {notice !== null && <p className={styles["notice"]}>{notice}</p>}
      <NarrowedNote session={session} className={`${styles["message"]} ${styles["below"]}`} />
      <Toolbar session={session} canvas={canvas} drawing={state === "drawing"} />
      <div className={styles["foot"]} data-foot>
        <SelectedRoute session={session} />
        <SelectionBar session={session} />
      </div>
      <Legend session={session} />
    </div>
  );
}
