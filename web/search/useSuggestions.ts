import { useEffect, useState } from "react";
import type { Hit } from "../../schema/api.ts";
import { SearchResult } from "../../schema/api.ts";
import type { EntityName, Kind } from "../../schema/graph.ts";
import { pathWith } from "../api/fetchJson.ts";
import { useApi } from "../api/hooks.ts";
import { groupBy } from "../state/groupBy.ts";

const pauseMs = 60; // typing faster than this asks once
const asksFor = 60;
const mostPerKind = 5;
const mostShown = 18;
/** Kinds that a reader seldom looks for by name: after all others. */
const lastKinds = new Set<Kind>(["Source", "Claim", "Conflict", "Statistic", "Taxonomy", "TaxonomyItem"]);

export interface Suggestions {
  /** Hits by kind, kinds in the order of their best hit; `recent` are those picked before. */
  readonly groups: readonly (readonly [Kind | "recent", readonly Hit[]])[];
  /** The same hits in the order shown, for the arrow keys. */
  readonly hits: readonly Hit[];
  /** Nothing matches, and the hits are the names that come nearest. */
  readonly nearest: boolean;
  /** Where no name is near either: what can be searched, one of a kind. */
  readonly examples: readonly EntityName[];
  /** Whether the hits are for this very text. */
  readonly settled: boolean;
  /** Whether something is typed whose hits are still to come. */
  readonly pending: boolean;
}

/** Names that match the text so far, grouped by kind. */
export function useSuggestions(text: string, kinds: readonly Kind[] = []): Suggestions {
  const [asked, setAsked] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  const parameters = { q: asked, limit: asksFor, kinds: kinds.length === 0 ? undefined : kinds.join(",") };
  const { data, isPlaceholderData } = useApi(SearchResult, asked === "" ? null : pathWith("/api/search", parameters), { keep: true });
  const matched = asked === "" ? [] : (data?.hits ?? []);
  const found = matched.length > 0 || asked === "" ? matched : (data?.nearest ?? []);
  const groups = byKind(found);
  const settled = asked === text.trim() && !isPlaceholderData && data !== undefined;
  return {
    groups,
    hits: groups.flatMap(([, hits]) => hits),
    nearest: matched.length === 0,
    examples: asked === "" ? [] : (data?.examples ?? []),
    settled,
    pending: text.trim() !== "" && !settled,
  };
}

/** What was picked before, as suggestions for a field in which nothing is typed yet. */
export function pickedBefore(picks: readonly EntityName[]): Suggestions {
  const hits = picks.map((pick): Hit => ({ ...pick, matched: { text: "", how: "name" } }));
  return { groups: [["recent", hits]], hits, nearest: false, examples: [], settled: true, pending: false };
}

function byKind(found: readonly Hit[]): readonly (readonly [Kind, readonly Hit[]])[] {
  const groups = [...groupBy(found, ({ kind }) => kind)].sort(([a], [b]) => Number(lastKinds.has(a)) - Number(lastKinds.has(b)));
  let left = mostShown;
  return groups.flatMap(([kind, hits]) => {
    const shown = hits.slice(0, Math.min(mostPerKind, left));
    left -= shown.length;
    return shown.length === 0 ? [] : [[kind, shown] as const];
  });
}
