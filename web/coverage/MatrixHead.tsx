import type { ReactNode } from "react";
import type { Searched } from "../../schema/coverage.ts";
import { setParameters } from "../router/location.ts";
import { useLanguage } from "../state/language.ts";
import { coverageWords } from "../words/coverage.ts";
import { nameIn, otherName } from "../words/nameIn.ts";
import { useWords } from "../words/words.ts";
import type { CoverageAddress } from "./address.ts";
import styles from "./Coverage.module.css";
import { shortName } from "./shortName.ts";
import { groupsOf, type ShownColumn } from "./unfold.ts";
import { useBlankTip } from "./useBlankTip.ts";

interface HeadProps {
  readonly columns: readonly ShownColumn[];
  readonly address: CoverageAddress;
  readonly searched: Searched;
}

/** The names of the columns, slanted; a section or category opens to what is below it. The line under them says where they belong. */
export function MatrixHead({ columns, address, searched }: HeadProps): ReactNode {
  const language = useLanguage();
  const words = useWords(coverageWords);
  const blankTip = useBlankTip(searched);
  const unfold = (ids: readonly string[]) => setParameters({ unfold: ids.length === 0 ? null : ids.join(","), row: null, column: null });
  return (
    <thead>
      <tr className={styles["heads"]}>
        <td colSpan={2} />
        {columns.map(({ column, opens }) => {
          const name = shortName(nameIn(language, column).text);
          const tip = [name, otherName(language, column), column.mentionsLargeModels > 0 && words.namesLargeModels, blankTip(column)]
            .filter(Boolean)
            .join(" · ");
          return (
            <th key={column.id} scope="col" title={tip}>
              <button
                type="button"
                className={`${styles["slanted"]} ${opens ? styles["opens"] : ""}`}
                aria-label={opens ? words.unfold(name) : tip}
                aria-expanded={opens ? false : undefined}
                onClick={() => (opens ? unfold([...address.unfold, column.id]) : setParameters({ row: null, column: column.id }))}
              >
                {!opens && column.mentionsLargeModels > 0 && <span className={styles["large"]}>◂</span>}
                {name}
              </button>
            </th>
          );
        })}
      </tr>
      <tr className={styles["groups"]}>
        <td colSpan={2} />
        {groupsOf(columns).map(({ parent, span, first }) => {
          const name = parent ? shortName(nameIn(language, parent).text) : "";
          return (
            <th key={first} scope="colgroup" colSpan={span} title={name}>
              {parent && address.unfold.includes(parent.id) ? (
                <button type="button" aria-label={words.fold(name)} onClick={() => unfold(address.unfold.filter((id) => id !== parent.id))}>
                  − {name}
                </button>
              ) : (
                <span>{name}</span>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
