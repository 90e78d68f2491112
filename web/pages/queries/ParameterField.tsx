import { type ReactNode, useId } from "react";
import type { QueryParameter } from "../../../schema/savedQuery.ts";
import { useLanguage } from "../../state/language.ts";
import { queryWords } from "../../words/queries.ts";
import { useWords } from "../../words/words.ts";
import { checkValue } from "./checkValue.ts";
import { EntityPicker } from "./EntityPicker.tsx";
import styles from "./QueryForm.module.css";

interface ParameterFieldProps {
  readonly name: string;
  readonly parameter: QueryParameter;
  readonly value: string;
  /** `whole`: chosen rather than typed, so that it may be asked at once. */
  readonly onChange: (value: string, whole: boolean) => void;
}

/** The field for one parameter, by its kind, with what is wrong said under it. */
export function ParameterField({ name, parameter, value, onChange }: ParameterFieldProps): ReactNode {
  const words = useWords(queryWords);
  const language = useLanguage();
  const id = useId();
  const wrong = value === "" ? null : checkValue(language, parameter, value);
  const typed = {
    id,
    className: styles["field"],
    name,
    value,
    "aria-invalid": wrong !== null,
    "aria-describedby": wrong ? `${id}-wrong` : undefined,
  };
  return (
    <div>
      <label className={styles["label"]} htmlFor={id}>
        {parameter.label[language]}
        {parameter.optional && <span>{words.optional}</span>}
      </label>
      {parameter.kind === "entity" ? (
        <EntityPicker id={id} of={parameter.of} value={value} onChoose={(chosen) => onChange(chosen, true)} />
      ) : parameter.kind === "enum" ? (
        <select {...typed} onChange={(event) => onChange(event.target.value, true)}>
          {(parameter.optional || value === "") && <option value="">{words.any}</option>}
          {Object.entries(parameter.values).map(([key, label]) => (
            <option key={key} value={key}>
              {label[language]}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...typed}
          autoComplete="off"
          inputMode={parameter.kind === "integer" ? "numeric" : "text"}
          onChange={(event) => onChange(event.target.value, false)}
        />
      )}
      {wrong && (
        <p className={styles["wrong"]} id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
    </div>
  );
}
