import type { ReactNode } from "react";
import { Kind } from "../../../schema/graph.ts";
import type { QueryResult, QuerySummary } from "../../../schema/savedQuery.ts";
import { useLanguage } from "../../state/language.ts";
import { usePhrases } from "../../words/usePhrases.ts";
import table from "../table.module.css";
import { ResultCell } from "./ResultCell.tsx";
import { type ShownColumn, tableColumns } from "./tableColumns.ts";

interface ResultTableProps {
  readonly query: Pick<QuerySummary, "columns">;
  readonly result: Pick<QueryResult, "rows">;
}

const isNumber = (column: ShownColumn): boolean =>
  column.type === "claims" || (column.type === "cell" && /^(integer|number)$/.test(column.as));

/** A query's rows; names lead to their pages, claims open the evidence. */
export function ResultTable({ query, result }: ResultTableProps): ReactNode {
  const language = useLanguage();
  const phrases = usePhrases();
  const columns = tableColumns(query.columns, language);
  /** A column of names is headed by what it names: `model` by *Model*; of several kinds, as the query calls it. */
  const heading = ({ type, key, label }: ShownColumn): string => {
    if (type !== "names") return label;
    const kind = Kind.safeParse(label.charAt(0).toUpperCase() + label.slice(1)).data;
    return kind ? phrases.kind(kind) : (query.columns[key]?.label[language] ?? label);
  };
  return (
    <div className={table["scroll"]}>
      <table className={table["table"]}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={isNumber(column) ? table["number"] : undefined}>
                {heading(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {result.rows.map((row) => (
            <tr key={JSON.stringify(row)}>
              {columns.map((column) => (
                <td key={column.key} className={isNumber(column) ? table["number"] : undefined}>
                  <ResultCell column={column} row={row} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
