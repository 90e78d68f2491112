import type { ReactNode } from "react";
import type { WhiteSpace } from "../../schema/coverage.ts";
import { ListHead } from "../frame/ListHead.tsx";
import { ListRow } from "../frame/ListRow.tsx";
import { Link } from "../router/Link.tsx";
import { useLanguage } from "../state/language.ts";
import { coverageWords } from "../words/coverage.ts";
import { formatCount } from "../words/formats.ts";
import { Name } from "../words/Name.tsx";
import { useWords } from "../words/words.ts";
import styles from "./Coverage.module.css";

/** The gaps beside the matrix: four grades with what they are out of, each with its scenarios. */
export function WhiteSpaceList({ gaps }: { readonly gaps: WhiteSpace | undefined }): ReactNode {
  const words = useWords(coverageWords);
  const language = useLanguage();
  const count = (value: number) => formatCount(language, value);
  const report = gaps?.largeModels.byReport;
  return (
    <>
      <ListHead title={words.coverage}>
        <p>{words.what}</p>
        {gaps && (
          <p>
            {words.largeModels(count(gaps.largeModels.byText), report == null ? "–" : count(report))}{" "}
            {gaps.largeModels.conflicts.map((id) => (
              <Link key={id} to={`/entity/${encodeURIComponent(id)}`}>
                {id}
              </Link>
            ))}
          </p>
        )}
      </ListHead>
      <h2 className={styles["gapsHead"]}>{words.whiteSpace}</h2>
      {gaps?.grades.map(({ grade, total, of }) => (
        <details key={grade} className={styles["grade"]}>
          <summary>
            {words.grade(grade)} <span>{words.of(count(total), count(of))}</span>
          </summary>
          {gaps.scenarios
            .filter(({ grades }) => grades.includes(grade))
            .map((scenario) => (
              <ListRow
                key={scenario.id}
                kind="PolicyScenario"
                to={`/trace/${encodeURIComponent(scenario.id)}`}
                count={count(scenario.models)}
                below={[scenario.id, scenario.mentionsLargeModels ? words.namesLargeModels : null].filter((part) => part).join(" · ")}
              >
                <Name of={scenario} />
              </ListRow>
            ))}
        </details>
      ))}
    </>
  );
}
