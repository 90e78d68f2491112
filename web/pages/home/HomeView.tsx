import type { ReactNode } from "react";
import type { QueryResult } from "../../../schema/savedQuery.ts";
import { useSavedQuery } from "../../api/hooks.ts";
import { ResultTable } from "../queries/ResultTable.tsx";

interface HomeViewProps {
  readonly name: string;
  readonly result: QueryResult;
  /** The vendor whose row is lit. */
  readonly chosen: string | null;
}

/** What the answer shows beside its list: its vendors with their models and claims. */
export function HomeView({ name, result, chosen }: HomeViewProps): ReactNode {
  const { data: query } = useSavedQuery(name);
  return query ? <ResultTable query={query} result={result} chosen={chosen} /> : null;
}
