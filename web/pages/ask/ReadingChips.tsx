import { Fragment, type ReactNode, useId, useRef, useState } from "react";
import type { Answer, Chip } from "../../../schema/answer.ts";
import type { QueryParameter } from "../../../schema/savedQuery.ts";
import { useSavedQuery } from "../../api/hooks.ts";
import { Link } from "../../router/Link.tsx";
import { navigate } from "../../router/location.ts";
import { useLanguage } from "../../state/language.ts";
import { askWords } from "../../words/ask.ts";
import { Name } from "../../words/Name.tsx";
import { useWords } from "../../words/words.ts";
import head from "../home/HomeList.module.css";
import { type Asked, askAddress, withChanges } from "./asked.ts";
import { ChipPicker } from "./ChipPicker.tsx";
import styles from "./ReadingChips.module.css";

interface ReadingChipsProps {
  readonly asked: Asked;
  readonly answer: Answer;
}

/** How the question was read, each part a chip that opens a picker. What is changed goes into the address, and the answer follows. */
export function ReadingChips({ asked, answer }: ReadingChipsProps): ReactNode {
  const words = useWords(askWords);
  const language = useLanguage();
  const id = useId();
  const chips = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<string | null>(null);
  const { chips: read, source } = answer.reading;
  const { data: query } = useSavedQuery(answer.query?.name ?? null);
  const parameters: Readonly<Record<string, QueryParameter>> = query ? { ...sourceParameter(words), ...query.parameters } : {};
  const values: Readonly<Record<string, string>> = {
    ...(source ? { source: source.id } : {}),
    ...Object.fromEntries(read.map(({ parameter, value }) => [parameter, String(value)])),
  };
  const free = Object.entries(parameters).filter(([name, { optional }]) => optional && !(name in values));
  const focus = (name: string): void => chips.current?.querySelector<HTMLElement>(`[data-parameter="${name}"]`)?.focus();
  const close = (): void => {
    if (open !== null) focus(open in values ? open : adding);
    setOpen(null);
  };
  const change = (name: string, value: string | null): void => {
    focus(value === null ? adding : name);
    setOpen(null);
    navigate(withChanges(asked, { [name]: value }));
  };
  const opened = open === null ? undefined : parameters[open];
  const press = (name: string) => ({
    type: "button" as const,
    className: head["chip"],
    "data-parameter": name,
    "aria-expanded": open === name,
    "aria-controls": open === name ? `${id}-picker` : undefined,
    onClick: () => setOpen(open === name ? null : name),
  });
  return (
    <div ref={chips} className={styles["reading"]}>
      <fieldset className={`${head["chips"]} ${styles["chips"]}`} aria-label={words.reading}>
        {read.map((chip) => (
          <button key={chip.parameter} {...press(chip.parameter)} title={chip.corrected ? words.corrected(chip.said) : words.change}>
            <ChipText chip={chip} />
          </button>
        ))}
        {source && !("source" in (query?.parameters ?? {})) && (
          <button {...press("source")} title={words.change}>
            <span className={styles["label"]}>{words.source}</span> <Name of={source} />
          </button>
        )}
        {free.length > 0 && (
          <button {...press(adding)} className={styles["add"]}>
            {words.add}
          </button>
        )}
        {Object.keys(asked.changes).length > 0 && (
          <Link className={styles["add"]} to={askAddress({ ...asked, changes: {} })}>
            {words.asAsked}
          </Link>
        )}
      </fieldset>
      {open === adding && (
        <fieldset id={`${id}-picker`} className={styles["panel"]} aria-label={words.add}>
          {free.map(([name, { label }]) => (
            <button key={name} type="button" className={styles["condition"]} onClick={() => setOpen(name)}>
              {label[language]}
            </button>
          ))}
        </fieldset>
      )}
      {open !== null && opened && (
        <ChipPicker
          key={open}
          id={`${id}-picker`}
          name={open}
          parameter={opened}
          value={values[open] ?? ""}
          onChange={(value) => change(open, value)}
          onClose={close}
        />
      )}
    </div>
  );
}

/** No parameter has this name: it has a sign that names cannot have. */
const adding = "+";

/** The source that a question keeps to is a condition of every query. */
const sourceParameter = (words: (typeof askWords)["en"]): Record<string, QueryParameter> => ({
  source: { kind: "entity", of: ["Source"], label: { en: words.source, zh: words.source }, optional: true },
});

function ChipText({ chip: { label, entity, text, value } }: { readonly chip: Chip }): ReactNode {
  const language = useLanguage();
  return (
    <Fragment>
      <span className={styles["label"]}>{label[language]}</span> {entity ? <Name of={entity} /> : (text?.[language] ?? String(value))}
    </Fragment>
  );
}
