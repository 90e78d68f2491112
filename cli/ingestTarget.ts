import type { Engine } from "../cypher/engine.ts";
import { openNeo4j } from "../cypher/engines/neo4j.ts";
import type { Graph } from "../cypher/graph.ts";
import type { Loaded, LoadOptions } from "../ingest/loaded.ts";
import { loadEmbedded, loadInto } from "../ingest/loadGraph.ts";
import { type LoadPlan, planEmbedded, planInto } from "../ingest/planLoad.ts";
import { readSettings } from "../server/environment.ts";

/** Loads where the environment says: into Neo4j when `NEO4J_URI` is set, else into the embedded engine's home. */
export function loadTarget(graph: Graph, options: LoadOptions): Promise<Loaded> {
  const loadedAt = new Date().toISOString();
  return atTarget(
    (home) => loadEmbedded(home, graph, loadedAt, options),
    (engine) => loadInto(engine, graph, loadedAt, options),
  );
}

/** Works out what `loadTarget` would do there. */
export function planTarget(graph: Graph, intoNonEmpty: boolean): Promise<LoadPlan> {
  return atTarget(
    (home) => planEmbedded(home, graph),
    (engine) => planInto(engine, graph, intoNonEmpty),
  );
}

async function atTarget<Result>(embedded: (home: string) => Promise<Result>, server: (engine: Engine) => Promise<Result>): Promise<Result> {
  const { home, neo4j } = readSettings(process.env);
  if (!neo4j) return embedded(home);
  const engine = openNeo4j(neo4j);
  try {
    return await server(engine);
  } finally {
    await engine.close();
  }
}
