import { type Scene, shownEdges, shownNodes } from "../../graph/scene.ts";
import { startWorker } from "../../state/trustedWorker.ts";
import script from "./arrange.worker.ts?worker&url";
import type { ArrangeTask, Places } from "./arrangeTask.ts";

/** Longer than this nobody waits for an arrangement. */
const budgetMs = 3_000;

/** New places for all that is shown, worked out beside the page; null where that takes longer than its budget. */
export function arrange(scene: Scene): Promise<Places | null> {
  const task: ArrangeTask = {
    nodes: shownNodes(scene).map(({ id, kind }) => ({ id, kind })),
    edges: shownEdges(scene).map(({ source, target }) => ({ source, target })),
    focus: scene.focus,
  };
  const worker = startWorker(script);
  return new Promise<Places | null>((resolve) => {
    const timer = setTimeout(() => resolve(null), budgetMs);
    worker.onmessage = ({ data }: MessageEvent<Places>) => {
      clearTimeout(timer);
      resolve(data);
    };
    worker.onerror = () => resolve(null);
    worker.postMessage(task);
  }).finally(() => worker.terminate());
}
