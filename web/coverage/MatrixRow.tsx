import { memo, type ReactNode } from "react";
import { type CoverageCell, type CoverageRow, type Searched, unnamedRow } from "../../schema/coverage.ts";
import { lineStyle } from "../marks/tierStyle.ts";
import { useLanguage } from "../state/language.ts";
import { coverageWords } from "../words/coverage.ts";
import { EntityLink } from "../words/EntityLink.tsx";
import { formatCount } from "../words/formats.ts";
import { nameIn } from "../words/nameIn.ts";
import { tierWords } from "../words/tiers.ts";
import { useWords } from "../words/words.ts";
import styles from "./Coverage.module.css";
import { lookOf, whyBlank } from "./cell.ts";
import { shortName } from "./shortName.ts";
import type { ShownColumn } from "./unfold.ts";
import { rowNumber } from "./useGrid.ts";

interface MatrixRowProps {
  readonly row: CoverageRow;
  readonly index: number;
  /** What else is to be said of the row. */
  readonly note?: string | undefined;
  readonly columns: readonly ShownColumn[];
  readonly cells: ReadonlyMap<string, CoverageCell> | undefined;
  readonly searched: Searched;
  /** The column of this row that is open, empty for its total; null where none is. */
  readonly openColumn: string | null;
  readonly onOpen: (row: string | null, column: string | null) => void;
}

/** One row: its name, its total, a cell a column. A blank says why in its tip, and to screen readers. */
export const MatrixRow = memo(function MatrixRow({
  row,
  index,
  note,
  columns,
  cells,
  searched,
  openColumn,
  onOpen,
}: MatrixRowProps): ReactNode {
  const language = useLanguage();
  const tip = useTip(row, searched);
  return (
    <tr aria-rowindex={rowNumber(index)}>
      <th scope="row" title={note}>
        {row.id === unnamedRow ? nameIn(language, row).text : <EntityLink of={row} />}
      </th>
      <td className={styles["total"]}>
        <button type="button" onClick={() => onOpen(row.id, null)} aria-pressed={openColumn === ""}>
          {formatCount(language, row.total)}
        </button>
      </td>
      {columns.map((shown) => {
        const cell = cells?.get(shown.column.id);
        const text = tip(cell, shown);
        const border = cell?.tier && cell.models > 0 ? lineStyle(cell.tier) : "";
        return (
          <td key={shown.column.id}>
            <button
              type="button"
              tabIndex={lookOf(cell) === "blank" ? -1 : 0}
              className={`${styles["cell"]} ${styles[lookOf(cell)]} ${border && styles[border]}`}
              data-tier={cell?.tier ?? undefined}
              title={text}
              aria-label={text}
              aria-pressed={openColumn === shown.column.id}
              onClick={() => onOpen(row.id, shown.column.id)}
            >
              {cell && cell.models > 0 ? cell.models : null}
              {cell && cell.related > 0 ? <span className={styles["relatedCount"]} data-count={cell.related} /> : null}
            </button>
          </td>
        );
      })}
    </tr>
  );
});

/** What a cell says in words. */
function useTip(row: CoverageRow, searched: Searched): (cell: CoverageCell | undefined, shown: ShownColumn) => string {
  const language = useLanguage();
  const words = useWords(coverageWords);
  const tiers = useWords(tierWords);
  const looked = words.searched(formatCount(language, searched.sources), searched.asOf ?? words.unknownDate);
  return (cell, { column }) => {
    const where = `${nameIn(language, row).text} × ${shortName(nameIn(language, column).text)}`;
    const said = cell && [
      ...(cell.models > 0 ? [words.models(cell.models), words.claims(cell.claims)] : []),
      ...(cell.models > 0 && cell.tier ? [tiers[cell.tier]] : []),
      ...(cell.activeIn > 0 ? [words.active(cell.activeIn)] : []),
      ...(cell.related > 0 ? [words.related(cell.related)] : []),
    ];
    if (cell && cell.models > 0) return `${where}: ${said?.join(" · ")}`;
    const { why, whenAll } = whyBlank(cell, row, column);
    return `${where}: ${[words.why(why, whenAll), ...(said ?? []), looked].join(" · ")}`;
  };
}
