import type { KeyboardEvent } from "react";
import type { AreaShape } from "../../canvas/area.ts";
import { type Direction, walk } from "../../graph/walk.ts";
import { useShortcuts } from "../../keyboard/keys.ts";
import { navigate } from "../../router/location.ts";
import type { Session } from "./session.ts";
import { graphWords } from "./words.ts";

const { en, zh } = graphWords;
const directions: readonly string[] = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"];
const isDirection = (key: string): key is Direction => directions.includes(key);

/** Shortcuts of the graph, and what the keys do while the canvas has the focus. */
export function useGraphKeys(session: Session): (event: KeyboardEvent) => void {
  const chosen = (): string[] => {
    const { selection, current } = session.store.get();
    return selection.size > 0 ? [...selection] : current === null ? [] : [current];
  };
  const withChosen = (work: (ids: string[]) => void) => () => {
    const ids = chosen();
    if (ids.length > 0) work(ids);
  };
  useShortcuts([
    { keys: "Mod+z", label: { en: en.undo, zh: zh.undo }, run: session.undo },
    { keys: "Mod+Z", label: { en: en.redo, zh: zh.redo }, run: session.redo },
    { keys: "e", label: { en: en.expand, zh: zh.expand }, run: withChosen(([id]) => id !== undefined && void session.expand(id)) },
    { keys: "h", label: { en: en.hide, zh: zh.hide }, run: withChosen((nodes) => session.run({ type: "hide", nodes })) },
    { keys: "k", label: { en: en.keepOnly, zh: zh.keepOnly }, run: withChosen((nodes) => session.run({ type: "keepOnly", nodes })) },
    { keys: "p", label: { en: en.pin, zh: zh.pin }, run: withChosen((nodes) => togglePin(session, nodes)) },
    { keys: "t", label: { en: en.trace, zh: zh.trace }, run: withChosen(([id]) => navigate(`/trace/${encodeURIComponent(id ?? "")}`)) },
    { keys: "Delete", label: { en: en.dismiss, zh: zh.dismiss }, run: withChosen((nodes) => session.run({ type: "remove", nodes })) },
    { keys: "b", label: { en: en.between, zh: zh.between }, run: withChosen(([from, to]) => from && to && void session.connect(from, to)) },
    { keys: "m", label: { en: en.marquee, zh: zh.marquee }, run: () => chooseArea(session, "marquee") },
    { keys: "l", label: { en: en.lasso, zh: zh.lasso }, run: () => chooseArea(session, "lasso") },
    { keys: "c", label: { en: en.group, zh: zh.group }, run: () => void session.group() },
    { keys: "r", label: { en: en.rearrange, zh: zh.rearrange }, run: () => void session.rearrange() },
    { keys: "Escape", label: { en: en.release, zh: zh.release }, run: session.release },
    { keys: "← ↑ → ↓", label: { en: en.walk, zh: zh.walk } },
    { keys: "Enter", label: { en: en.expandHere, zh: zh.expandHere } },
    { keys: "Space", label: { en: en.choose, zh: zh.choose } },
  ]);
  return (event) => {
    const { current, history } = session.store.get();
    const from = current ?? history.scene.focus;
    if (from === null) return;
    if (isDirection(event.key)) session.go(current === null ? from : (walk(history.scene, from, event.key) ?? from));
    else if (event.key === "Enter") void session.expand(from);
    else if (event.key === " ") session.go(from, true);
    else return;
    event.preventDefault();
  };
}

/** Pins what is not pinned; where all are, lets them go. */
export function togglePin(session: Session, nodes: readonly string[]): void {
  const { scene } = session.store.get().history;
  session.run({ type: "pin", nodes, pinned: !nodes.every((id) => scene.nodes[id]?.pinned) });
}

/** The next drag draws such an area; chosen twice, it moves the picture again. */
export function chooseArea(session: Session, shape: AreaShape): void {
  session.chooseArea(session.store.get().area === shape ? null : shape);
}
