import { currentLastTrace } from "../state/lastTrace.ts";
import { views } from "../views.ts";
import type { BarEntry } from "./viewContext.ts";

const entries: readonly BarEntry[] = ["lanes", "graph", "coverage", "policy", "queries"];

/** Where an entry of the bar leads; *Lanes* opens the last trace. */
export const barAddress = (entry: BarEntry): string => (entry === "lanes" ? (currentLastTrace() ?? "/") : `/${entry}`);

/** Entries that have a view. */
export const barEntries = (): readonly BarEntry[] => entries.filter((entry) => views.some(({ bar }) => bar === entry));
