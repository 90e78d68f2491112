import type { ReactNode } from "react";
import { z } from "zod";
import { type ConsoleCell, ConsoleEntity, type ConsoleResult } from "../../schema/console.ts";
import { EntityId } from "../../schema/evidence.ts";
import { Predicate } from "../../schema/graph.ts";
import { ClaimsCell } from "../pages/queries/ResultCell.tsx";
import table from "../pages/table.module.css";
import { EntityLink } from "../words/EntityLink.tsx";
import { usePhrases } from "../words/usePhrases.ts";
import styles from "./Console.module.css";

/** The rows of an answer: entities lead to their pages, relationships to what states them, what else is no scalar stands as JSON. */
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

/** A relationship between entities that claims state. */
const Edge = z.object({ type: Predicate, start: EntityId, end: EntityId, claimIds: z.array(z.string()).min(1) });

function CellOf({ cell }: { readonly cell: ConsoleCell }): ReactNode {
  const phrases = usePhrases();
  if (cell === null) return <span className={table["quiet"]}>null</span>;
  if (typeof cell !== "object") return String(cell);
  const entity = ConsoleEntity.strict().safeParse(cell);
  if (entity.success) return <EntityLink of={entity.data} marked />;
  const edge = Edge.safeParse(cell);
  if (edge.success) return <ClaimsCell ids={edge.data.claimIds} before={phrases.verb(edge.data.type)} />;
  return <code className={styles["value"]}>{JSON.stringify(cell)}</code>;
}
