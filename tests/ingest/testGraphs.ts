import type { Graph } from "../../cypher/graph.ts";
import { checkDataset } from "../../ingest/checkDataset.ts";
import { planGraph } from "../../ingest/planGraph.ts";

/** The graph of the real dataset. */
export async function datasetGraph(): Promise<Graph> {
  return planGraph((await checkDataset("data")).entities);
}

/** Every `step`th relationship of a graph with the nodes at its ends: all kinds of both, in little. */
export function thinned({ nodes, relationships }: Graph, step: number): Graph {
  const kept = relationships.filter((_, index) => index % step === 0);
  const ends = new Set(kept.flatMap(({ from, to }) => [from, to]));
  return { nodes: nodes.filter(({ id }) => ends.has(id)), relationships: kept };
}

/** The same graph in another order, the same for the same seed. */
export function shuffled({ nodes, relationships }: Graph, seed: number): Graph {
  return { nodes: shuffle(nodes, seed), relationships: shuffle(relationships, seed + 1) };
}

/** Fisher and Yates on a linear congruential generator: repeatable, unlike Math.random. */
function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
  const result = [...items];
  let state = seed;
  for (let last = result.length - 1; last > 0; last -= 1) {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    const other = Math.floor((state / 4_294_967_296) * (last + 1));
    [result[last], result[other]] = [result[other] as Item, result[last] as Item];
  }
  return result;
}

/** A graph without the nodes that have this label, nor any relationship to one of them. */
export function without({ nodes, relationships }: Graph, label: string): Graph {
  const kept = nodes.filter(({ labels }) => !labels.includes(label));
  const ids = new Set(kept.map(({ id }) => id));
  return { nodes: kept, relationships: relationships.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
}
