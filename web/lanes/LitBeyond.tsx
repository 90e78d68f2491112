import type { ReactNode } from "react";
import { useLanguage } from "../state/language.ts";
import { laneWords } from "../words/lanes.ts";
import { nameIn } from "../words/nameIn.ts";
import { useWords } from "../words/words.ts";
import { anchor, type LaneBox } from "./geometry.ts";
import styles from "./LitBeyond.module.css";
import type { LaneCard } from "./steps.ts";

/** A lit card of a lane, and its slot. */
export interface LitCard {
  readonly card: LaneCard;
  readonly slot: number;
}

interface LitBeyondProps {
  readonly side: "above" | "below";
  readonly box: LaneBox | undefined;
  /** The lit cards of the lane. */
  readonly lit: readonly LitCard[];
  readonly onShow: (nearest: LitCard) => void;
}

/** At a lane's edge: what is lit beyond it. A click elsewhere scrolls no lane, so the way there is one press. */
export function LitBeyond({ side, box, lit, onShow }: LitBeyondProps): ReactNode {
  const language = useLanguage();
  const words = useWords(laneWords);
  const beyond = box ? lit.filter(({ slot }) => sideOf(box, slot) === side) : [];
  beyond.sort((a, b) => (side === "above" ? b.slot - a.slot : a.slot - b.slot));
  const [nearest] = beyond;
  if (!nearest) return null;
  const name = nameIn(language, nearest.card.node);
  const text = words.litBeyond(side, beyond.length);
  return (
    <button type="button" className={`${styles["marker"]} ${styles[side]}`} title={`${text}: ${name.text}`} onClick={() => onShow(nearest)}>
      <span aria-hidden="true">{side === "above" ? "↑" : "↓"}</span>
      <span className={styles["text"]}>{text}</span>
    </button>
  );
}

function sideOf(box: LaneBox, slot: number): "above" | "below" | null {
  const { y, hidden } = anchor(box, slot, "left");
  return hidden ? (y === box.top ? "above" : "below") : null;
}
