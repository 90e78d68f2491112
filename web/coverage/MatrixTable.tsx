import type { ReactNode } from "react";
import { coverageWords } from "../words/coverage.ts";
import { useWords } from "../words/words.ts";
import type { CoverageAddress } from "./address.ts";
import styles from "./Coverage.module.css";
import { MatrixFoot } from "./MatrixFoot.tsx";
import { MatrixHead } from "./MatrixHead.tsx";
import { MatrixRow } from "./MatrixRow.tsx";
import { rowNumber, useGrid } from "./useGrid.ts";
import type { Matrix } from "./useMatrix.ts";

const labelWidth = 190;
const spillWidth = 130; // the last slanted head leans over this much

interface MatrixTableProps {
  readonly matrix: Matrix;
  readonly address: CoverageAddress;
  /** Opens the rows behind a number: of a row, a column, both, or none for all. */
  readonly onOpen: (row: string | null, column: string | null) => void;
}

/** The matrix in a window of its own with heads that stay. Only the rows in sight are in the document. */
export function MatrixTable({ matrix, address, onOpen }: MatrixTableProps): ReactNode {
  const { rows, unnamed, columns, cells, base } = matrix;
  const words = useWords(coverageWords);
  const { scroller, rowHeight, drawn, onKeyDown } = useGrid(matrix, address);
  const [first, last] = drawn;
  const cellWidth = columns.length <= 18 ? 46 : 30;
  const lastRow = rows.length + (unnamed ? 1 : 0);
  const span = columns.length + 2;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard.
    <section className={styles["scroller"]} ref={scroller} tabIndex={0} aria-label={words.coverage}>
      <table
        className={styles["matrix"]}
        aria-rowcount={rowNumber(lastRow)}
        style={{ width: labelWidth + 44 + columns.length * cellWidth, marginRight: spillWidth }}
        onKeyDown={onKeyDown}
      >
        <colgroup>
          <col style={{ width: labelWidth }} />
          <col style={{ width: 44 }} />
          {columns.map(({ column }) => (
            <col key={column.id} style={{ width: cellWidth }} />
          ))}
        </colgroup>
        <MatrixHead columns={columns} address={address} searched={base.searched} />
        <tbody>
          {first > 0 && <Spacer height={first * rowHeight} span={span} />}
          {rows.slice(first, last).map((row, index) => (
            <MatrixRow
              key={row.id}
              row={row}
              index={first + index}
              columns={columns}
              cells={cells.get(row.id)}
              searched={base.searched}
              openColumn={address.row === row.id ? (address.column ?? "") : null}
              onOpen={onOpen}
            />
          ))}
          {last < rows.length && <Spacer height={(rows.length - last) * rowHeight} span={span} />}
        </tbody>
        {unnamed && (
          <tbody className={styles["unnamed"]}>
            <MatrixRow
              row={unnamed}
              index={rows.length}
              note={unnamed.note}
              columns={columns}
              cells={cells.get(unnamed.id)}
              searched={base.searched}
              openColumn={address.row === unnamed.id ? (address.column ?? "") : null}
              onOpen={onOpen}
            />
          </tbody>
        )}
        <MatrixFoot index={lastRow} unnamed={unnamed} columns={columns} address={address} searched={base.searched} onOpen={onOpen} />
      </table>
    </section>
  );
}

function Spacer({ height, span }: { readonly height: number; readonly span: number }): ReactNode {
  return (
    <tr className={styles["spacer"]}>
      <td colSpan={span} style={{ height }} />
    </tr>
  );
}
