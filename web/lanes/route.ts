import type { SubgraphEdge } from "../../schema/graph.ts";
import { tiers } from "../../schema/vocabulary.ts";

/** The ids of cards and steps that a click lights. */
export interface Lit {
  /** Everything that routes through the card pass, to the left and to the right. */
  readonly reach: ReadonlySet<string>;
  /** One route through it, the best supported at each step, from left to right. */
  readonly route: readonly string[];
  readonly steps: ReadonlySet<string>;
}

/** Lights the routes through a card; `prefer` are cards the route passes where it can, as those a reader came from. */
export function lightRoute(edges: readonly SubgraphEdge[], id: string, prefer: readonly string[] = []): Lit {
  const forward = follow(
    edges,
    id,
    ({ source }) => source,
    ({ target }) => target,
  );
  const backward = follow(
    edges,
    id,
    ({ target }) => target,
    ({ source }) => source,
  );
  const right = walk(
    edges,
    id,
    prefer,
    ({ source }) => source,
    ({ target }) => target,
  );
  const left = walk(
    edges,
    id,
    prefer,
    ({ target }) => target,
    ({ source }) => source,
  );
  // A route that ends at a hospital says what its model is for, too.
  return {
    reach: new Set([...forward, ...backward]),
    route: [...left.cards.reverse(), id, ...right.cards],
    steps: new Set([...left.steps, ...right.steps]),
  };
}

type End = (edge: SubgraphEdge) => string;

function follow(edges: readonly SubgraphEdge[], id: string, here: End, there: End): Set<string> {
  const found = new Set([id]);
  for (const card of found) for (const edge of edges) if (here(edge) === card) found.add(there(edge));
  return found;
}

/** Step by step to what is preferred, else to what has the strongest word, most claims, and the first id. */
function walk(edges: readonly SubgraphEdge[], id: string, prefer: readonly string[], here: End, there: End) {
  const cards: string[] = [];
  const steps: string[] = [];
  const seen = new Set([id]);
  for (let at = id; ; ) {
    const next = edges
      .filter((edge) => here(edge) === at && !seen.has(there(edge)))
      .sort((a, b) => compare(a, b, prefer, there, edges, here))[0];
    if (!next) return { cards, steps };
    at = there(next);
    seen.add(at);
    cards.push(at);
    steps.push(next.id);
  }
}

function compare(
  a: SubgraphEdge,
  b: SubgraphEdge,
  prefer: readonly string[],
  there: End,
  edges: readonly SubgraphEdge[],
  here: End,
): number {
  const preferred = (edge: SubgraphEdge) => Number(prefer.includes(there(edge)));
  // A step into a hospital or a dead end comes last: a route is worth most where it goes on.
  const goesOn = (edge: SubgraphEdge) => Number(edges.some((other) => here(other) === there(edge)));
  const rank = (edge: SubgraphEdge) => (tiers as readonly unknown[]).indexOf(edge.properties["tier"]);
  const claims = (edge: SubgraphEdge) => Number(edge.properties["claims"] ?? 0);
  return (
    preferred(b) - preferred(a) || goesOn(b) - goesOn(a) || rank(a) - rank(b) || claims(b) - claims(a) || (there(a) < there(b) ? -1 : 1)
  );
}
