import { type FormEvent, type ReactNode, useState } from "react";
import type { QueryDetail } from "../../../schema/savedQuery.ts";
import { navigate } from "../../router/location.ts";
import { queryWords } from "../../words/queries.ts";
import { useWords } from "../../words/words.ts";
import { isAskable } from "./checkValue.ts";
import { ParameterField } from "./ParameterField.tsx";
import styles from "./QueryForm.module.css";
import { queryAddress } from "./queryAddress.ts";

interface QueryFormProps {
  readonly query: QueryDetail;
  readonly values: Readonly<Record<string, string>>;
}

/** The form that a query's header describes. What is asked goes into the address, and the answer follows from there. */
export function QueryForm({ query, values }: QueryFormProps): ReactNode {
  const words = useWords(queryWords);
  const [draft, setDraft] = useState(values);
  const names = Object.keys(query.parameters);
  const ask = (next: Readonly<Record<string, string>>): void => navigate(queryAddress(query.name, next));
  const set = (name: string, value: string, whole: boolean): void => {
    const next = { ...draft, [name]: value };
    setDraft(next);
    // A choice is complete when it is made; typed text waits for Enter or the button.
    if (whole && isAskable(query.parameters, next)) ask(next);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isAskable(query.parameters, draft)) ask(draft);
  };
  if (names.length === 0) return null;
  return (
    <form className={styles["form"]} onSubmit={submit} noValidate>
      {Object.entries(query.parameters).map(([name, parameter]) => (
        <ParameterField
          key={name}
          name={name}
          parameter={parameter}
          value={draft[name] ?? ""}
          onChange={(value, whole) => set(name, value, whole)}
        />
      ))}
      <button type="submit" className={styles["run"]} disabled={!isAskable(query.parameters, draft)}>
        {words.run}
      </button>
    </form>
  );
}
