import type { ReactNode } from "react";
import type { CoverageColumn, Searched } from "../../schema/coverage.ts";
import { isNarrowed } from "../../schema/scope.ts";
import { Link } from "../router/Link.tsx";
import { useLanguage } from "../state/language.ts";
import { coverageWords } from "../words/coverage.ts";
import { formatCount } from "../words/formats.ts";
import { nameIn } from "../words/nameIn.ts";
import { useWords } from "../words/words.ts";
import type { CoverageAddress } from "./address.ts";
import styles from "./Coverage.module.css";
import { shortName } from "./shortName.ts";
import type { ShownColumn } from "./unfold.ts";
import { useBlankTip } from "./useBlankTip.ts";
import { rowNumber } from "./useGrid.ts";
import type { UnnamedRow } from "./useMatrix.ts";

interface FootProps {
  readonly index: number;
  /** Where all models of a column stand that is in none of the rows. */
  readonly unnamed: UnnamedRow | null;
  readonly columns: readonly ShownColumn[];
  readonly address: CoverageAddress;
  readonly searched: Searched;
  readonly onOpen: (row: string | null, column: string | null) => void;
}

/** How many rows have a model in each column. A column with nothing at all says why, and leads to that gap as lanes. */
export function MatrixFoot({ index, unnamed, columns, address, searched, onOpen }: FootProps): ReactNode {
  const words = useWords(coverageWords);
  const language = useLanguage();
  const blankTip = useBlankTip(searched);
  const countOf = (column: CoverageColumn) => (address.rows === "model" ? column.total : column.rows);
  return (
    <tfoot>
      <tr aria-rowindex={rowNumber(index)}>
        <th scope="row">{words.withModel(address.rows, isNarrowed(address.scope))}</th>
        <td />
        {columns.map(({ column }) => {
          const blank = blankTip(column);
          const rowless = countOf(column) === 0 && unnamed ? `${words.models(column.total)}, ${nameIn(language, unnamed).text}` : null;
          const tip = blank ?? rowless;
          const said =
            tip === null
              ? {}
              : {
                  title: tip,
                  "aria-label": `${formatCount(language, countOf(column))} ${shortName(nameIn(language, column).text)}: ${tip}`,
                };
          const empty = blank !== null && column.related + column.activeIn === 0;
          return (
            <td key={column.id} className={countOf(column) === 0 ? styles["none"] : ""}>
              {empty ? (
                <Link to={`/trace/${column.id}`} {...said}>
                  0
                </Link>
              ) : (
                <button
                  type="button"
                  {...said}
                  onClick={() => onOpen(null, column.id)}
                  aria-pressed={address.row === null && address.column === column.id}
                >
                  {formatCount(language, countOf(column))}
                </button>
              )}
            </td>
          );
        })}
      </tr>
    </tfoot>
  );
}
