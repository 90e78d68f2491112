import type { CSSProperties, KeyboardEvent, ReactNode } from "react";
import type { TraceEnd } from "../../schema/trace.ts";
import type { Tier } from "../../schema/vocabulary.ts";
import { kindStyle } from "../marks/kindStyle.ts";
import { useLanguage } from "../state/language.ts";
import { laneWords } from "../words/lanes.ts";
import { nameIn, otherName } from "../words/nameIn.ts";
import { useWords } from "../words/words.ts";
import styles from "./Card.module.css";
import { slotTop } from "./geometry.ts";
import type { CardNode } from "./steps.ts";
import { useCardDetail } from "./useCardDetail.ts";

interface CardProps {
  readonly node: CardNode;
  /** What names this card among the lanes. */
  readonly name: string;
  readonly slot: number;
  /** On the lit route, on a route through the chosen card, dimmed, or as it is. */
  readonly light: "route" | "reach" | "dim" | "plain";
  /** The strongest who speaks for a step that leads to it. */
  readonly tier: Tier | undefined;
  readonly chosen: boolean;
  readonly end: TraceEnd | undefined;
  readonly tabbable: boolean;
  readonly onChoose: () => void;
  readonly onHover: (on: boolean) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** One entity on a lane: its name, what matters for its kind, its number of claims. */
export function Card({ node, name: key, slot, light, tier, chosen, end, tabbable, onChoose, onHover, onKey }: CardProps): ReactNode {
  const language = useLanguage();
  const words = useWords(laneWords);
  const name = nameIn(language, node);
  const detail = useCardDetail(node);
  // That no hospital is named is said in the hospital lane, and of the lit route in its sentence.
  const said = [end && end.lane !== "hospital" ? words.reason(end) : null, detail].filter((part) => part).join(" · ");
  const place: CSSProperties = { top: slotTop(slot) };
  return (
    <button
      type="button"
      className={[styles["card"], styles[kindStyle(node.kind).family], styles[light]].join(" ")}
      style={place}
      aria-pressed={chosen}
      data-card={key}
      data-tier={tier}
      tabIndex={tabbable ? 0 : -1}
      title={[name.text, otherName(language, node)].filter((text) => text).join(" · ")}
      onClick={onChoose}
      onKeyDown={onKey}
      onPointerEnter={() => onHover(true)}
      onPointerLeave={() => onHover(false)}
      onFocus={() => onHover(true)}
      onBlur={() => onHover(false)}
    >
      <span className={styles["name"]} lang={name.language === language ? undefined : name.language}>
        {name.text}
      </span>
      <span className={styles["foot"]}>
        <span className={styles["detail"]}>{said}</span>
        <span className={styles["claims"]} title={words.claims(node.claims)}>
          {node.claims}
        </span>
      </span>
    </button>
  );
}
