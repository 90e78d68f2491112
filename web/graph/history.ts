import { apply, type Change, invert, isNothing } from "./change.ts";
import { type Command, plan } from "./command.ts";
import { emptyScene, type Scene } from "./scene.ts";

/** A command that was done, with what it altered. */
export type Deed = Readonly<{ command: Command; change: Change }>;
/** The scene with all that led to it and all that was taken back, latest last. */
export type History = Readonly<{ scene: Scene; done: readonly Deed[]; undone: readonly Deed[] }>;

/** A history that begins at a scene; what came before cannot be undone. */
export const historyOf = (scene: Scene): History => ({ scene, done: [], undone: [] });
export const emptyHistory = historyOf(emptyScene(null));

/** Does a command. One that alters nothing leaves no trace, and does not cost the redo. */
export function run(history: History, command: Command): History {
  const change = plan(history.scene, command);
  if (isNothing(change)) return history;
  return { scene: apply(history.scene, change), done: [...history.done, { command, change }], undone: [] };
}

/** Takes the last deed back. */
export function undo(history: History): History {
  const { scene, done, undone } = history;
  const last = done.at(-1);
  if (!last) return history;
  return { scene: apply(scene, invert(last.change)), done: done.slice(0, -1), undone: [...undone, last] };
}

/** Does the last deed again that was taken back. */
export function redo(history: History): History {
  const { scene, done, undone } = history;
  const next = undone.at(-1);
  if (!next) return history;
  return { scene: apply(scene, next.change), done: [...done, next], undone: undone.slice(0, -1) };
}
