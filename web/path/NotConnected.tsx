import type { ReactNode } from "react";
import type { EntityName } from "../../schema/graph.ts";
import type { Paths } from "../../schema/paths.ts";
import page from "../pages/page.module.css";
import { EntityLink } from "../words/EntityLink.tsx";
import { pathWords } from "../words/path.ts";
import { useWords } from "../words/words.ts";
import styles from "./States.module.css";

interface NotConnectedProps {
  readonly paths: Paths;
  readonly from: string;
  readonly to: string;
}

/** No path is short enough: says so, and what stands next to each end. */
export function NotConnected({ paths: { evidence, nearest }, from, to }: NotConnectedProps): ReactNode {
  const words = useWords(pathWords);
  return (
    <div className={page["column"]} role="status">
      <h2 className={page["title"]}>{words.none}</h2>
      <p className={page["lead"]}>
        {words.noneHelp(from, to)} {evidence !== "any" && words.noneCounted}
      </p>
      <div className={styles["ends"]}>
        <Nearest name={from} near={nearest?.from ?? []} />
        <Nearest name={to} near={nearest?.to ?? []} />
      </div>
    </div>
  );
}

function Nearest({ name, near }: { readonly name: string; readonly near: readonly EntityName[] }): ReactNode {
  const words = useWords(pathWords);
  return (
    <section>
      <h3 className={page["heading"]}>{words.nearestTo(name)}</h3>
      <ul className={styles["rows"]}>
        {near.map((each) => (
          <li key={each.id}>
            <EntityLink of={each} marked />
          </li>
        ))}
        {near.length === 0 && <li>{words.nearestNothing}</li>}
      </ul>
    </section>
  );
}
