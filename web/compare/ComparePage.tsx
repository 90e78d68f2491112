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
import { scopeQuery, useScope } from "../state/scope.ts";
import { compareWords } from "../words/compare.ts";
import { formatCount } from "../words/formats.ts";
import { nameIn } from "../words/nameIn.ts";
import { useWords } from "../words/words.ts";
import { compareAddress } from "./address.ts";
import { ComparedLanes } from "./ComparedLanes.tsx";
import { CompareHead } from "./CompareHead.tsx";
import { CompareTotals } from "./CompareTotals.tsx";
import { partNames, sumOf } from "./parts.ts";

interface ComparePageProps {
  readonly id: string;
  /** Empty where it is still to be chosen. */
  readonly other: string;
}

/** Entities a list shows at first, and at most. */
const few = 8;
const most = 1_000;

/** `/trace/:id?with=:other`: what the traces of two entities share, and what each has alone. */
export function ComparePage({ id, other }: ComparePageProps): ReactNode {
  const words = useWords(compareWords);
  const language = useLanguage();
  const scope = useScope();
  const [open, setOpen] = useState(false);
  const [a, b] = [useEnd(id), useEnd(other)];
  const asked =
    other === "" || other === id ? null : pathWith("/api/compare", { a: id, b: other, limit: open ? most : few, ...scopeQuery(scope) });
  const { data, error, refetch } = useApi(Comparison, asked, { keep: true });
  // What is kept while more of the same is on its way must not stand under other names.
  const comparison = asked !== null && data?.a.id === (a.data?.id ?? id) && data.b.id === (b.data?.id ?? other) ? data : undefined;
  const names = { a: a.data ? nameIn(language, a.data).text : id, b: b.data ? nameIn(language, b.data).text : other };
  const count = (of: "nodes" | "total") =>
    formatCount(
      language,
      sumOf(comparison?.lanes ?? [], partNames, ({ nodes, total }) => (of === "nodes" ? nodes.length : total)),
    );

  const view = (): ReactNode => {
    if (a.error && !a.data)
      return <UnknownEnd id={id} addressOf={(near) => compareAddress(near, other)} problem={a.error} again={() => void a.refetch()} />;
    if (b.error && !b.data)
      return <UnknownEnd id={other} addressOf={(near) => compareAddress(id, near)} problem={b.error} again={() => void b.refetch()} />;
    if (asked === null) return <p className={page["lead"]}>{other === "" ? words.choose(names.a) : words.same}</p>;
    if (comparison) return <ComparedLanes comparison={comparison} names={names} onMore={() => setOpen(true)} />;
    return error ? <Failure problem={error} again={() => void refetch()} /> : <Skeleton widths={[90, 70, 85]} />;
  };
  return (
    <Frame
      title={asked === null ? words.heading : words.title(names.a, names.b)}
      list={
        <>
          <CompareHead id={id} other={other} names={names} />
          {comparison && <CompareTotals comparison={comparison} names={names} />}
        </>
      }
      fidelity={comparison && words.fidelity(count("nodes"), count("total"))}
    >
      {view()}
    </Frame>
  );
}
