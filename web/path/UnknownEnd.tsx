import type { ReactNode } from "react";
import { Failure } from "../frame/Failure.tsx";
import { Skeleton } from "../frame/Skeleton.tsx";
import { isMissing, useNearestNames } from "../pages/nearestNames.ts";
import page from "../pages/page.module.css";
import { Link } from "../router/Link.tsx";
import { Name } from "../words/Name.tsx";
import { pathWords } from "../words/path.ts";
import { usePhrases } from "../words/usePhrases.ts";
import { useWords } from "../words/words.ts";
import styles from "./States.module.css";

interface UnknownEndProps {
  readonly id: string;
  /** Where the same is asked with another id in its place. */
  readonly addressOf: (id: string) => string;
  readonly problem: Error;
  readonly again: () => void;
}

/** One end is no entity of the release: says so and puts the nearest names in its place. Other failures say what failed. */
export function UnknownEnd({ id, addressOf, problem, again }: UnknownEndProps): ReactNode {
  const words = useWords(pathWords);
  const phrases = usePhrases();
  const near = useNearestNames(isMissing(problem) ? id : "");
  if (!isMissing(problem)) return <Failure problem={problem} again={again} />;
  return (
    <div className={page["column"]} role="alert">
      <h2 className={page["title"]}>{words.notHeld(id)}</h2>
      {near ? (
        <>
          <p className={page["lead"]}>{near.length > 0 ? words.nearestNames : words.noNearest}</p>
          <ul className={styles["rows"]}>
            {near.map((hit) => (
              <li key={hit.id}>
                <Link to={addressOf(hit.id)}>
                  <Name of={hit} />
                </Link>{" "}
                <span>{phrases.kind(hit.kind)}</span>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <Skeleton />
      )}
    </div>
  );
}
