import type { ReactNode } from "react";
import table from "../table.module.css";

interface DataTableProps {
  readonly columns: readonly string[];
  /** A key, then a cell for each column. */
  readonly rows: readonly (readonly [string, ...ReactNode[]])[];
}

/** Rows of cells under their heads. */
export function DataTable({ columns, rows }: DataTableProps): ReactNode {
  return (
    <div className={table["scroll"]}>
      <table className={table["table"]}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, ...cells]) => (
            <tr key={key} data-row={key}>
              {columns.map((column, index) => (
                <td key={column}>{cells[index]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
