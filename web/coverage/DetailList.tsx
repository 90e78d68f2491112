import type { ReactNode } from "react";
import { type ClaimsOfNumber, type CoverageDetail, unnamedRow } from "../../schema/coverage.ts";
import { useCoverageDetail } from "../api/views.ts";
import { Failure } from "../frame/Failure.tsx";
import { ListHead } from "../frame/ListHead.tsx";
import { ListRow } from "../frame/ListRow.tsx";
import { Skeleton } from "../frame/Skeleton.tsx";
import { tiersAt } from "../marks/tierBar.ts";
import { Link } from "../router/Link.tsx";
import type { ClaimsBehind } from "../state/claimsBehind.ts";
import { claimIdsOf, useEvidence } from "../state/drawer.ts";
import { useLanguage } from "../state/language.ts";
import { coverageWords } from "../words/coverage.ts";
import { EntityLink } from "../words/EntityLink.tsx";
import { formatCount } from "../words/formats.ts";
import { Name } from "../words/Name.tsx";
import { useWords } from "../words/words.ts";
import { type CoverageAddress, closeRows } from "./address.ts";
import { type Why, whyBlank, whyLine } from "./cell.ts";
import { FilledCount, FilledRows, type RowsFilled } from "./FilledRows.tsx";
import styles from "./Lists.module.css";
import { ModelRows } from "./ModelRows.tsx";
import type { Matrix, UnnamedRow } from "./useMatrix.ts";

interface DetailListProps {
  readonly address: CoverageAddress;
  readonly matrix: Matrix;
}

/** The rows behind a number of the matrix: the models, those only related, and what names no model, with the evidence of each. */
export function DetailList({ address, matrix }: DetailListProps): ReactNode {
  const { rows, match, scope, row, column } = address;
  const shown = matrix.columns.find((each) => each.column.id === column);
  const words = useWords(coverageWords);
  const { data, error, refetch } = useCoverageDetail({
    rows,
    columns: shown?.level ?? address.columns,
    match,
    scope,
    ...(row === null ? {} : { row }),
    ...(column === null ? {} : { column }),
  });
  const back = (
    <button type="button" className={styles["back"]} onClick={closeRows}>
      ← {words.back}
    </button>
  );
  if (error) return <>{[back, <Failure key="failure" problem={error} again={() => void refetch()} />]}</>;
  if (!data) return <Skeleton widths={[70, 90, 40]} />;
  const rowOf = row === unnamedRow ? matrix.unnamed : matrix.rows.find(({ id }) => id === row);
  const cell = row !== null && column !== null ? matrix.cells.get(row)?.get(column) : undefined;
  const why = rowOf && shown ? whyBlank(cell, rowOf, shown.column) : (whyLine(rowOf) ?? whyLine(shown?.column));
  const unnamed = row === unnamedRow ? matrix.unnamed : null;
  const behind = (of: ClaimsOfNumber): ClaimsBehind => ["coverage", rows, shown?.level ?? address.columns, row, column, of];
  // The number of a column is that of its rows, where these are no models.
  const byRows = row === null && rows !== "model" ? { of: rows, unnamed: matrix.unnamed } : null;
  return <Detail detail={data} byRows={byRows} behind={behind} back={back} unnamed={unnamed} why={data.models.length > 0 ? null : why} />;
}

interface DetailProps {
  readonly detail: CoverageDetail;
  /** What the number counts, where that is not models. */
  readonly byRows: { readonly of: RowsFilled; readonly unnamed: UnnamedRow | null } | null;
  /** The claims behind the number, for the address of the drawer. */
  readonly behind: (of: ClaimsOfNumber) => ClaimsBehind;
  readonly back: ReactNode;
  /** The row of models without one, where that is the row. */
  readonly unnamed: UnnamedRow | null;
  readonly why: Why | null;
}

function Detail({ detail, byRows, behind, back, unnamed, why }: DetailProps): ReactNode {
  const language = useLanguage();
  const words = useWords(coverageWords);
  const evidence = useEvidence();
  const { row, column, models, related, claims, routeClaims, edges, activeIn, nodes, searched } = detail;
  const ends = [row ?? unnamed, column].filter((end) => end !== null);
  const names = new Map(nodes.map((node) => [node.id, node]));
  const lanes = row ?? column;
  return (
    <>
      <ListHead
        above={back}
        title={
          ends.length === 0
            ? words.everywhere
            : ends.map((end, index) => (
                <span key={end.id}>
                  {index > 0 && " × "}
                  {end === unnamed ? <Name of={end} /> : <EntityLink of={end} />}
                </span>
              ))
        }
      >
        <p>{byRows ? <FilledCount of={byRows.of} detail={detail} /> : words.models(models.length)}</p>
        {column === null && unnamed?.note && <p>{unnamed.note}</p>}
        {why && (
          <p>
            {words.why(why.why, why.whenAll)} ·{" "}
            <Link to="/sources">{words.searched(formatCount(language, searched.sources), searched.asOf ?? words.unknownDate)}</Link>
          </p>
        )}
        <p className={styles["actions"]}>
          {lanes && (
            <Link
              className={styles["action"]}
              to={`/trace/${encodeURIComponent(lanes.id)}${row && column ? `?lit=${encodeURIComponent(column.id)}` : ""}`}
            >
              {words.lanes}
            </Link>
          )}
          {claims > 0 && (
            <button type="button" className={styles["action"]} onClick={() => evidence.behind(behind("counted"))}>
              {words.allClaims(claims)}
            </button>
          )}
          {routeClaims > claims && (
            <button type="button" className={styles["action"]} onClick={() => evidence.behind(behind("routes"))}>
              {words.routeClaims(routeClaims)}
            </button>
          )}
        </p>
      </ListHead>
      {byRows ? <FilledRows detail={detail} unnamed={byRows.unnamed} /> : <ModelRows models={models} edges={edges} />}
      {related.length > 0 && <h2 className={styles["part"]}>{words.relatedHead}</h2>}
      <ModelRows models={related} edges={edges} />
      {activeIn.length > 0 && <h2 className={styles["part"]}>{words.activeHead}</h2>}
      {activeIn.map((edge) => (
        <ListRow
          key={edge.id}
          tiers={tiersAt(edge.source, [edge])}
          onChoose={() => evidence.edge(edge)}
          count={words.claims(claimIdsOf(edge).length)}
        >
          <Name of={names.get(edge.source) ?? { id: edge.source, nameEn: null, nameZh: null }} />
        </ListRow>
      ))}
    </>
  );
}
