import type { ReactNode } from "react";
import { Failure } from "../frame/Failure.tsx";
import { Frame } from "../frame/Frame.tsx";
import { Skeleton } from "../frame/Skeleton.tsx";
import { usePlace } from "../router/location.ts";
import { useLanguage } from "../state/language.ts";
import { useScope } from "../state/scope.ts";
import { nameIn } from "../words/nameIn.ts";
import { pathWords } from "../words/path.ts";
import { useWords } from "../words/words.ts";
import { pathAddress, readPathAddress } from "./address.ts";
import { ChooseEnds } from "./ChooseEnds.tsx";
import { FoundPaths } from "./FoundPaths.tsx";
import { NotConnected } from "./NotConnected.tsx";
import { PathHead } from "./PathHead.tsx";
import { SameEnds } from "./SameEnds.tsx";
import { UnknownEnd } from "./UnknownEnd.tsx";
import { useEnd, usePaths } from "./usePaths.ts";

/** `/path?from=&to=`: all shortest paths between two entities. */
export default function PathPage(): ReactNode {
  const { search } = usePlace();
  const { from, to, chosen } = readPathAddress(search);
  const words = useWords(pathWords);
  const language = useLanguage();
  const ends = { from: useEnd(from), to: useEnd(to) };
  const { data: paths, error, refetch } = usePaths(from, to, useScope());
  const head = <PathHead from={from} to={to} />;
  const nameOf = (id: string, end: typeof ends.from) => (end.data ? nameIn(language, end.data).text : id);
  const title = from === "" || to === "" ? words.heading : words.title(nameOf(from, ends.from), nameOf(to, ends.to));
  const frame = (list: ReactNode, view: ReactNode) => (
    <Frame
      title={title}
      list={
        <>
          {head}
          {list}
        </>
      }
    >
      {view}
    </Frame>
  );

  if (ends.from.error && !ends.from.data)
    return frame(null, <UnknownEnd id={from} addressOf={(id) => pathAddress(id, to)} {...failed(ends.from)} />);
  if (ends.to.error && !ends.to.data)
    return frame(null, <UnknownEnd id={to} addressOf={(id) => pathAddress(from, id)} {...failed(ends.to)} />);
  if (from === "" || to === "") return frame(null, <ChooseEnds from={from} to={to} />);
  if (from === to) return frame(null, <SameEnds id={from} />);
  if (error && !paths) return frame(null, <Failure problem={error} again={() => void refetch()} />);
  if (!paths) return frame(<Skeleton widths={[60, 85, 70]} />, <Skeleton widths={[90, 40, 70]} />);
  if (paths.hops === null) return frame(null, <NotConnected paths={paths} from={nameOf(from, ends.from)} to={nameOf(to, ends.to)} />);
  return <FoundPaths key={`${from} ${to}`} paths={paths} chosen={chosen} head={head} title={title} />;
}

const failed = ({ error, refetch }: ReturnType<typeof useEnd>) => ({
  problem: error ?? new Error(),
  again: () => void refetch(),
});
