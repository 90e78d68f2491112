import type { ReactNode } from "react";
import { Link } from "../../router/Link.tsx";
import { useLanguage } from "../../state/language.ts";
import { formatCount } from "../../words/formats.ts";
import { healthWords } from "../../words/health.ts";
import { useWords } from "../../words/words.ts";
import table from "../table.module.css";
import styles from "./Health.module.css";

interface CountTableProps {
  readonly heading: string;
  readonly rows: readonly { readonly key: string; readonly name: string; readonly total: number; readonly to: string }[];
}

/** Names with numbers, the largest first, each leading to its rows. */
export function CountTable({ heading, rows }: CountTableProps): ReactNode {
  const words = useWords(healthWords);
  const language = useLanguage();
  return (
    <table className={`${table["table"]} ${styles["narrow"]}`}>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col" className={table["number"]}>
            {words.number}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows
          .toSorted((a, b) => b.total - a.total || a.name.localeCompare(b.name))
          .map(({ key, name, total, to }) => (
            <tr key={key} data-row={key}>
              <td>
                <Link to={to}>{name}</Link>
              </td>
              <td className={table["number"]}>
                <Link to={to} className={styles["total"]} data-count={total} aria-label={`${name}: ${formatCount(language, total)}`}>
                  {formatCount(language, total)}
                </Link>
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
