import type { ReactNode } from "react";
import { problemText } from "../../schema/problem.ts";
import { RequestProblem } from "../api/fetchJson.ts";
import { type Language, useLanguage } from "../state/language.ts";
import { frameWords } from "../words/frame.ts";
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
      <p>{code === "server-away" ? words.noServer : told(language, problem)}</p>
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

/** What the server says of it in the reader's language; where no server spoke, what happened. */
const told = (language: Language, problem: Error): string =>
  problem instanceof RequestProblem && problem.problem ? problemText(language, problem.problem) : problem.message;
