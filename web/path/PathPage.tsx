import type { ReactNode } from "react";
import type { Entity } from "../../schema/api.ts";
import type { Paths } from "../../schema/paths.ts";
import { Failure } from "../frame/Failure.tsx";
import { Frame } from "../frame/Frame.tsx";
import { ListHead } from "../frame/ListHead.tsx";
import { Skeleton } from "../frame/Skeleton.tsx";
import { NotHeld } from "../pages/NotHeld.tsx";
import page from "../pages/page.module.css";
import { useLanguage } from "../state/language.ts";
import { nameIn } from "../words/nameIn.ts";
import { pathWords } from "../words/path.ts";
import { useWords } from "../words/words.ts";
import { NotConnected } from "./NotConnected.tsx";
import { PathExamples } from "./PathExamples.tsx";
import { PathList } from "./PathList.tsx";
import { PathFidelity, PathView } from "./PathView.tsx";
import { TwoEnds } from "./TwoEnds.tsx";
import { pathAddress, useEnd, usePathPlace, usePaths } from "./usePath.ts";

/** `/path?from=&to=`: all shortest paths between two entities; `path` in the address says which one is looked at. */
export default function PathPage(): ReactNode {
  const { from, to } = usePathPlace();
  const { data: paths, error, refetch } = usePaths(from, to);
  const [start, end] = [useEnd(from), useEnd(to)];
  const words = useWords(pathWords);
  const language = useLanguage();
  const missing = start.error ? { id: from, end: start } : end.error ? { id: to, end: end } : null;
  if (missing?.end.error) return <NotHeld id={missing.id} problem={missing.end.error} again={() => void missing.end.refetch()} />;
  const nameOf = (entity: Entity | undefined, id: string) => (entity ? nameIn(language, entity).text : id);
  const title = from && to ? words.title(nameOf(start.data, from), nameOf(end.data, to)) : words.heading;
  return (
    <Frame
      title={title}
      list={
        <>
          <ListHead title={words.heading}>
            <TwoEnds key={`${from} ${to}`} ends={[from, to]} names={[words.from, words.to]} address={pathAddress} />
          </ListHead>
          {paths && <PathList paths={paths} />}
        </>
      }
      fidelity={paths && <PathFidelity paths={paths} />}
    >
      {error && !paths ? (
        <Failure problem={error} again={() => void refetch()} />
      ) : from === "" || to === "" ? (
        <PathExamples />
      ) : from === to ? (
        <p className={page["lead"]}>{words.same}</p>
      ) : paths ? (
        <Answer paths={paths} />
      ) : (
        <Skeleton widths={[90, 60, 75]} />
      )}
    </Frame>
  );
}

const Answer = ({ paths }: { readonly paths: Paths }): ReactNode =>
  paths.hops === null ? <NotConnected paths={paths} /> : <PathView paths={paths} />;
