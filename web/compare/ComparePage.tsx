import { type ReactNode, useState } from "react";
import { Comparison } from "../../schema/compare.ts";
import { pathWith } from "../api/fetchJson.ts";
import { useApi } from "../api/hooks.ts";
import { Failure } from "../frame/Failure.tsx";
import { Frame } from "../frame/Frame.tsx";
import { Skeleton } from "../frame/Skeleton.tsx";
import page from "../pages/page.module.css";
import { UnknownEnd } from "../path/UnknownEnd.tsx";
import { useEnd } from "../path/usePaths.ts";
import { useLanguage } from "../state/language.ts";
import { useThreshold } from "../state/threshold.ts";
import { compareWords } from "../words/compare.ts";
import { formatCount } from "../words/formats.ts";
import { nameIn } from "../words/nameIn.ts";
import { useWords } from "../words/words.ts";
import { compareAddress } from "./address.ts";
import { ComparedLanes } from "./ComparedLanes.tsx";
import { CompareHead } from "./CompareHead.tsx";
import { CompareTotals } from "./CompareTotals.tsx";
import { partNames, sumOf } from "./parts.ts";

/** Entities a list shows at first, and at most. */
const [few, all] = [8, 1_000];

/** `/trace/:id?with=:other`: what the traces of two entities share, and what each has alone. */
export function ComparePage({ id, other }: { readonly id: string; readonly other: string }): ReactNode {
  const words = useWords(compareWords);
  const language = useLanguage();
  const evidence = useThreshold();
  const [open, setOpen] = useState(false);
  const [a, b] = [useEnd(id), useEnd(other)];
  const asked = other === "" || other === id ? null : pathWith("/api/compare", { a: id, b: other, evidence, limit: open ? all : few });
  const { data: comparison, error, refetch } = useApi(Comparison, asked, { keep: true });
  const nameOf = (end: typeof a, fallback: string) => (end.data ? nameIn(language, end.data).text : fallback);
  const names = { a: nameOf(a, id), b: nameOf(b, other) };
  const count = (value: number) => formatCount(language, value);
  const shown = comparison && asked !== null ? sumOf(comparison.lanes, partNames, ({ nodes }) => nodes.length) : 0;
  const total = comparison && asked !== null ? sumOf(comparison.lanes, partNames, (part) => part.total) : 0;

  const view = (): ReactNode => {
    if (a.error && !a.data)
      return <UnknownEnd id={id} addressOf={(near) => compareAddress(near, other)} problem={a.error} again={() => void a.refetch()} />;
    if (b.error && !b.data)
      return <UnknownEnd id={other} addressOf={(near) => compareAddress(id, near)} problem={b.error} again={() => void b.refetch()} />;
    if (other === "") return <p className={page["lead"]}>{words.choose(names.a)}</p>;
    if (other === id) return <p className={page["lead"]}>{words.same}</p>;
    if (error && !comparison) return <Failure problem={error} again={() => void refetch()} />;
    return comparison ? (
      <ComparedLanes comparison={comparison} names={names} onMore={() => setOpen(true)} />
    ) : (
      <Skeleton widths={[90, 70, 85]} />
    );
  };
  return (
    <Frame
      title={asked === null ? words.heading : words.title(names.a, names.b)}
      list={
        <>
          <CompareHead id={id} other={other} names={names} />
          {comparison && asked !== null && <CompareTotals comparison={comparison} names={names} />}
        </>
      }
      fidelity={comparison && asked !== null && words.fidelity(count(shown), count(total))}
    >
      {view()}
    </Frame>
  );
}
