import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Lane } from "../../schema/trace.ts";
import { useLanguage } from "../state/language.ts";
import { formatCount } from "../words/formats.ts";
import { laneWords } from "../words/lanes.ts";
import { useWords } from "../words/words.ts";
import styles from "./Lanes.module.css";
import { mostCards, raiseLaneLimit } from "./limit.ts";

/** How many cards of a lane are not shown, and the way to them; once they are there, that all are. */
export function MoreCards({ lane: { nodes, total } }: { readonly lane: Lane }): ReactNode {
  const language = useLanguage();
  const words = useWords(laneWords);
  const [asked, setAsked] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  const hidden = total - nodes.length;
  const arrived = asked && hidden === 0;
  // The button had the focus and is gone: what stands in its place takes it, and no lane scrolls for it.
  useEffect(() => {
    if (arrived && document.activeElement === document.body) said.current?.focus({ preventScroll: true });
  }, [arrived]);
  if (arrived)
    return (
      <p className={styles["more"]} ref={said} tabIndex={-1} role="status">
        {words.allShown(formatCount(language, total))}
      </p>
    );
  if (hidden === 0) return null;
  const text = words.more(formatCount(language, hidden));
  if (nodes.length >= mostCards) return <p className={styles["more"]}>{text}</p>;
  return (
    <button
      type="button"
      className={styles["more"]}
      onClick={() => {
        setAsked(true);
        raiseLaneLimit(total);
      }}
    >
      {text}
    </button>
  );
}
