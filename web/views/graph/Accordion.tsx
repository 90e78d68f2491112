import { type ReactNode, useState } from "react";
import type { Group, Subgraph } from "../../../schema/graph.ts";
import { isOnChain } from "../../graph/kinds.ts";
import { unasked } from "../../graph/opening.ts";
import { toSceneEdge } from "../../graph/sceneEdge.ts";
import { KindMark } from "../../marks/KindMark.tsx";
import { tierBar } from "../../marks/tierBar.ts";
import { useEvidence } from "../../state/drawer.ts";
import { useLanguage } from "../../state/language.ts";
import { useStore } from "../../state/store.ts";
import { formatCount } from "../../words/formats.ts";
import { Name } from "../../words/Name.tsx";
import { usePhrases } from "../../words/usePhrases.ts";
import { useWords } from "../../words/words.ts";
import styles from "./Accordion.module.css";
import type { Session } from "./session.ts";
import { useNames } from "./useNames.ts";
import { graphWords } from "./words.ts";

const keyOf = ({ relationship, direction, kind }: Group): string => `${relationship} ${direction} ${kind}`;

/** Neighbors of one node: relationship and kind with their counts first, then the ranked rows with a box to draw each. */
export function Accordion({
  session,
  id,
  around,
}: {
  readonly session: Session;
  readonly id: string;
  readonly around: Subgraph;
}): ReactNode {
  const { groups } = around.totals;
  const ordered = [...groups.filter(({ kind }) => isOnChain(kind)), ...groups.filter(({ kind }) => !isOnChain(kind))];
  return ordered.map((group, index) => (
    <GroupRows key={`${id} ${keyOf(group)}`} session={session} id={id} around={around} group={group} first={index === 0} />
  ));
}

interface GroupProps {
  readonly session: Session;
  readonly id: string;
  readonly around: Subgraph;
  readonly group: Group;
  readonly first: boolean;
}

function GroupRows({ session, id, around, group, first }: GroupProps): ReactNode {
  const words = useWords(graphWords);
  const phrases = usePhrases();
  const language = useLanguage();
  const [open, setOpen] = useState(first);
  const { scene } = useStore(session.store).history;
  const rows = rowsOf(id, around, group);
  const waiting = rows.filter(({ node }) => !scene.nodes[node.id]).map(({ node }) => node.id);
  const drawn = rows.length - waiting.length;
  return (
    <div className={styles["group"]}>
      <button type="button" className={styles["head"]} aria-expanded={open} onClick={() => setOpen(!open)}>
        <svg className={open ? styles["open"] : ""} width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
          <path d="M1.5 0 7 4 1.5 8z" />
        </svg>
        <span>
          <b>{phrases.verb(group.relationship, group.direction)}</b> <span className={styles["kind"]}>{phrases.kind(group.kind)}</span>
        </span>
        <span className={styles["count"]}>
          {drawn === group.total
            ? formatCount(language, group.total)
            : `${formatCount(language, drawn)} / ${formatCount(language, group.total)}`}
        </span>
      </button>
      {open && rows.map((row) => <NeighborRow key={row.edge.id} session={session} id={id} row={row} />)}
      {open && waiting.length > 1 && (
        <button type="button" className={styles["more"]} onClick={() => void session.draw(waiting.slice(0, unasked), id)}>
          {words.draw(formatCount(language, Math.min(unasked, waiting.length)))}
        </button>
      )}
    </div>
  );
}

function NeighborRow({
  session,
  id,
  row: { node, edge },
}: {
  readonly session: Session;
  readonly id: string;
  readonly row: RowOf;
}): ReactNode {
  const words = useWords(graphWords);
  const evidence = useEvidence();
  const { history, neighborhoods, hovered } = useStore(session.store);
  const names = useNames(history.scene, neighborhoods);
  const isDrawn = node.id in history.scene.nodes;
  const { claims, claimIds, tier } = toSceneEdge(edge);
  const toggle = () => (isDrawn ? session.run({ type: "remove", nodes: [node.id] }) : void session.draw([node.id], id));
  return (
    <div
      className={`${styles["row"]} ${hovered === node.id ? styles["hovered"] : ""}`}
      data-row={node.id}
      {...tierBar([tier])}
      onPointerEnter={() => session.hover(isDrawn ? node.id : null)}
      onPointerLeave={() => session.hover(null)}
    >
      <label className={styles["label"]}>
        <input type="checkbox" checked={isDrawn} onChange={toggle} />
        <KindMark kind={node.kind} />
        <Name of={node} />
      </label>
      <button type="button" className={styles["claims"]} onClick={() => evidence.claims(claimIds, names.edge(edge))}>
        {words.claims(claims)}
      </button>
    </div>
  );
}

interface RowOf {
  readonly node: Subgraph["nodes"][number];
  readonly edge: Subgraph["edges"][number];
}

/** Rows of a group in the server's order: the most claimed first. */
function rowsOf(id: string, around: Subgraph, { relationship, direction, kind }: Group): RowOf[] {
  const nodes = new Map(around.nodes.map((node) => [node.id, node]));
  return around.edges.flatMap((edge): RowOf[] => {
    if (edge.type !== relationship || (direction === "out" ? edge.source : edge.target) !== id) return [];
    const node = nodes.get(direction === "out" ? edge.target : edge.source);
    return node?.kind === kind ? [{ node, edge }] : [];
  });
}
