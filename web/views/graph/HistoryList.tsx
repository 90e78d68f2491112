import type { ReactNode } from "react";
import type { Change } from "../../graph/change.ts";
import type { Deed } from "../../graph/history.ts";
import { useLanguage } from "../../state/language.ts";
import { useStore } from "../../state/store.ts";
import { formatCount } from "../../words/formats.ts";
import { nameIn } from "../../words/nameIn.ts";
import { useWords } from "../../words/words.ts";
import styles from "./GraphStage.module.css";
import type { Session } from "./session.ts";
import { graphWords } from "./words.ts";

/** All that was done, latest first; a click goes back to just after it. What was undone stands above, in grey. */
export function HistoryList({ session }: { readonly session: Session }): ReactNode {
  const words = useWords(graphWords);
  const describe = useDescription();
  const { done, undone } = useStore(session.store).history;
  const repeat = (times: number, step: () => void) => () => {
    for (let time = 0; time < times; time++) step();
  };
  return (
    <ol className={styles["history"]}>
      {done.length + undone.length === 0 && <li className={styles["said"]}>{words.historyEmpty}</li>}
      {undone.map((deed, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a deed is known by its place in the history and nothing else.
        <li key={`undone ${index}`} className={styles["undone"]}>
          <button type="button" onClick={repeat(undone.length - index, session.redo)}>
            {describe(deed)}
          </button>
        </li>
      ))}
      {done.toReversed().map((deed, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a deed is known by its place in the history and nothing else.
        <li key={`done ${index}`}>
          <button type="button" onClick={repeat(index, session.undo)}>
            {describe(deed)}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** A deed in words, from what it altered rather than from what was asked. */
function useDescription(): (deed: Deed) => string {
  const words = useWords(graphWords);
  const language = useLanguage();
  return ({ command, change }) => {
    const verbs = {
      add: words.add,
      remove: words.remove,
      hide: words.hide,
      show: words.show,
      keepOnly: words.keepOnly,
      pin: command.type === "pin" && !command.pinned ? words.unpin : words.pin,
      move: words.move,
      filter: words.filtered,
      rearrange: words.rearrange,
      group: words.group,
    };
    const who = command.type === "keepOnly" ? command.nodes.length : 0;
    const names = touched(change).map((node) => nameIn(language, node).text);
    if (command.type === "filter" || command.type === "rearrange" || command.type === "group") return verbs[command.type];
    if (who > 0) return words.did(verbs[command.type], formatCount(language, who));
    const [first = ""] = names;
    const more = names.length > 1 ? words.and(first, formatCount(language, language === "zh" ? names.length : names.length - 1)) : first;
    return words.did(verbs[command.type], more);
  };
}

const touched = ({ nodes }: Change) => Object.values(nodes).flatMap(({ before, after }) => after ?? before ?? []);
