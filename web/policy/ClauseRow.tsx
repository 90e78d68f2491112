import type { ReactNode } from "react";
import type { CoverageMatch } from "../../schema/coverage.ts";
import type { PolicyScenarioClause } from "../../schema/policy.ts";
import { Link } from "../router/Link.tsx";
import { useLanguage } from "../state/language.ts";
import { EntityLink } from "../words/EntityLink.tsx";
import { formatCount } from "../words/formats.ts";
import { guidelineWords } from "../words/guideline.ts";
import { Name } from "../words/Name.tsx";
import { otherName } from "../words/nameIn.ts";
import { useWords } from "../words/words.ts";
import { ClauseAnswers } from "./ClauseAnswers.tsx";
import { InShort } from "./InShort.tsx";
import { clauseAddress } from "./match.ts";
import styles from "./Policy.module.css";

interface ClauseRowProps {
  readonly scenario: PolicyScenarioClause;
  readonly match: CoverageMatch;
  /** Where a blank was looked for, in words. */
  readonly searched: string;
}

/** One of the 84: its number, its text in both languages, what is counted for it, its first models. */
export function ClauseRow({ scenario, match, searched }: ClauseRowProps): ReactNode {
  const words = useWords(guidelineWords);
  const language = useLanguage();
  const count = (value: number) => formatCount(language, value);
  const { id, counts, first, mentionsLargeModels } = scenario;
  const page = clauseAddress(id, match);
  const more = counts.models - first.length;
  return (
    <div className={styles["clause"]} data-clause={id} data-tier={counts.tier ?? undefined}>
      <span className={styles["code"]}>{id}</span>
      <div>
        <p className={styles["name"]}>
          <Link to={page}>
            <Name of={scenario} />
          </Link>
          {mentionsLargeModels && <span className={styles["mark"]}>{words.namesLargeModels}</span>}
        </p>
        <p className={styles["other"]} lang={language === "zh" ? "en" : "zh"}>
          {otherName(language, scenario)}
        </p>
        <InShort of={scenario} property="glossEn" className={styles["gloss"]} />
      </div>
      <div className={styles["found"]}>
        {counts.blank === null ? (
          <ClauseAnswers clause={scenario}>
            <p className={styles["first"]}>
              {first.map((model) => (
                <EntityLink key={model.id} of={model} />
              ))}
              {more > 0 && <Link to={page}>{words.others(count(more))}</Link>}
            </p>
          </ClauseAnswers>
        ) : (
          <p className={styles["blank"]} title={searched}>
            {words.blank(counts.blank, counts.whenAll)}
          </p>
        )}
        {counts.related > 0 && (
          <p className={styles["apart"]}>
            <Link to={page}>{words.relatedOnly(count(counts.related), match)}</Link>
          </p>
        )}
        {counts.blank !== null && counts.activeIn > 0 && <p className={styles["apart"]}>{words.activeIn(count(counts.activeIn))}</p>}
        {counts.blank !== null && (
          <p className={styles["apart"]}>
            <Link to="/sources">{searched}</Link>
          </p>
        )}
        <p className={styles["links"]}>
          <Link to={`/trace/${id}`}>{words.trace}</Link>
        </p>
      </div>
    </div>
  );
}
