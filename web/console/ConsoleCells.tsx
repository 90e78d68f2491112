import type { ReactNode } from "react";
import { type ConsoleCell, ConsoleEntity, type ConsoleResult } from "../../schema/console.ts";
import table from "../pages/table.module.css";
import { EntityLink } from "../words/EntityLink.tsx";
import styles from "./Console.module.css";

/** The rows of an answer: entities lead to their pages, what is no scalar stands as JSON. */
export function ConsoleTable({ result: { columns, rows } }: { readonly result: ConsoleResult }): ReactNode {
  return (
    <div className={table["scroll"]}>
      <table className={table["table"]}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={styles["column"]}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows may be equal, and never move.
            <tr key={index}>
              {columns.map((column) => (
                <td key={column}>
                  <CellOf cell={row[column] ?? null} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CellOf({ cell }: { readonly cell: ConsoleCell }): ReactNode {
  if (cell === null) return <span className={table["quiet"]}>null</span>;
  if (typeof cell !== "object") return String(cell);
  const entity = ConsoleEntity.strict().safeParse(cell);
  return entity.success ? <EntityLink of={entity.data} marked /> : <code className={styles["value"]}>{JSON.stringify(cell)}</code>;
}
