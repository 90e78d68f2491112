import type { ReactNode } from "react";
import { coverageColumns, coverageRows } from "../../schema/coverage.ts";
import { setParameters } from "../router/location.ts";
import { coverageWords } from "../words/coverage.ts";
import { useWords } from "../words/words.ts";
import type { CoverageAddress } from "./address.ts";
import styles from "./Coverage.module.css";
import { rowOrders } from "./orderRows.ts";

/** What the matrix shows; each choice is in the address. */
export function Controls({ address }: { readonly address: CoverageAddress }): ReactNode {
  const words = useWords(coverageWords);
  // A number that was open is of the former matrix.
  const closed = { row: null, column: null };
  return (
    <div className={styles["controls"]}>
      <Choice
        name={words.controlRows}
        value={address.rows}
        all={coverageRows}
        say={words.rows}
        onChoose={(rows) => setParameters({ rows, ...closed })}
      />
      <Choice
        name={words.controlColumns}
        value={address.columns}
        all={coverageColumns}
        say={words.columns}
        onChoose={(columns) => setParameters({ columns, unfold: null, ...closed })}
      />
      <Choice
        name={words.controlOrder}
        value={address.order}
        all={rowOrders}
        say={words.order}
        onChoose={(order) => setParameters({ order })}
      />
      <label>
        <input
          type="checkbox"
          checked={address.match === "related"}
          onChange={(event) => setParameters({ match: event.target.checked ? "related" : null })}
        />{" "}
        {words.countRelated}
      </label>
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly value: Value;
  readonly all: readonly Value[];
  readonly say: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ name, value, all, say, onChoose }: ChoiceProps<Value>): ReactNode {
  return (
    <label>
      <b>{name}</b>{" "}
      <select
        value={value}
        onChange={(event) => {
          const chosen = all.find((each) => each === event.target.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {all.map((each) => (
          <option key={each} value={each}>
            {say(each)}
          </option>
        ))}
      </select>
    </label>
  );
}
