import type { Neighborhoods } from "../../graph/neighborhoods.ts";
import type { Scene } from "../../graph/scene.ts";
import { useLanguage } from "../../state/language.ts";
import { nameIn } from "../../words/nameIn.ts";
import { usePhrases } from "../../words/usePhrases.ts";

export interface Names {
  readonly of: (id: string) => string;
  /** An edge as a sentence without a full stop: "Thorough Future develops Thorough Brain". */
  readonly edge: (edge: { readonly source: string; readonly target: string; readonly type: string }) => string;
}

/** Names of what is drawn or around it, in the reader's language. */
export function useNames(scene: Scene, neighborhoods: Neighborhoods): Names {
  const language = useLanguage();
  const phrases = usePhrases();
  const of = (id: string): string => {
    const node = scene.nodes[id] ?? Object.values(neighborhoods).flatMap(({ nodes }) => nodes.filter((each) => each.id === id))[0];
    return node ? nameIn(language, node).text : id;
  };
  return { of, edge: ({ source, target, type }) => `${of(source)} ${phrases.verb(type, "out")} ${of(target)}` };
}
