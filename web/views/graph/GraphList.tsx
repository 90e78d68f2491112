import { type ReactNode, useEffect, useMemo, useRef } from "react";
import type { Tier } from "../../../schema/vocabulary.ts";
import { Failure } from "../../frame/Failure.tsx";
import { ListHead } from "../../frame/ListHead.tsx";
import { ListRow } from "../../frame/ListRow.tsx";
import { kindRank } from "../../graph/kinds.ts";
import { stubOf } from "../../graph/neighborhoods.ts";
import { type SceneEdge, shownEdges, shownNodes } from "../../graph/scene.ts";
import { kindTextColor } from "../../marks/kindStyle.ts";
import { useLanguage } from "../../state/language.ts";
import { usePhone } from "../../state/phone.ts";
import { useStore } from "../../state/store.ts";
import { EntityLink } from "../../words/EntityLink.tsx";
import { formatCount } from "../../words/formats.ts";
import { Name } from "../../words/Name.tsx";
import { otherName } from "../../words/nameIn.ts";
import { usePhrases } from "../../words/usePhrases.ts";
import { useWords } from "../../words/words.ts";
import styles from "./Accordion.module.css";
import { Accordion } from "./Accordion.tsx";
import { NarrowedNote } from "./NarrowedNote.tsx";
import type { Session } from "./session.ts";
import { graphWords } from "./words.ts";

/** The reading list: the neighbors of one node to draw or not, then every node on the canvas, row for row. */
export function GraphList({ session }: { readonly session: Session }): ReactNode {
  const words = useWords(graphWords);
  const phrases = usePhrases();
  const language = useLanguage();
  const phone = usePhone();
  const { neighborhoods, opened, problem, missing } = useStore(session.store);
  const around = neighborhoods[opened];
  const entity = around?.nodes.find(({ id }) => id === opened);
  if (!around || !entity) return null;
  const other = otherName(language, entity);
  const spellings = entity.properties["reportSpellings"];
  return (
    <>
      <ListHead
        above={<span style={{ color: kindTextColor(entity.kind) }}>{phrases.kind(entity.kind)}</span>}
        title={<EntityLink of={entity} />}
      >
        {other && <p lang={language === "zh" ? "en" : "zh"}>{other}</p>}
        {Array.isArray(spellings) && <p>{words.report(spellings.join(", "))}</p>}
      </ListHead>
      {missing.length > 0 && <p className={styles["problem"]}>{words.missing(missing.join(", "))}</p>}
      {problem && (
        <div className={styles["problem"]}>
          <Failure problem={problem} />
        </div>
      )}
      {phone && <NarrowedNote session={session} className={styles["problem"]} />}
      <Accordion session={session} id={opened} around={around} />
      <DrawnRows session={session} />
    </>
  );
}

/** Every node a person sees on the canvas; what is pointed at here lights up there, and the other way round. */
function DrawnRows({ session }: { readonly session: Session }): ReactNode {
  const words = useWords(graphWords);
  const language = useLanguage();
  const { history, neighborhoods, hovered, selection, current } = useStore(session.store);
  const { scene } = history;
  const nodes = shownNodes(scene).sort((a, b) => kindRank(a.kind) - kindRank(b.kind));
  const tiers = useMemo(() => tiersOf(shownEdges(scene)), [scene]);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current !== null) list.current?.querySelector(`[data-node="${current}"]`)?.scrollIntoView({ block: "nearest" });
  }, [current]);
  return (
    <div ref={list}>
      <h2 className={styles["heading"]}>
        {words.drawn} {formatCount(language, nodes.length)}
      </h2>
      {nodes.map((node) => {
        const stub = stubOf(scene, neighborhoods, node.id);
        return (
          <div key={node.id} data-node={node.id} className={hovered === node.id ? styles["hovered"] : ""}>
            <ListRow
              kind={node.kind}
              chosen={selection.has(node.id)}
              count={stub ? `+${formatCount(language, stub)}` : null}
              tiers={tiers.get(node.id) ?? []}
              onChoose={(event) => session.go(node.id, event.shiftKey)}
              onPoint={(pointed) => session.hover(pointed ? node.id : null)}
            >
              <Name of={node} />
            </ListRow>
          </div>
        );
      })}
    </div>
  );
}

/** Who speaks for the drawn edges at each node. */
function tiersOf(edges: readonly SceneEdge[]): ReadonlyMap<string, readonly Tier[]> {
  const tiers = new Map<string, Tier[]>();
  for (const { source, target, tier } of edges) for (const end of [source, target]) tiers.set(end, [...(tiers.get(end) ?? []), tier]);
  return tiers;
}
