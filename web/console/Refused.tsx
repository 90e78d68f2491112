import { type ReactNode, useEffect, useState } from "react";
import type { CypherMark } from "../../schema/cypherMark.ts";
import { useLanguage } from "../state/language.ts";
import { consoleWords } from "../words/console.ts";
import { refusalIn } from "../words/refusals.ts";
import { useWords } from "../words/words.ts";
import styles from "./Console.module.css";
import { openGuard } from "./guard.ts";

interface RefusedProps {
  readonly sentence: string;
  readonly query: string;
  readonly onUse: (query: string) => void;
}

/** What the server refuses and why, in one sentence; where the guard knows what to write instead, a button writes it. */
export function Refused({ sentence, query, onUse }: RefusedProps): ReactNode {
  const words = useWords(consoleWords);
  const language = useLanguage();
  const [mark, setMark] = useState<CypherMark | null>(null);
  useEffect(() => {
    void openGuard()
      .marks(query)
      .then((marks) => setMark(marks[0] ?? null));
  }, [query]);
  const [, line, column, what] = /^Line (\d+), column (\d+): (.*?)\.?$/s.exec(sentence) ?? [];
  const meant = mark?.meant === undefined ? undefined : query.slice(0, mark.from) + mark.meant + query.slice(mark.to);
  const form = mark?.form ?? meant;
  return (
    <div role="alert" className={styles["refused"]}>
      <p>
        <b>{words.refused}</b>{" "}
        {what !== undefined && language === "zh" ? words.place(line ?? "", column ?? "", refusalIn(language, what)) : sentence}
      </p>
      {form !== undefined && (
        <figure className={styles["form"]}>
          <pre>{form.trim()}</pre>
          <button type="button" onClick={() => onUse(form.trim())}>
            {words.useForm}
          </button>
        </figure>
      )}
    </div>
  );
}
