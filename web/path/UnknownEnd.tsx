import type { ReactNode } from "react";
import { RequestProblem } from "../api/fetchJson.ts";
import { useSearch } from "../api/hooks.ts";
import { Failure } from "../frame/Failure.tsx";
import { Skeleton } from "../frame/Skeleton.tsx";
import page from "../pages/page.module.css";
import { Link } from "../router/Link.tsx";
import { Name } from "../words/Name.tsx";
import { pathWords } from "../words/path.ts";
import { usePhrases } from "../words/usePhrases.ts";
import { useWords } from "../words/words.ts";
import { pathAddress } from "./address.ts";
import styles from "./States.module.css";

interface UnknownEndProps {
  readonly end: "from" | "to";
  readonly from: string;
  readonly to: string;
  readonly problem: Error;
  readonly again: () => void;
}

/** One end is no entity of the release: says so and puts the nearest names in its place. Other failures say what failed. */
export function UnknownEnd({ end, from, to, problem, again }: UnknownEndProps): ReactNode {
  const words = useWords(pathWords);
  const phrases = usePhrases();
  const missing = problem instanceof RequestProblem && (problem.code === "not-found" || problem.code === "bad-parameter");
  const id = end === "from" ? from : to;
  const { data } = useSearch(missing ? id.replaceAll("-", " ") : "", 8);
  if (!missing) return <Failure problem={problem} again={again} />;
  const near = data ? [...data.hits, ...(data.nearest ?? [])].slice(0, 8) : null;
  return (
    <div className={page["column"]} role="alert">
      <h2 className={page["title"]}>{words.notHeld(id)}</h2>
      {near ? (
        <>
          <p className={page["lead"]}>{near.length > 0 ? words.nearestNames : words.noNearest}</p>
          <ul className={styles["rows"]}>
            {near.map((hit) => (
              <li key={hit.id}>
                <Link to={end === "from" ? pathAddress(hit.id, to) : pathAddress(from, hit.id)}>
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
