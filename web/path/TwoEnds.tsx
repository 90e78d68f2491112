import type { ReactNode } from "react";
import type { Kind } from "../../schema/graph.ts";
import { labels } from "../../schema/vocabulary.ts";
import { EntityPicker } from "../pages/queries/EntityPicker.tsx";
import { navigate } from "../router/location.ts";
import { pathWords } from "../words/path.ts";
import { useWords } from "../words/words.ts";
import styles from "./TwoEnds.module.css";

/** What can be joined or compared: what the graph holds, not what it says of itself. */
const apart: readonly Kind[] = ["Source", "Claim", "Conflict", "Release"];
const endKinds = labels.filter((kind) => !apart.includes(kind));

interface TwoEndsProps {
  readonly ends: readonly [string, string];
  readonly names: readonly [string, string];
  /** Where a choice leads. */
  readonly address: (first: string, second: string) => string;
}

/** Two entities, each chosen by any of its names. */
export function TwoEnds({ ends: [first, second], names, address }: TwoEndsProps): ReactNode {
  const words = useWords(pathWords);
  return (
    <div className={styles["ends"]}>
      <label htmlFor="first-end">{names[0]}</label>
      <EntityPicker id="first-end" of={endKinds} value={first} onChoose={(id) => navigate(address(id, second))} />
      <label htmlFor="second-end">{names[1]}</label>
      <EntityPicker id="second-end" of={endKinds} value={second} onChoose={(id) => navigate(address(first, id))} />
      <button
        type="button"
        className={styles["swap"]}
        disabled={first === second || second === ""}
        onClick={() => navigate(address(second, first))}
      >
        ⇅ {words.swap}
      </button>
    </div>
  );
}
