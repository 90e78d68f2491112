import type { ReactNode } from "react";
import { Coverage, type CoverageColumns, type CoverageRows, WhiteSpace } from "../../schema/coverage.ts";
import { type Threshold, thresholds } from "../../schema/threshold.ts";
import { pathWith } from "../api/fetchJson.ts";
import { useApi } from "../api/hooks.ts";
import { Failure } from "../frame/Failure.tsx";
import { Frame } from "../frame/Frame.tsx";
import { Skeleton } from "../frame/Skeleton.tsx";
import { setParameters, usePlace } from "../router/location.ts";
import { useLanguage } from "../state/language.ts";
import { coverageWords } from "../words/coverage.ts";
import { formatCount } from "../words/formats.ts";
import { useWords } from "../words/words.ts";
import styles from "./Coverage.module.css";
import { Matrix } from "./Matrix.tsx";
import { type Sort, sorts } from "./sortRows.ts";
import { WhiteSpaceList } from "./WhiteSpaceList.tsx";

const rowKinds: readonly CoverageRows[] = ["vendor", "model", "hospital"];
const columnKinds: readonly CoverageColumns[] = ["section", "category", "scenario", "market"];

/** `/coverage`: who has how many models for which part of the guideline. */
export default function CoveragePage(): ReactNode {
  const words = useWords(coverageWords);
  const language = useLanguage();
  const given = new URLSearchParams(usePlace().search);
  const choice = <Value extends string>(name: string, values: readonly Value[], first: Value): Value =>
    values.find((value) => value === given.get(name)) ?? first;
  const rows = choice("rows", rowKinds, "vendor");
  const columns = choice("columns", columnKinds, "category");
  const evidence = choice<Threshold>("evidence", thresholds, "any");
  const match = choice("match", ["counted", "related"] as const, "counted");
  const sort = choice<Sort>("sort", sorts, "total");
  const { data, error, refetch } = useApi(Coverage, pathWith("/api/coverage", { rows, columns, evidence, match, limit: 1000 }), {
    keep: true,
  });
  const { data: gaps } = useApi(WhiteSpace, pathWith("/api/whitespace", { evidence, match }), { keep: true });
  const count = (value: number) => formatCount(language, value);
  return (
    <Frame
      title={words.coverage}
      description={words.what}
      list={<WhiteSpaceList gaps={gaps} />}
      fidelity={data && words.shown(count(data.rows.length), count(data.rowsTotal), count(data.columns.length))}
      bleed
    >
      <div className={styles["page"]}>
        <div className={styles["controls"]}>
          <Choice name="rows" value={rows} values={rowKinds} label={words.rows} />
          <Choice name="columns" value={columns} values={columnKinds} label={words.columns} />
          <Choice name="evidence" value={evidence} values={thresholds} label={words.evidence} />
          <Choice
            name="sort"
            value={sort}
            values={sorts}
            label={(value) => ({ total: words.byTotal, name: words.byName, similarity: words.bySimilarity })[value]}
          />
          <label>
            <input
              type="checkbox"
              checked={match === "related"}
              onChange={({ target }) => setParameters({ match: target.checked ? "related" : null })}
            />
            {words.related}
          </label>
        </div>
        {error && !data && <Failure problem={error} again={refetch} />}
        {!data && !error && <Skeleton widths={[95, 94, 93, 92]} />}
        {data && <Matrix coverage={data} sort={sort} />}
      </div>
    </Frame>
  );
}

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly label: (value: Value) => string;
}

function Choice<Value extends string>({ name, value, values, label }: ChoiceProps<Value>): ReactNode {
  return (
    <select className={styles["choice"]} aria-label={name} value={value} onChange={({ target }) => setParameters({ [name]: target.value })}>
      {values.map((each) => (
        <option key={each} value={each}>
          {label(each)}
        </option>
      ))}
    </select>
  );
}
