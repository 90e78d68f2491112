import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { QueryParameter } from "../../../schema/savedQuery.ts";
import { useLanguage } from "../../state/language.ts";
import { askWords } from "../../words/ask.ts";
import { useWords } from "../../words/words.ts";
import { checkValue } from "../queries/checkValue.ts";
import { ParameterField } from "../queries/ParameterField.tsx";
import styles from "./ReadingChips.module.css";

interface ChipPickerProps {
  readonly id: string;
  readonly name: string;
  readonly parameter: QueryParameter;
  /** What the chip stands for now; empty for a condition that is being added. */
  readonly value: string;
  /** Null takes the condition away. */
  readonly onChange: (value: string | null) => void;
  readonly onClose: () => void;
}

/** Changes one condition of a reading: the field of its kind, and a way to do without it. */
export function ChipPicker({ id, name, parameter, value, onChange, onClose }: ChipPickerProps): ReactNode {
  const words = useWords(askWords);
  const language = useLanguage();
  const [draft, setDraft] = useState(value);
  const panel = useRef<HTMLFormElement>(null);
  useEffect(() => panel.current?.querySelector<HTMLElement>("input, select")?.focus(), []);
  const done = draft !== "" && draft !== value && checkValue(language, parameter, draft) === null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (done) onChange(draft);
  };
  const set = (next: string, whole: boolean): void => {
    setDraft(next);
    if (whole && next !== "" && next !== value) onChange(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // An input method, and the list under the field, close by Escape first.
    if (event.key === "Escape" && !event.nativeEvent.isComposing && !event.defaultPrevented) onClose();
  };
  const typed = parameter.kind !== "entity" && parameter.kind !== "enum";
  return (
    <form
      ref={panel}
      id={id}
      className={styles["panel"]}
      aria-label={words.changeOf(parameter.label[language])}
      onSubmit={submit}
      onKeyDown={onKeyDown}
      noValidate
    >
      <ParameterField name={name} parameter={{ ...parameter, optional: false }} value={draft} onChange={set} />
      <p className={styles["actions"]}>
        {typed && (
          <button type="submit" disabled={!done}>
            {words.apply}
          </button>
        )}
        {parameter.optional && value !== "" && (
          <button type="button" onClick={() => onChange(null)}>
            {words.remove}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </p>
    </form>
  );
}
