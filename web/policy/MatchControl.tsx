import type { ReactNode } from "react";
import { coverageMatches } from "../../schema/coverage.ts";
import { setParameters } from "../router/location.ts";
import { guidelineWords } from "../words/guideline.ts";
import { useWords } from "../words/words.ts";
import { useMatch } from "./match.ts";
import styles from "./Policy.module.css";

/** How closely a scenario of ours must fit a clause to count for it. */
export function MatchControl(): ReactNode {
  const words = useWords(guidelineWords);
  const match = useMatch();
  return (
    <label className={styles["control"]} title={words.matchHelp}>
      <b>{words.match}</b>{" "}
      <select value={match} onChange={({ target: { value } }) => setParameters({ match: value === "counted" ? null : value })}>
        {coverageMatches.map((each) => (
          <option key={each} value={each}>
            {words.grade(each)}
          </option>
        ))}
      </select>
    </label>
  );
}
