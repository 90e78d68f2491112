import { openNeo4j } from "../cypher/engines/neo4j.ts";
import type { Graph } from "../cypher/graph.ts";
import { type Loaded, loadEmbedded, loadInto } from "../ingest/loadGraph.ts";
import { planGraph } from "../ingest/planGraph.ts";
import { readSettings } from "../server/environment.ts";
import { checked } from "./check.ts";
import { say, talk } from "./talk.ts";

export async function ingestCommand(folder: string, { json = false }: { json?: boolean }): Promise<void> {
  const started = performance.now();
  const entities = await checked(folder, json);
  if (!entities) return;
  const graph = planGraph(entities);
  talk(`${graph.nodes.length} nodes, ${graph.relationships.length} relationships to load`);
  const { release, changes } = await load(graph, new Date().toISOString());
  const elapsedMs = Math.round(performance.now() - started);
  const counts = { nodes: release.nodes, relationships: release.relationships };
  if (json) say(JSON.stringify({ release: release.id, hash: release.hash, changes, counts, elapsedMs }));
  else say(`release ${release.id}: ${changes.created} created, ${changes.updated} updated, ${changes.deleted} deleted in ${elapsedMs} ms`);
}

async function load(graph: Graph, loadedAt: string): Promise<Loaded> {
  const { home, neo4j } = readSettings(process.env);
  if (!neo4j) return loadEmbedded(home, graph, loadedAt);
  const engine = await openNeo4j(neo4j);
  try {
    return await loadInto(engine, graph, loadedAt);
  } finally {
    await engine.close();
  }
}

/** Brings the embedded release in `home` to the data in `folder`; false where the data has errors, which are printed. */
export async function loadFolder(folder: string, home: string): Promise<boolean> {
  const entities = await checked(folder, false);
  if (!entities) return false;
  const { release, changes } = await loadEmbedded(home, planGraph(entities), new Date().toISOString());
  const changed = changes.created + changes.updated + changes.deleted;
  talk(`release ${release.id}: ${changed === 0 ? "the data is as it was loaded" : `${changed} changes loaded`}`);
  return true;
}
