import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { openNeo4j } from "../../cypher/engines/neo4j.ts";
import { checkDataset } from "../../ingest/checkDataset.ts";
import { loadInto } from "../../ingest/loadGraph.ts";
import { planGraph } from "../../ingest/planGraph.ts";
import { type Neo4jServer, startNeo4j } from "../setup/neo4j.ts";
import { type Bench, type Measured, median, timed } from "./bench.ts";
import { plainUnwind } from "./plainUnwind.ts";

const rounds = 5;
const sizes = [1_000, 10_000, 100_000] as const;
const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;

/** G12: our ingest against a plain script on the same rows, and the cost of a row as rows grow, on both engines. */
export const benchIngest: Bench = async () => {
  const server = await startNeo4j("lts");
  if ("skipped" in server) return [skipped(server.skipped), ...(await costPerRow("embedded", null))];
  try {
    return [await againstPlain(server), ...(await costPerRow("embedded", null)), ...(await costPerRow("Neo4j", server))];
  } finally {
    await server.stop();
  }
};

const skipped = (why: string): Measured => ({ goal: "G12", what: why, anchor: "", ours: "not measured", ratio: null, within: null });

/** Both by turns on an emptied database; the first round only warms the server up. */
async function againstPlain(server: Neo4jServer): Promise<Measured> {
  const graph = planGraph((await checkDataset("data")).entities);
  const engine = openNeo4j(server);
  const empty = () => engine.write([{ text: "MATCH (n:Atlas) DETACH DELETE n", parameters: {} }]);
  const [plain, ours]: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round += 1) {
    await empty();
    const plainMs = await timed(() => plainUnwind(server, graph));
    await empty();
    const oursMs = await timed(() => loadInto(engine, graph, "2026-11-01T00:00:00Z"));
    if (round > 0) {
      plain.push(plainMs);
      ours.push(oursMs);
    }
  }
  await empty();
  await engine.close();
  const ratio = median(ours) / median(plain);
  return {
    goal: "G12 ≤ 1.3",
    what: `the dataset into Neo4j, ${graph.nodes.length + graph.relationships.length} rows, median of ${rounds}`,
    anchor: `plain UNWIND ${seconds(median(plain))}`,
    ours: seconds(median(ours)),
    ratio,
    within: ratio <= 1.3,
  };
}

/** The anchor is the cost of a row at the smallest size where starting costs no longer count. */
async function costPerRow(name: "embedded" | "Neo4j", server: Neo4jServer | null): Promise<Measured[]> {
  const costs: { rows: number; ms: number; peakBytes: number }[] = [];
  for (const rows of sizes) costs.push({ rows, ...(await measure(name, rows, server)) });
  const micros = ({ ms, rows }: { ms: number; rows: number }) => (ms * 1000) / rows;
  const base = costs[1];
  return costs.map((cost) => {
    const ratio = base ? micros(cost) / micros(base) : Number.NaN;
    return {
      goal: "G12 flat",
      what: `${cost.rows} made-up rows, ${name}, peak ${Math.round(cost.peakBytes / 1e6)} MB`,
      anchor: base ? `at ${base.rows} rows ${micros(base).toFixed(0)} µs a row` : "",
      ours: `${micros(cost).toFixed(0)} µs a row`,
      ratio,
      // Fewer rows carry the start; what counts is that more rows do not cost more each.
      within: cost.rows <= (base?.rows ?? 0) ? null : ratio <= 1.3,
    };
  });
}

async function measure(name: string, rows: number, server: Neo4jServer | null): Promise<{ ms: number; peakBytes: number }> {
  const script = fileURLToPath(new URL("measureLoad.ts", import.meta.url));
  const access = server ? [server.uri, server.username, server.password] : [];
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", script, name, String(rows), ...access]);
  return JSON.parse(stdout);
}
