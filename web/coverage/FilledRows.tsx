import type { ReactNode } from "react";
import type { CoverageDetail, CoverageRows } from "../../schema/coverage.ts";
import { ListRow } from "../frame/ListRow.tsx";
import { tiersAt } from "../marks/tierBar.ts";
import { Link } from "../router/Link.tsx";
import { setParameters, usePlace } from "../router/location.ts";
import { coverageWords } from "../words/coverage.ts";
import { Name } from "../words/Name.tsx";
import { useWords } from "../words/words.ts";
import styles from "./Lists.module.css";
import { ModelRows } from "./ModelRows.tsx";
import type { UnnamedRow } from "./useMatrix.ts";

/** Rows that are no models themselves. */
export type RowsFilled = Exclude<CoverageRows, "model">;

interface FilledCountProps {
  readonly of: RowsFilled;
  readonly detail: CoverageDetail;
}

/** How many rows of a column have a model, and how many models these are, which open as rows of their own. */
export function FilledCount({ of, detail: { rows, models } }: FilledCountProps): ReactNode {
  const words = useWords(coverageWords);
  const { path, search } = usePlace();
  const parameters = new URLSearchParams(search);
  parameters.set("rows", "model");
  return (
    <>
      {words.rowsFilled(of, rows.length)} · <Link to={`${path}?${parameters}`}>{words.models(models.length)}</Link>
    </>
  );
}

interface FilledRowsProps {
  readonly detail: CoverageDetail;
  /** The row of models without one. */
  readonly unnamed: UnnamedRow | null;
}

/** The vendors or hospitals behind the number of a column, each with its models; those that stand in no row come last. */
export function FilledRows({ detail: { rows, models, edges }, unnamed }: FilledRowsProps): ReactNode {
  const words = useWords(coverageWords);
  const named = new Set(rows.flatMap((row) => row.models));
  const others = models.filter(({ id }) => !named.has(id));
  return (
    <>
      {rows.map((row) => (
        <section key={row.id} data-row={row.id} className={styles["filled"]}>
          <ListRow
            strong
            kind={row.kind}
            tiers={tiersAt(row.id, edges)}
            onChoose={() => setParameters({ row: row.id })}
            count={words.models(row.models.length)}
          >
            <Name of={row} />
          </ListRow>
          <ModelRows models={models.filter(({ id }) => row.models.includes(id))} edges={edges} />
        </section>
      ))}
      {others.length > 0 && <h2 className={styles["part"]}>{unnamed && <Name of={unnamed} />}</h2>}
      <ModelRows models={others} edges={edges} />
    </>
  );
}
