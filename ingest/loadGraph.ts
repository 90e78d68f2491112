import type { Engine } from "../cypher/engine.ts";
import { openEmbedded } from "../cypher/engines/embedded.ts";
import { diffGraph, type Graph, type GraphChange, graphHash, planWrites, readGraph, schemaStatements } from "../cypher/graph.ts";
import { readRelease, writeRelease } from "../cypher/releases.ts";
import type { Release } from "../cypher/store.ts";

/** What a load did: the release and how many nodes and relationships were made, changed and removed. */
export interface Loaded {
  readonly release: Release;
  readonly changes: { readonly created: number; readonly updated: number; readonly deleted: number };
}

const emptyGraph: Graph = { nodes: [], relationships: [] };
const size = ({ nodes, relationships }: Graph) => nodes.length + relationships.length;
const counted = ({ create, update, delete: gone }: GraphChange) => ({ created: size(create), updated: size(update), deleted: size(gone) });

function releaseOf(graph: Graph, hash: string, loadedAt: string): Release {
  const id = `${loadedAt.slice(0, 10)}-${hash.slice(0, 8)}`;
  return { id, hash, loadedAt, nodes: graph.nodes.length, relationships: graph.relationships.length };
}

/** Loads a graph as a new release file; writes nothing where the current release is the same graph. */
export async function loadEmbedded(home: string, graph: Graph, loadedAt: string): Promise<Loaded> {
  const current = await readRelease(home);
  const planned = graphHash(graph);
  if (current?.release.hash === planned) return { release: current.release, changes: { created: 0, updated: 0, deleted: 0 } };
  const before = current ? await graphIn(current.snapshot) : emptyGraph;
  const engine = openEmbedded();
  try {
    await engine.write(schemaStatements.embedded);
    for (const statement of planWrites(diffGraph(emptyGraph, graph))) await engine.write([statement]);
    const release = releaseOf(graph, graphHash(await readGraph(engine)), loadedAt);
    if (release.hash !== planned) throw new Error("the graph read back is not the graph planned; nothing was published");
    await writeRelease(home, release, await engine.snapshot());
    return { release, changes: counted(diffGraph(before, graph)) };
  } finally {
    await engine.close();
  }
}

async function graphIn(snapshot: Uint8Array): Promise<Graph> {
  const engine = openEmbedded(snapshot);
  try {
    return await readGraph(engine);
  } finally {
    await engine.close();
  }
}

/** Brings a database to `graph` in one transaction, touching only nodes of ours; the hash is read back. */
export async function loadInto(engine: Engine, graph: Graph, loadedAt: string): Promise<Loaded> {
  await engine.write(schemaStatements.neo4j);
  const change = diffGraph(await readGraph(engine), graph);
  await engine.write(planWrites(change));
  return { release: releaseOf(graph, graphHash(await readGraph(engine)), loadedAt), changes: counted(change) };
}
