import type { ReactNode } from "react";
import { fidelityOf } from "../../graph/neighborhoods.ts";
import { useLanguage } from "../../state/language.ts";
import { useStore } from "../../state/store.ts";
import { formatCount } from "../../words/formats.ts";
import { usePhrases } from "../../words/usePhrases.ts";
import { useWords } from "../../words/words.ts";
import type { Session } from "./session.ts";
import { useLeftOut } from "./useLeftOut.ts";
import { graphWords } from "./words.ts";

/** The left of the bottom line: how much is drawn of how much there is, what the tool added, what is filtered or left out. */
export function GraphFidelity({ session }: { readonly session: Session }): ReactNode {
  const words = useWords(graphWords);
  const phrases = usePhrases();
  const language = useLanguage();
  const { history, neighborhoods } = useStore(session.store);
  const { scene } = history;
  const { nodes, edges, added } = fidelityOf(scene, neighborhoods);
  const leftOut = useLeftOut(scene, neighborhoods);
  const count = (value: number) => formatCount(language, value);
  const hidden = Object.values(scene.nodes).filter((node) => node.hidden).length;
  const off = [
    ...scene.filter.kinds.map((kind) => words.without(phrases.kind(kind))),
    ...scene.filter.voices.map((voice) => words.without(words[voice])),
  ];
  return (
    <span data-fidelity title={words.within}>
      {words.of(count(nodes.shown), count(nodes.total), words.nodes)}
      {" · "}
      {words.of(count(edges.shown), count(edges.total), words.edges)}
      {" · "}
      {words.added(count(added))}
      {" · "}
      {words.filter(off.length === 0 ? words.noFilter : off.join(", "))}
      {leftOut !== null && leftOut > 0 && ` · ${words.leftOut(count(leftOut))}`}
      {hidden > 0 && ` · ${words.hiddenCount(count(hidden))}`}
    </span>
  );
}
