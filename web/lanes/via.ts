import type { EntityName, SubgraphEdge } from "../../schema/graph.ts";
import type { Trace, TraceLink } from "../../schema/trace.ts";
import type { Language } from "../state/language.ts";
import { laneWords } from "../words/lanes.ts";
import { sayLink } from "../words/pathSteps.ts";
import { relationshipWords } from "../words/relationships.ts";

/** A step that leads from what is traced to a card, in the direction it has. */
export interface Link {
  readonly from: EntityName;
  readonly verb: string;
  readonly to: EntityName;
  readonly edge: TraceLink;
}

/** How what is traced, where it has no lane, leads to these cards: each by as few steps as can be. */
export function viaTo(language: Language, trace: Trace, of: EntityName, cards: readonly EntityName[]): readonly Link[] {
  const names = new Map([...trace.lanes.flatMap(({ nodes }) => nodes), ...cards, of].map((each) => [each.id, each]));
  const steps = trace.via.filter(({ type }) => type !== "STATED_IN");
  const links = cards
    .flatMap(({ id }) => stepsTo(of.id, id, steps))
    .flatMap((edge): Link[] => {
      const [from, to] = [names.get(edge.source), names.get(edge.target)];
      return from && to ? [{ from, verb: verbOf(language, edge), to, edge }] : [];
    });
  return [...new Map(links.map((link) => [link.edge.id, link])).values()];
}

/** The steps from a card to what is traced: all that join the two, or the first that lead there through a broader one. */
function stepsTo(traced: string, card: string, steps: readonly TraceLink[]): readonly TraceLink[] {
  const direct = steps.filter(({ source, target }) => (source === card && target === traced) || (source === traced && target === card));
  if (direct.length > 0) return direct;
  for (const step of steps) {
    if (step.source !== card || step.type !== "BROADER") continue;
    const onward = stepsTo(traced, step.target, steps);
    if (onward.length > 0) return [step, ...onward];
  }
  return [];
}

function verbOf(language: Language, edge: TraceLink): string {
  return isRelationship(edge) ? sayLink(language, edge) : laneWords[language].disagreementOn;
}

const isRelationship = (edge: TraceLink): edge is SubgraphEdge => edge.type !== "STATED_IN" && edge.type !== "BETWEEN";

/** How many steps of each relationship lead from what is traced to the lanes, said as seen from it. */
export function countVia(language: Language, { id, via }: Trace): readonly { readonly text: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const edge of via.filter(({ source, target }) => source === id || target === id)) {
    const text = isRelationship(edge)
      ? relationshipWords[language][`${edge.type}_${edge.source === id ? "out" : "in"}`]
      : laneWords[language].speaksOf;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].map(([text, count]) => ({ text, count }));
}
