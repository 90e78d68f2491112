import type { ReactNode } from "react";
import { isNarrowed } from "../../schema/scope.ts";
import { useWhiteSpace } from "../api/views.ts";
import { LargeModelsNote } from "../evidence/LargeModelsNote.tsx";
import { Failure } from "../frame/Failure.tsx";
import { ListHead } from "../frame/ListHead.tsx";
import { ListRow } from "../frame/ListRow.tsx";
import { ListShape } from "../frame/ListShape.tsx";
import { setParameters } from "../router/location.ts";
import { useLanguage } from "../state/language.ts";
import { coverageWords } from "../words/coverage.ts";
import { formatCount } from "../words/formats.ts";
import { Name } from "../words/Name.tsx";
import { useWords } from "../words/words.ts";
import type { CoverageAddress } from "./address.ts";
import styles from "./Lists.module.css";

/** The gaps of the guideline in four grades, each out of how many; a row leads to the gap as lanes. */
export function WhiteSpaceList({ address }: { readonly address: CoverageAddress }): ReactNode {
  const language = useLanguage();
  const words = useWords(coverageWords);
  const { data, error, refetch } = useWhiteSpace({ match: address.match, scope: address.scope });
  if (error && !data) return <Failure problem={error} again={() => void refetch()} />;
  if (!data) return <ListShape />;
  const count = (value: number): string => formatCount(language, value);
  const none = data.grades.find(({ grade }) => grade === "none");
  const narrowed = isNarrowed(data.scope);
  const leftOut = data.scenarios.filter(({ blank }) => blank === "left-out");
  const looked = words.searched(count(data.searched.sources), data.searched.asOf ?? words.unknownDate);
  return (
    <>
      <ListHead title={words.whiteSpace}>
        {none && (
          <p>
            {narrowed
              ? words.gapCounted(count(none.total), count(none.of), count(leftOut.length))
              : words.gap(count(none.total), count(none.of))}
          </p>
        )}
        <LargeModelsNote of={data.largeModels} />
      </ListHead>
      <div className={styles["grades"]}>
        {data.grades.map(({ grade, total, of }) => (
          <ListRow
            key={grade}
            strong={grade === address.grade}
            chosen={grade === address.grade}
            count={words.ofScenarios(count(total), count(of))}
            onChoose={() => setParameters({ grade })}
          >
            {words.grade(grade, narrowed)}
          </ListRow>
        ))}
      </div>
      {data.scenarios
        .filter(({ grades }) => grades.includes(address.grade))
        .map((scenario) => (
          <ListRow
            key={scenario.id}
            kind="PolicyScenario"
            tiers={[scenario.tier]}
            to={`/trace/${scenario.id}`}
            count={count(scenario.models)}
            below={[
              scenario.id,
              ...(scenario.mentionsLargeModels ? [words.namesLargeModels] : []),
              ...(scenario.blank ? [words.why(scenario.blank, scenario.whenAll), looked] : []),
            ].join(" · ")}
          >
            <Name of={scenario} />
          </ListRow>
        ))}
    </>
  );
}
