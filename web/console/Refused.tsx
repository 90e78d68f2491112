import { type ReactNode, useEffect, useState } from "react";
import type { CypherMark } from "../../schema/cypherMark.ts";
import { type Problem, problemText } from "../../schema/problem.ts";
import { useLanguage } from "../state/language.ts";
import { consoleWords } from "../words/console.ts";
import { useWords } from "../words/words.ts";
import type { Asked } from "./asked.ts";
import styles from "./Console.module.css";
import { openGuard } from "./guard.ts";

interface RefusedProps {
  readonly problem: Pick<Problem, "reasons" | "place">;
  readonly asked: Asked;
  readonly onUse: (query: string) => void;
}

/** What the server refuses and why, in one sentence; where the guard knows what to write instead, a button writes it. */
export function Refused({ problem, asked, onUse }: RefusedProps): ReactNode {
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
        <b>{words.refused}</b> {problemText(language, problem)}
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
