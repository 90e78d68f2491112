import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openNeo4j } from "../../cypher/engines/neo4j.ts";
import { loadEmbedded, loadInto } from "../../ingest/loadGraph.ts";
import { timed } from "./bench.ts";
import { madeUpGraph } from "./madeUpGraph.ts";

// A process of its own for each measure: the peak of its memory is then that of one load. Prints {ms, peakBytes}.
const [, , engineName, rows = "0", uri = "", username = "", password = ""] = process.argv;
const graph = madeUpGraph(Number(rows));
const at = "2026-11-01T00:00:00Z";

async function embedded(): Promise<number> {
  const home = await mkdtemp(join(tmpdir(), "atlas-bench-"));
  const ms = await timed(() => loadEmbedded(home, graph, at));
  await rm(home, { recursive: true });
  return ms;
}

async function neo4j(): Promise<number> {
  const engine = openNeo4j({ uri, username, password });
  await engine.write([{ text: "MATCH (n:Atlas) DETACH DELETE n", parameters: {} }]);
  const ms = await timed(() => loadInto(engine, graph, at));
  await engine.close();
  return ms;
}

const ms = await (engineName === "embedded" ? embedded() : neo4j());
process.stdout.write(`${JSON.stringify({ ms, peakBytes: process.resourceUsage().maxRSS * 1024 })}\n`);
