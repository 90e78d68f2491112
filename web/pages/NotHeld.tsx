import type { ReactNode } from "react";
import type { Problem } from "../../schema/problem.ts";
import { Failure } from "../frame/Failure.tsx";
import { Frame } from "../frame/Frame.tsx";
import { ListHead } from "../frame/ListHead.tsx";
import { ListRow } from "../frame/ListRow.tsx";
import { entityAddress } from "../words/EntityLink.tsx";
import { Name } from "../words/Name.tsx";
import { pageWords } from "../words/pages.ts";
import { usePhrases } from "../words/usePhrases.ts";
import { useWords } from "../words/words.ts";
import { isMissing, useNearestNames } from "./nearestNames.ts";
import styles from "./page.module.css";

interface NotHeldProps {
  readonly id: string;
  readonly problem: Error;
  readonly again: () => void;
  /** Where a name offered leads; without it to the page of what it names. */
  readonly addressOf?: (id: string) => string;
}

type Near = NonNullable<Problem["nearest"]>[number];
const pageOf = ({ id, kind }: Near): string => (kind === "SavedQuery" ? `/queries/${id}` : entityAddress({ id, kind }));

/** The page of an id that is not held: says so and offers the nearest names. Other failures say what failed. */
export function NotHeld({ id, problem, again, addressOf }: NotHeldProps): ReactNode {
  const words = useWords(pageWords);
  const phrases = usePhrases();
  const given = isMissing(problem) ? (problem.problem?.nearest ?? []) : [];
  const hits = useNearestNames(isMissing(problem) && given.length === 0 ? id : "") ?? [];
  if (!isMissing(problem))
    return (
      <Frame list={null}>
        <Failure problem={problem} again={again} />
      </Frame>
    );
  const list = (
    <>
      <ListHead title={words.notHeld(id)}>{given.length + hits.length > 0 ? words.nearest : words.noNearest}</ListHead>
      {given.map((near) => (
        <ListRow
          key={near.id}
          {...(near.kind === "SavedQuery" ? {} : { kind: near.kind })}
          to={addressOf?.(near.id) ?? pageOf(near)}
          below={near.kind === "SavedQuery" ? near.id : `${phrases.kind(near.kind)} · ${near.id}`}
        >
          <Name of={near} />
        </ListRow>
      ))}
      {hits.map((hit) => (
        <ListRow key={hit.id} kind={hit.kind} to={entityAddress(hit)} below={phrases.kind(hit.kind)}>
          <Name of={hit} />
        </ListRow>
      ))}
    </>
  );
  return (
    <Frame list={list} title={words.notHeld(id)}>
      <p className={styles["lead"]}>{words.notHeldHelp}</p>
    </Frame>
  );
}
