import { type ReactNode, useId } from "react";
import { everything, isNarrowed } from "../../schema/scope.ts";
import { thresholds } from "../../schema/threshold.ts";
import { type ColorMode, chooseColorMode, useColorMode } from "../state/color.ts";
import { chooseScope, useScope } from "../state/scope.ts";
import { scopeWords } from "../words/scope.ts";
import { useWords } from "../words/words.ts";
import styles from "./ScopeSwitch.module.css";

const modes: readonly ColorMode[] = ["kind", "tier"];

/** The choices behind the switch; each is in the address at once. */
export function ScopeChoices(): ReactNode {
  const words = useWords(scopeWords);
  const scope = useScope();
  const mode = useColorMode();
  const id = useId();
  return (
    <div className={styles["panel"]}>
      <fieldset>
        <legend>{words.whoSaysSo}</legend>
        {thresholds.map((evidence) => (
          <label key={evidence}>
            <input type="radio" name={`${id}-evidence`} checked={scope.evidence === evidence} onChange={() => chooseScope({ evidence })} />
            {words.evidence(evidence)}
          </label>
        ))}
        <p>{words.frameHelp}</p>
      </fieldset>
      <fieldset>
        <legend>{words.only}</legend>
        <Tick checked={scope.largeOnly} help={words.largeHelp} onChange={(largeOnly) => chooseScope({ largeOnly })}>
          {words.largeOnly}
        </Tick>
        <Tick checked={scope.noPlaceholders} help={words.placeholdersHelp} onChange={(noPlaceholders) => chooseScope({ noPlaceholders })}>
          {words.noPlaceholders}
        </Tick>
      </fieldset>
      <fieldset className={styles["row"]}>
        <legend>{words.color}</legend>
        {modes.map((each) => (
          <label key={each}>
            <input type="radio" name={`${id}-color`} checked={mode === each} onChange={() => chooseColorMode(each)} />
            {words.mode(each)}
          </label>
        ))}
      </fieldset>
      {isNarrowed(scope) && (
        <button type="button" className={styles["reset"]} onClick={() => chooseScope(everything)}>
          {words.reset}
        </button>
      )}
    </div>
  );
}

interface TickProps {
  readonly checked: boolean;
  readonly help: string;
  readonly onChange: (on: boolean) => void;
  readonly children: ReactNode;
}

function Tick({ checked, help, onChange, children }: TickProps): ReactNode {
  return (
    <label>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>
        {children} <small>{help}</small>
      </span>
    </label>
  );
}
