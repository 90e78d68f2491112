import type { ReactNode } from "react";
import { RequestProblem } from "../api/fetchJson.ts";
import { useLanguage } from "../state/language.ts";
import { frameWords } from "../words/frame.ts";
import { refusalIn } from "../words/refusals.ts";
import { useWords } from "../words/words.ts";
import styles from "./Failure.module.css";

/** What failed, with its code, and what to do about it. */
export function Failure({ problem, again }: { readonly problem: Error; readonly again?: () => void }): ReactNode {
  const words = useWords(frameWords);
  const language = useLanguage();
  const code = problem instanceof RequestProblem ? problem.code : problem.name;
  return (
    <div role="alert" className={styles["failure"]}>
      <p className={styles["what"]}>{words.failed}</p>
      <p>{code === "server-away" ? words.noServer : refusalIn(language, problem.message)}</p>
      <p className={styles["code"]}>
        {words.code} <code>{code}</code>
        {again && (
          <button type="button" className={styles["again"]} onClick={again}>
            {words.again}
          </button>
        )}
      </p>
    </div>
  );
}
