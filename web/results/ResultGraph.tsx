import { type ReactNode, useMemo, useRef } from "react";
import type { Subgraph } from "../../schema/graph.ts";
import { useMeta } from "../api/hooks.ts";
import { linkText, toLink } from "../graph/link.ts";
import page from "../pages/page.module.css";
import { Link } from "../router/Link.tsx";
import { useLanguage } from "../state/language.ts";
import { formatCount } from "../words/formats.ts";
import { resultWords } from "../words/results.ts";
import { useWords } from "../words/words.ts";
import { drawnOf, sceneOfRows } from "./drawnRows.ts";
import styles from "./Results.module.css";
import { useResultCanvas } from "./useResultCanvas.ts";

/** The nodes and edges of the rows on rings, with the way into the graph view. Its edges are those that the rows hold or that the claims behind them state. */
export default function ResultGraph({ graph }: { readonly graph: Subgraph }): ReactNode {
  const words = useWords(resultWords);
  const language = useLanguage();
  const release = useMeta().data?.release.id ?? null;
  const drawn = useMemo(() => drawnOf(graph), [graph]);
  const scene = useMemo(() => sceneOfRows(drawn), [drawn]);
  const container = useRef<HTMLDivElement>(null);
  const able = useResultCanvas(scene, container);
  if (graph.nodes.length === 0) return <p className={page["gap"]}>{words.nothing}</p>;
  const [nodes, edges] = [formatCount(language, drawn.nodes.length), formatCount(language, drawn.edges.length)];
  const all = drawn.nodes.length === graph.nodes.length;
  const first = drawn.nodes[0]?.id ?? "";
  const address = `/graph?focus=${encodeURIComponent(first)}#s=${linkText(toLink(scene, { release, camera: null, selection: [] }))}`;
  return (
    <>
      <p className={page["links"]}>
        <span>{all ? words.drawn(nodes, edges) : words.drawnOf(nodes, formatCount(language, graph.nodes.length), edges)}</span>
        <Link to={address}>{words.openInGraph}</Link>
      </p>
      {able ? (
        <div ref={container} className={styles["canvas"]} data-canvas role="img" aria-label={words.picture(nodes, edges)} />
      ) : (
        <p className={page["gap"]}>{words.noWebgl}</p>
      )}
    </>
  );
}
