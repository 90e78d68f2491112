import { type ReactNode, useState } from "react";
import { Entity, type Hit } from "../../../schema/api.ts";
import type { Kind } from "../../../schema/graph.ts";
import { useApi } from "../../api/hooks.ts";
import { HitList } from "../../search/HitList.tsx";
import { useCombobox } from "../../search/useCombobox.ts";
import { useSuggestions } from "../../search/useSuggestions.ts";
import { useLanguage } from "../../state/language.ts";
import { nameIn } from "../../words/nameIn.ts";
import { queryWords } from "../../words/queries.ts";
import { useWords } from "../../words/words.ts";
import styles from "./QueryForm.module.css";

interface EntityPickerProps {
  readonly id: string;
  readonly of: readonly Kind[];
  /** The id chosen, or the empty text. */
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

/** Chooses an entity of the given kinds by any of its names. */
export function EntityPicker({ id, of, value, onChoose }: EntityPickerProps): ReactNode {
  const words = useWords(queryWords);
  const language = useLanguage();
  const { data: chosen } = useApi(Entity, value === "" ? null : `/api/entities/${encodeURIComponent(value)}?limit=1`);
  const [typed, setTyped] = useState<string | null>(null);
  const suggestions = useSuggestions(typed ?? "", of);
  const choose = (hit: Hit | undefined): void => {
    if (hit === undefined) return;
    box.setOpen(false);
    setTyped(null);
    onChoose(hit.id);
  };
  const leave = (): void => {
    box.setOpen(false);
    if (typed === "") onChoose("");
    setTyped(null);
  };
  const box = useCombobox({
    count: suggestions.hits.length,
    pending: suggestions.pending,
    onChoose: (index) => choose(suggestions.hits[index ?? 0]),
  });
  const name = value === "" ? "" : chosen ? nameIn(language, chosen).text : value;
  const shown = box.open && typed !== null && typed.trim() !== "";
  return (
    <div className={styles["picker"]}>
      <input
        id={id}
        className={styles["field"]}
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder={words.pickName}
        value={typed ?? name}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-activedescendant={shown && box.active !== null ? `${id}-list-${box.active}` : undefined}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setTyped(event.target.value);
          box.setOpen(true);
        }}
        onKeyDown={box.onKeyDown}
        onBlur={leave}
      />
      {shown && <HitList id={`${id}-list`} suggestions={suggestions} active={box.active} onChoose={choose} />}
    </div>
  );
}
