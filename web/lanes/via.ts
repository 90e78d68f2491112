import type { EntityName, SubgraphEdge } from "../../schema/graph.ts";
import type { Trace } from "../../schema/trace.ts";
import type { Language } from "../state/language.ts";
import { sayLink } from "../words/pathSteps.ts";

/** A step that leads from what is traced to a card, in the direction it has. */
interface Link {
  readonly from: EntityName;
  readonly verb: string;
  readonly to: EntityName;
  readonly edge: SubgraphEdge;
}

/** How what is traced, where it has no lane, leads to these cards. */
export function viaTo(language: Language, { via }: Trace, of: EntityName, cards: readonly EntityName[]): readonly Link[] {
  const verb = (edge: SubgraphEdge) => sayLink(language, edge);
  return via.flatMap((edge): Link[] => {
    const out = edge.source === of.id;
    const card = cards.find(({ id }) => id === (out ? edge.target : edge.source));
    if (!card) return [];
    return [out ? { from: of, verb: verb(edge), to: card, edge } : { from: card, verb: verb(edge), to: of, edge }];
  });
}

/** How many steps of each relationship lead from what is traced to the lanes, `in` or `out` as seen from it. */
export function countVia({
  id,
  via,
}: Trace): readonly { readonly key: `${SubgraphEdge["type"]}_${"in" | "out"}`; readonly count: number }[] {
  const counts = new Map<`${SubgraphEdge["type"]}_${"in" | "out"}`, number>();
  for (const { type, source } of via) {
    const key = `${type}_${source === id ? "out" : "in"}` as const;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => ({ key, count }));
}
