import type { ReactNode } from "react";
import { useLanguage } from "../state/language.ts";
import { formatCount } from "../words/formats.ts";
import { laneWords } from "../words/lanes.ts";
import { useWords } from "../words/words.ts";
import type { LanesState } from "./useLanes.ts";

/** What is drawn, counted from what is drawn, and how much there is. */
export function LaneFidelity({ state: { trace } }: { readonly state: LanesState }): ReactNode {
  const language = useLanguage();
  const words = useWords(laneWords);
  const count = (value: number) => formatCount(language, value);
  const drawn = trace.lanes.reduce((sum, { nodes }) => sum + nodes.length, 0);
  const all = trace.lanes.reduce((sum, { total }) => sum + total, 0);
  return words.fidelity(count(drawn), count(all), count(trace.edges.length), count(trace.edgesTotal));
}
