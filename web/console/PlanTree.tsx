import type { ReactNode } from "react";
import type { PlanStep } from "../../schema/console.ts";
import { consoleWords } from "../words/console.ts";
import { useWords } from "../words/words.ts";
import styles from "./Console.module.css";

/** The engine's plan as a tree: a step takes the rows of those below it. */
export function PlanTree({ plan }: { readonly plan: PlanStep | null }): ReactNode {
  const words = useWords(consoleWords);
  if (plan === null) return <p role="status">{words.noPlan}</p>;
  return (
    <section className={styles["plan"]} aria-label={words.plan}>
      <p role="status">{words.planLead}</p>
      <ul>
        <Step step={plan} />
      </ul>
    </section>
  );
}

function Step({ step: { operator, detail, children } }: { readonly step: PlanStep }): ReactNode {
  return (
    <li>
      <b>{operator}</b> <code>{detail}</code>
      {children.length > 0 && (
        <ul>
          {children.map((each, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps may be equal, and never move.
            <Step key={index} step={each} />
          ))}
        </ul>
      )}
    </li>
  );
}
