import type { ReactNode } from "react";
import { Link } from "../../router/Link.tsx";
import { useLanguage } from "../../state/language.ts";
import { formatCount } from "../../words/formats.ts";
import { healthWords } from "../../words/health.ts";
import { useWords } from "../../words/words.ts";
import page from "../page.module.css";
import table from "../table.module.css";
import styles from "./Health.module.css";
import type { Measure } from "./measures.ts";

interface OverviewProps {
  readonly gaps: readonly Measure[];
  readonly sizes: readonly Measure[];
}

/** All counts in two tables: what is lacking, then what there is. */
export function HealthOverview({ gaps, sizes }: OverviewProps): ReactNode {
  const words = useWords(healthWords);
  return (
    <div className={page["column"]}>
      <h2 className={page["title"]}>{words.title}</h2>
      <MeasureTable heading={words.lacks} note={words.lacksNote} measures={gaps} />
      <MeasureTable heading={words.holds} note={words.holdsNote} measures={sizes} />
    </div>
  );
}

interface MeasureTableProps {
  readonly heading: string;
  /** What the numbers are counted of. */
  readonly note: string;
  readonly measures: readonly Measure[];
}

function MeasureTable({ heading, note, measures }: MeasureTableProps): ReactNode {
  const words = useWords(healthWords);
  const language = useLanguage();
  const count = (total: number): string => formatCount(language, total);
  return (
    <>
      <h3 className={page["heading"]}>{heading}</h3>
      <p className={table["quiet"]}>{note}</p>
      <table className={`${table["table"]} ${styles["measures"]}`}>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col" className={table["number"]}>
              {words.number}
            </th>
            <th scope="col" className={table["number"]}>
              {words.outOf}
            </th>
          </tr>
        </thead>
        <tbody>
          {measures.map(({ key, name, help, total, of, to, ofTo }) => (
            <tr key={key} data-measure={key}>
              <td>
                <Link to={to}>{name}</Link>
                {help !== "" && <p className={table["quiet"]}>{help}</p>}
              </td>
              <td className={table["number"]}>
                <Link to={to} className={styles["total"]} data-count={total} aria-label={`${name}: ${count(total)}`}>
                  {count(total)}
                </Link>
              </td>
              <td className={`${table["number"]} ${table["quiet"]}`}>
                {of !== null && ofTo !== null && <Link to={ofTo}>{count(of)}</Link>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
