import type { ReactNode } from "react";
import type { EntityName } from "../../schema/graph.ts";
import { RequestProblem } from "../api/fetchJson.ts";
import { useSearch } from "../api/hooks.ts";
import { Failure } from "../frame/Failure.tsx";
import { Frame } from "../frame/Frame.tsx";
import { Link } from "../router/Link.tsx";
import { EntityLink } from "../words/EntityLink.tsx";
import { Name } from "../words/Name.tsx";
import { pageWords } from "../words/pages.ts";
import { useWords } from "../words/words.ts";
import styles from "./page.module.css";

interface NotHeldProps {
  readonly id: string;
  readonly problem: Error;
  readonly again: () => void;
}

/** The page of an id that is not held: says so and offers the nearest names. Other failures say what failed. */
export function NotHeld({ id, problem, again }: NotHeldProps): ReactNode {
  const words = useWords(pageWords);
  const missing = problem instanceof RequestProblem && (problem.code === "not-found" || problem.code === "bad-parameter");
  const given = missing ? (problem.problem?.nearest ?? []) : [];
  const found = useSearch(missing && given.length === 0 ? id.replaceAll("-", " ") : "", 8);
  if (!missing)
    return (
      <Frame list={null}>
        <Failure problem={problem} again={again} />
      </Frame>
    );
  const hits: readonly EntityName[] = found.data?.hits ?? [];
  return (
    <Frame list={null} title={words.notHeld(id)}>
      <h1 className={styles["title"]}>{words.notHeld(id)}</h1>
      <p className={styles["lead"]}>{words.notHeldHelp}</p>
      <h2 className={styles["heading"]}>{given.length + hits.length > 0 ? words.nearest : words.noNearest}</h2>
      <ul>
        {given.map((near) => (
          <li key={near.id}>
            <Link className={styles["link"]} to={`/entity/${near.id}`}>
              <Name of={near} />
            </Link>
          </li>
        ))}
        {hits.map((hit) => (
          <li key={hit.id}>
            <EntityLink of={hit} marked />
          </li>
        ))}
      </ul>
    </Frame>
  );
}
