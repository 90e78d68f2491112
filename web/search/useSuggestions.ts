import { useEffect, useState } from "react";
import type { Hit } from "../../schema/api.ts";
import { SearchResult } from "../../schema/api.ts";
import type { Kind } from "../../schema/graph.ts";
import { pathWith } from "../api/fetchJson.ts";
import { useApi } from "../api/hooks.ts";
import { groupBy } from "../state/groupBy.ts";

const pauseMs = 60; // typing faster than this asks once
const mostHits = 14;

export interface Suggestions {
  /** Hits by kind, kinds in the order of their best hit. */
  readonly groups: readonly (readonly [Kind, readonly Hit[]])[];
  /** The same hits in the order shown, for the arrow keys. */
  readonly hits: readonly Hit[];
  /** Nothing matches, and the hits are the names that come nearest. */
  readonly nearest: boolean;
  /** Whether the hits are for this very text. */
  readonly settled: boolean;
}

/** Names that match the text so far, grouped by kind. */
export function useSuggestions(text: string, kinds: readonly Kind[] = []): Suggestions {
  const [asked, setAsked] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  const parameters = { q: asked, limit: mostHits, kinds: kinds.length === 0 ? undefined : kinds.join(",") };
  const { data, isPlaceholderData } = useApi(SearchResult, asked === "" ? null : pathWith("/api/search", parameters), { keep: true });
  const matched = asked === "" ? [] : (data?.hits ?? []);
  const found = matched.length > 0 || asked === "" ? matched : (data?.nearest ?? []);
  const groups = [...groupBy(found, ({ kind }) => kind)];
  return {
    groups,
    hits: groups.flatMap(([, hits]) => hits),
    nearest: matched.length === 0,
    settled: asked === text.trim() && !isPlaceholderData && data !== undefined,
  };
}
