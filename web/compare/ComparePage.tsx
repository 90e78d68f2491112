import type { ReactNode } from "react";
import { Comparison } from "../../schema/trace.ts";
import { pathWith } from "../api/fetchJson.ts";
import { useApi } from "../api/hooks.ts";
import { Failure } from "../frame/Failure.tsx";
import { Frame } from "../frame/Frame.tsx";
import { ListHead } from "../frame/ListHead.tsx";
import { ListRow } from "../frame/ListRow.tsx";
import { Skeleton } from "../frame/Skeleton.tsx";
import { NotHeld } from "../pages/NotHeld.tsx";
import page from "../pages/page.module.css";
import { TwoEnds } from "../path/TwoEnds.tsx";
import { pathAddress, useEnd } from "../path/usePath.ts";
import { useLanguage } from "../state/language.ts";
import { scopeQuery, useScope } from "../state/scope.ts";
import { compareWords } from "../words/compare.ts";
import { formatCount } from "../words/formats.ts";
import { laneWords } from "../words/lanes.ts";
import { nameIn } from "../words/nameIn.ts";
import { useWords } from "../words/words.ts";
import { CompareLanes, leadTo, shownOf } from "./CompareLanes.tsx";

/** The comparison of two traces; without a second one it asks for it. */
export const compareAddress = (id: string, other: string): string =>
  `/trace/${encodeURIComponent(id)}?${new URLSearchParams({ with: other })}`;

/** `/trace/:id?with=:other`: what two entities share on the lanes, and what each has alone. */
export function ComparePage({ id, other }: { readonly id: string; readonly other: string }): ReactNode {
  const words = useWords(compareWords);
  const lanes = useWords(laneWords);
  const language = useLanguage();
  const scope = useScope();
  const [first, second] = [useEnd(id), useEnd(other)];
  const asked = other !== "" && other !== id;
  const path = asked
    ? pathWith(`/api/entities/${encodeURIComponent(id)}/compare`, { with: other, limit: 1000, ...scopeQuery(scope) })
    : null;
  const { data, error, refetch } = useApi(Comparison, path);
  const missing = first.error ? { id, end: first } : second.error ? { id: other, end: second } : null;
  if (missing?.end.error) return <NotHeld id={missing.id} problem={missing.end.error} again={() => void missing.end.refetch()} />;
  const names = [first.data ? nameIn(language, first.data).text : id, second.data ? nameIn(language, second.data).text : other] as const;
  const count = (value: number) => formatCount(language, value);
  const parts = data?.lanes.flatMap(({ shared, first: a, second: b }) => [shared, a, b]) ?? [];
  const list = (
    <>
      <ListHead title={words.heading}>
        <TwoEnds key={`${id} ${other}`} ends={[id, other]} names={[words.first, words.second]} address={compareAddress} />
      </ListHead>
      {data?.lanes.filter(leadTo).map(({ lane, shared, first: a, second: b }) => (
        <ListRow key={lane} below={words.summary(count(shared.total), count(a.total), count(b.total))}>
          {lanes.lane(lane)}
        </ListRow>
      ))}
      {asked && <ListRow to={pathAddress(id, other)}>{words.path}</ListRow>}
    </>
  );
  const sum = (values: readonly number[]) => count(values.reduce((total, value) => total + value, 0));
  return (
    <Frame
      list={list}
      title={asked ? words.title(...names) : words.heading}
      fidelity={data && words.fidelity(sum(parts.map(shownOf)), sum(parts.map(({ total }) => total)))}
    >
      {error && !data ? (
        <Failure problem={error} again={() => void refetch()} />
      ) : !asked ? (
        <p className={page["lead"]}>{other === "" ? words.hint : words.same}</p>
      ) : data ? (
        <CompareLanes comparison={data} names={names} />
      ) : (
        <Skeleton widths={[90, 85, 95]} />
      )}
    </Frame>
  );
}
