import type { Engine } from "../cypher/engine.ts";
import { diffGraph, type Graph, type GraphChange, graphHash, readGraph } from "../cypher/graph.ts";
import { readMark } from "../cypher/publishFence.ts";
import { countsOf } from "../cypher/releaseRecord.ts";
import { type Changes, changesOf } from "./loaded.ts";
import { readEmbedded } from "./loadGraph.ts";
import { assertOurs } from "./publish.ts";

/** What a load would do, by label and by relationship type. */
export interface LoadPlan {
  readonly hash: string;
  readonly changes: Changes;
  readonly labels: Readonly<Record<string, Changes>>;
  readonly relationships: Readonly<Record<string, Changes>>;
}

/** Works out what loading `graph` into a home folder would do; writes nothing. */
export async function planEmbedded(home: string, graph: Graph): Promise<LoadPlan> {
  return toPlan(graph, diffGraph(await readEmbedded(home), graph));
}

/** Works out what loading `graph` into a database would do; writes nothing, and refuses what the load would refuse. */
export async function planInto(engine: Engine, graph: Graph, intoNonEmpty = false): Promise<LoadPlan> {
  await assertOurs(engine, await readMark(engine), intoNonEmpty);
  return toPlan(graph, diffGraph(await readGraph(engine), graph));
}

function toPlan(graph: Graph, change: GraphChange): LoadPlan {
  const [created, updated, deleted] = [countsOf(change.create), countsOf(change.update), countsOf(change.delete)];
  const after = countsOf(graph);
  const by = (group: "labels" | "relationships") =>
    Object.fromEntries(
      [...new Set([after, created, updated, deleted].flatMap((counts) => Object.keys(counts[group])))].map((name) => [
        name,
        { created: created[group][name] ?? 0, updated: updated[group][name] ?? 0, deleted: deleted[group][name] ?? 0 },
      ]),
    );
  return { hash: graphHash(graph), changes: changesOf(change), labels: by("labels"), relationships: by("relationships") };
}
