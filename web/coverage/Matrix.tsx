import { type ReactNode, useMemo, useState } from "react";
import { type Coverage, type CoverageCell, type CoverageColumn, CoverageDetail, type CoverageRow } from "../../schema/coverage.ts";
import { fetchJson, pathWith } from "../api/fetchJson.ts";
import { lineStyle } from "../marks/tierStyle.ts";
import { Link } from "../router/Link.tsx";
import { claimIdsOf, useEvidence } from "../state/drawer.ts";
import { useLanguage } from "../state/language.ts";
import { coverageWords } from "../words/coverage.ts";
import { EntityLink } from "../words/EntityLink.tsx";
import { byName, formatCount } from "../words/formats.ts";
import { nameIn } from "../words/nameIn.ts";
import { useWords } from "../words/words.ts";
import styles from "./Coverage.module.css";
import { type Sort, sortRows } from "./sortRows.ts";

/** The matrix. A row holds its cells that are not blank; a blank is read by pointing at it. */
export function Matrix({ coverage, sort }: { readonly coverage: Coverage; readonly sort: Sort }): ReactNode {
  const words = useWords(coverageWords);
  const language = useLanguage();
  const [pointed, setPointed] = useState<{ readonly row: CoverageRow; readonly column: CoverageColumn } | null>(null);
  const rows = useMemo(() => sortRows(coverage, sort, (row) => nameIn(language, row).text, byName(language)), [coverage, sort, language]);
  const cells = useMemo(() => new Map(coverage.cells.map((cell) => [`${cell.row} ${cell.column}`, cell])), [coverage]);
  const width = coverage.columns.length > 20 ? 34 : 64;
  return (
    <>
      <p className={styles["said"]} aria-live="polite">
        {pointed ? <Said {...pointed} cell={cells.get(`${pointed.row.id} ${pointed.column.id}`)} coverage={coverage} /> : words.point}
      </p>
      <div className={styles["scroll"]}>
        <table className={styles["matrix"]}>
          <thead>
            <tr>
              <th scope="col" className={styles["corner"]}>
                {words.total}
              </th>
              {coverage.columns.map((column) => (
                <th key={column.id} scope="col" style={{ minWidth: width, maxWidth: width }} title={nameIn(language, column).text}>
                  <Link to={`/policy/${encodeURIComponent(column.id)}`}>{width > 40 ? nameIn(language, column).text : column.id}</Link>
                  {column.mentionsLargeModels > 0 && <sup title={words.namesLargeModels}>•</sup>}
                  <span>{formatCount(language, column.total)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <EntityLink of={row} marked />
                  <span>{formatCount(language, row.total)}</span>
                </th>
                {coverage.columns.map((column) => (
                  <Cell
                    key={column.id}
                    cell={cells.get(`${row.id} ${column.id}`)}
                    match={coverage.match}
                    evidence={coverage.evidence}
                    onPoint={() => setPointed({ row, column })}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface CellProps {
  readonly cell: CoverageCell | undefined;
  readonly match: Coverage["match"];
  readonly evidence: Coverage["evidence"];
  readonly onPoint: () => void;
}

/** Shade by claims, border by the best tier; hatched where a vendor is only active, dotted where only related. */
function Cell({ cell, match, evidence, onPoint }: CellProps): ReactNode {
  const drawer = useEvidence();
  if (!cell) return <td onPointerEnter={onPoint} />;
  const shade = cell.claims >= 10 ? 3 : cell.claims >= 4 ? 2 : 1;
  const look = cell.models > 0 ? `shade${shade}` : cell.related > 0 ? "relatedOnly" : "activeOnly";
  const open = async (): Promise<void> => {
    const detail = await fetchJson(
      CoverageDetail,
      pathWith("/api/coverage/detail", { row: cell.row, column: cell.column, match, evidence }),
    );
    drawer.claims([...new Set([...detail.edges, ...detail.activeIn].flatMap(claimIdsOf))]);
  };
  return (
    <td onPointerEnter={onPoint}>
      <button
        type="button"
        className={`${styles["cell"]} ${styles[look]} ${cell.tier ? styles[lineStyle(cell.tier)] : ""}`}
        onClick={() => void open()}
        onFocus={onPoint}
        data-cell={`${cell.row} ${cell.column}`}
      >
        {cell.models > 0 ? cell.models : cell.related > 0 ? `(${cell.related})` : cell.activeIn}
      </button>
    </td>
  );
}

interface SaidProps {
  readonly row: CoverageRow;
  readonly column: CoverageColumn;
  readonly cell: CoverageCell | undefined;
  readonly coverage: Coverage;
}

/** A cell in words; a blank with its reason and what was searched. */
function Said({ row, column, cell, coverage }: SaidProps): ReactNode {
  const words = useWords(coverageWords);
  const language = useLanguage();
  const count = (value: number) => formatCount(language, value);
  const { sources, asOf } = coverage.searched;
  const parts = cell
    ? [
        words.models(count(cell.models)),
        cell.related > 0 ? words.relatedOnly(count(cell.related)) : null,
        cell.activeIn > 0 ? words.activeIn(count(cell.activeIn)) : null,
        words.said(count(cell.claims)),
      ]
    : [words.blank(row.blank ?? column.blank ?? "no-product-found"), words.searched(count(sources), asOf ?? words.unknownDate)];
  return (
    <>
      <b>{nameIn(language, row).text}</b> · {nameIn(language, column).text}: {parts.filter((part) => part !== null).join(" · ")}
    </>
  );
}
