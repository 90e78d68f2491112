import { type ReactNode, useState } from "react";
import type { Group } from "../../../schema/graph.ts";
import { useNeighbors } from "../../api/hooks.ts";
import { Failure } from "../../frame/Failure.tsx";
import { Skeleton } from "../../frame/Skeleton.tsx";
import { useLanguage } from "../../state/language.ts";
import { formatCount } from "../../words/formats.ts";
import { pageWords } from "../../words/pages.ts";
import { usePhrases } from "../../words/usePhrases.ts";
import { useWords } from "../../words/words.ts";
import styles from "./NeighborGroup.module.css";
import { NeighborRow } from "./NeighborRow.tsx";

const pageSize = 25;

/** One relationship and kind with its count; opens its rows. */
export function NeighborGroup({ id, group }: { readonly id: string; readonly group: Group }): ReactNode {
  const phrases = usePhrases();
  const language = useLanguage();
  const [open, setOpen] = useState(group.total <= 6);
  return (
    <section className={styles["group"]}>
      <button type="button" className={styles["head"]} aria-expanded={open} onClick={() => setOpen(!open)}>
        <svg className={open ? styles["open"] : styles["closed"]} width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
          <path d="M1.5.5 6.5 4l-5 3.5z" />
        </svg>
        <span>
          <b>{phrases.verb(group.relationship, group.direction)}</b> <span className={styles["kind"]}>{phrases.kind(group.kind)}</span>
        </span>
        <span className={styles["count"]}>{formatCount(language, group.total)}</span>
      </button>
      {open && <GroupRows id={id} group={group} />}
    </section>
  );
}

function GroupRows({ id, group }: { readonly id: string; readonly group: Group }): ReactNode {
  const words = useWords(pageWords);
  const language = useLanguage();
  const [limit, setLimit] = useState(pageSize);
  const { relationship, direction, kind, total } = group;
  const { data, error, refetch } = useNeighbors(id, { relationship, direction, kind, limit });
  if (error && !data) return <Failure problem={error} again={refetch} />;
  if (!data) return <Skeleton widths={[80, 70, 76]} />;
  const nodes = new Map(data.nodes.map((node) => [node.id, node]));
  const rows = data.edges.flatMap((edge) => {
    const node = nodes.get(direction === "out" ? edge.target : edge.source);
    // Asked for vendors, the API also gives hospitals that develop; they stand in a group of their own.
    return node === undefined || node.id === id || node.kind !== kind ? [] : [{ edge, node }];
  });
  return (
    <ul>
      {rows.map(({ edge, node }) => (
        <li key={edge.id}>
          <NeighborRow node={node} edge={edge} />
        </li>
      ))}
      {rows.length < total && (
        <li>
          <button type="button" className={styles["more"]} onClick={() => setLimit(limit + pageSize * 2)}>
            {words.moreRows(formatCount(language, total - rows.length))}
          </button>
        </li>
      )}
    </ul>
  );
}
