import { type ComponentType, createContext, type LazyExoticComponent, useContext } from "react";
import type { Parameters } from "../router/match.ts";

export interface ViewProps {
  readonly parameters: Parameters;
}

/** An entry of the top bar; it shows as soon as a view belongs to it. */
export type BarEntry = "lanes" | "graph" | "coverage" | "policy" | "queries";

/** One address of the explorer and what shows there. */
export interface View {
  readonly path: string;
  readonly load: LazyExoticComponent<ComponentType<ViewProps>>;
  readonly title: { readonly en: string; readonly zh: string };
  readonly bar?: BarEntry;
}

/** The view on screen, as the list of views describes it; null outside the app. */
export const ViewContext = createContext<View | null>(null);
export const useView = (): View | null => useContext(ViewContext);

/** The addresses that have a view, by pattern. Links to absent ones are not drawn. */
export const PathsContext = createContext<ReadonlySet<string>>(new Set());
export const useHasView = (path: string): boolean => useContext(PathsContext).has(path);
