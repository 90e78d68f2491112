import { type ReactNode, useEffect, useState } from "react";
import type { CypherMark } from "../../schema/cypherMark.ts";
import type { Problem } from "../../schema/problem.ts";
import { useLanguage } from "../state/language.ts";
import { consoleWords } from "../words/console.ts";
import { refusalIn } from "../words/refusals.ts";
import { useWords } from "../words/words.ts";
import styles from "./Console.module.css";
import type { Asked } from "./asked.ts";
import { openGuard } from "./guard.ts";

interface RefusedProps {
  readonly problem: Pick<Problem, "detail" | "place">;
  readonly asked: Asked;
  readonly onUse: (query: string) => void;
}

/** What the server refuses and why, in one sentence; where the guard knows what to write instead, a button writes it. */
export function Refused({ problem: { detail, place }, asked, onUse }: RefusedProps): ReactNode {
  const words = useWords(consoleWords);
  const language = useLanguage();
  const [mark, setMark] = useState<CypherMark | null>(null);
  useEffect(() => {
    void openGuard()
      .marks(asked)
      .then((marks) => setMark(marks[0] ?? null));
  }, [asked]);
  const { query } = asked;
  const meant = mark?.meant === undefined ? undefined : query.slice(0, mark.from) + mark.meant + query.slice(mark.to);
  const form = mark?.form ?? meant;
  return (
    <div role="alert" className={styles["refused"]}>
      <p>
        <b>{words.refused}</b>{" "}
        {place && language === "zh" ? words.place(place.line, place.column, refusalIn(language, place.what)) : refusalIn(language, detail)}
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
