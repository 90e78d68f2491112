import type { ReactNode } from "react";
import type { EntityName } from "../../schema/graph.ts";
import { mostHops, type Paths } from "../../schema/paths.ts";
import page from "../pages/page.module.css";
import { useLanguage } from "../state/language.ts";
import { EntityLink } from "../words/EntityLink.tsx";
import { nameIn } from "../words/nameIn.ts";
import { pathWords } from "../words/path.ts";
import { useWords } from "../words/words.ts";
import styles from "./Path.module.css";
import { useEnd } from "./usePath.ts";

/** No path: says so, and what stands next to each end. */
export function NotConnected({ paths }: { readonly paths: Paths }): ReactNode {
  const words = useWords(pathWords);
  const language = useLanguage();
  const [start, end] = [useEnd(paths.from).data, useEnd(paths.to).data];
  const from = start ? nameIn(language, start).text : paths.from;
  const to = end ? nameIn(language, end).text : paths.to;
  return (
    <div className={page["column"]}>
      <p className={page["lead"]}>{words.none(from, to, String(mostHops))}</p>
      {paths.truncated && <p className={page["lead"]}>{words.partly}</p>}
      <Nearest heading={words.nearest(from)} near={paths.nearest?.from ?? []} />
      <Nearest heading={words.nearest(to)} near={paths.nearest?.to ?? []} />
    </div>
  );
}

function Nearest({ heading, near }: { readonly heading: string; readonly near: readonly EntityName[] }): ReactNode {
  const words = useWords(pathWords);
  return (
    <>
      <h2 className={page["heading"]}>{heading}</h2>
      {near.length === 0 && <p className={page["lead"]}>{words.alone}</p>}
      <ul className={styles["examples"]}>
        {near.map((entity) => (
          <li key={entity.id}>
            <EntityLink of={entity} marked />
          </li>
        ))}
      </ul>
    </>
  );
}
