import type { Trace } from "../../schema/trace.ts";
import { lightRoute, litKeys } from "./route.ts";
import { toCards, toSteps } from "./steps.ts";

/** Clause, category and section do not lengthen a route that is only related to them. */
const beyondRelated = 3;

/**
 * The card that is lit on opening: what is traced, or where that has no lane, the card it leads to whose route is the
 * longest. Ties go to most claims, then to the first key.
 */
export function firstLit(trace: Trace): string | null {
  const cards = toCards(trace);
  if (cards.some(({ node }) => node.id === trace.id)) return trace.id;
  const linked = new Set(trace.via.flatMap(({ source, target }) => [source, target]));
  const touched = cards.filter(({ node }) => linked.has(node.id));
  const steps = toSteps(trace);
  const related = new Set(trace.edges.flatMap(({ id, properties }) => (properties["match"] === "related" ? [id] : [])));
  const ranked = (touched.length > 0 ? touched : cards).map(({ key, node }) => {
    const lit = lightRoute(steps, key);
    const aside = [...lit.steps].some((id) => related.has(id)) ? beyondRelated : 0;
    return { key, claims: node.claims, length: litKeys(lit).length - aside };
  });
  ranked.sort((a, b) => b.length - a.length || b.claims - a.claims || (a.key < b.key ? -1 : 1));
  return ranked[0]?.key ?? null;
}
