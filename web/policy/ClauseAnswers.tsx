import { type ReactNode, useState } from "react";
import { PolicyDetail, type PolicyScenarioClause } from "../../schema/policy.ts";
import { pathWith } from "../api/fetchJson.ts";
import { useApi } from "../api/hooks.ts";
import { Failure } from "../frame/Failure.tsx";
import { Skeleton } from "../frame/Skeleton.tsx";
import { useLanguage } from "../state/language.ts";
import { formatCount } from "../words/formats.ts";
import { guidelineWords } from "../words/guideline.ts";
import { useWords } from "../words/words.ts";
import { AnswerNames } from "./AnswerNames.tsx";
import { useCountingQuery } from "./match.ts";
import styles from "./Policy.module.css";

type Counted = "models" | "vendors" | "hospitals";

interface ClauseAnswersProps {
  readonly clause: PolicyScenarioClause;
  /** What stands there while no list is open. */
  readonly children: ReactNode;
}

/** How many models, vendors and hospitals a clause has: each number opens its names in place, with their claims. */
export function ClauseAnswers({ clause: { id, counts }, children }: ClauseAnswersProps): ReactNode {
  const words = useWords(guidelineWords);
  const language = useLanguage();
  const [open, setOpen] = useState<Counted | null>(null);
  const lists: readonly Counted[] = ["models", "vendors", "hospitals"];
  return (
    <>
      <p className={styles["counts"]}>
        {lists.map((list) => (
          <button
            key={list}
            type="button"
            aria-expanded={open === list}
            disabled={counts[list] === 0}
            onClick={() => setOpen(open === list ? null : list)}
          >
            {words[list](formatCount(language, counts[list]))}
          </button>
        ))}
      </p>
      {open === null ? children : <OpenList id={id} list={open} />}
    </>
  );
}

function OpenList({ id, list }: { readonly id: string; readonly list: Counted }): ReactNode {
  const path = pathWith(`/api/policy/${encodeURIComponent(id)}`, useCountingQuery());
  const { data, error, refetch } = useApi(PolicyDetail, path, { keep: "same" });
  if (data) return <AnswerNames list={list} names={data[list]} edges={data.edges} />;
  return error ? <Failure problem={error} again={refetch} /> : <Skeleton widths={[80, 60]} />;
}
