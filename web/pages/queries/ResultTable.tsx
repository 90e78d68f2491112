import type { ReactNode } from "react";
import { Kind } from "../../../schema/graph.ts";
import { holdsClaimIds, type QueryResult, type QuerySummary } from "../../../schema/savedQuery.ts";
import { tierBar } from "../../marks/tierBar.ts";
import { useLanguage } from "../../state/language.ts";
import { queryWords } from "../../words/queries.ts";
import { usePhrases } from "../../words/usePhrases.ts";
import { useWords } from "../../words/words.ts";
import table from "../table.module.css";
import { ClaimsCell, ResultCell } from "./ResultCell.tsx";
import { type ShownColumn, tableColumns } from "./tableColumns.ts";

interface ResultTableProps {
  readonly query: Pick<QuerySummary, "columns">;
  /** Where rows carry no claims of their own, `rowClaims` opens those behind each. */
  readonly result: Pick<QueryResult, "rows" | "rowClaims" | "rowTiers" | "parameters" | "names">;
}

/** Whether a column leads to the claims of its row by itself. */
const opensClaims = (column: ShownColumn): boolean =>
  column.type === "claims" || (column.type === "cell" && (column.as === "edge" || holdsClaimIds(column.key)));

const isNumber = (column: ShownColumn): boolean =>
  column.type === "claims" || (column.type === "cell" && /^(integer|number)$/.test(column.as));

/** A query's rows; names lead to their pages, claims open the evidence. */
export function ResultTable({ query, result }: ResultTableProps): ReactNode {
  const language = useLanguage();
  const phrases = usePhrases();
  const columns = tableColumns(query.columns, language);
  const words = useWords(queryWords);
  const claims = columns.some(opensClaims) ? undefined : result.rowClaims;
  /** A column of names is headed by what it names: `model` by *Model*; of several kinds, as the query calls it. */
  const heading = ({ type, key, label }: ShownColumn): string => {
    if (type === "cell" && holdsClaimIds(key)) return words.evidence;
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
            {claims && (
              <th scope="col" className={table["number"]}>
                {words.evidence}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {result.rows.map((row, at) => (
            <tr key={JSON.stringify(row)} {...tierBar([result.rowTiers?.[at]])}>
              {columns.map((column) => (
                <td key={column.key} className={isNumber(column) ? table["number"] : undefined}>
                  <ResultCell column={column} row={row} asked={result.parameters} names={result.names ?? {}} />
                </td>
              ))}
              {claims && <td className={table["number"]}>{<ClaimsCell ids={claims[at] ?? []} />}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
