import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadFolder } from "../../cli/ingest.ts";
import type { Statement } from "../../cypher/engine.ts";
import { openEmbedded } from "../../cypher/engines/embedded.ts";
import { openNeo4j } from "../../cypher/engines/neo4j.ts";
import { readQueries } from "../../cypher/queryFiles.ts";
import { readNeighbors } from "../../cypher/readNeighbors.ts";
import { readTrace } from "../../cypher/readTrace.ts";
import { readRelease } from "../../cypher/releases.ts";
import type { Read, Store } from "../../cypher/store.ts";
import { openEmbeddedStore } from "../../cypher/stores/embedded.ts";
import { openNeo4jStore } from "../../cypher/stores/neo4j.ts";
import { checkDataset } from "../../ingest/checkDataset.ts";
import { loadInto } from "../../ingest/loadGraph.ts";
import { planGraph } from "../../ingest/planGraph.ts";
import { serveAtlas } from "../../server/node.ts";
import { startNeo4j } from "../setup/neo4j.ts";
import { type Bench, type Measured, median, timed } from "./bench.ts";

const rounds = 60;
const warmUp = 10;

interface Asked {
  readonly what: string;
  readonly path: string;
  readonly work: (read: Read) => Promise<unknown>;
}

/** The neighbourhood that a reader opens first, and the trace of the largest hub. */
const asked: readonly Asked[] = [
  {
    what: "neighbourhood of a vendor",
    path: "/api/entities/huawei/neighbors?limit=25",
    work: (read) => readNeighbors(read, "huawei", { evidence: "any", limit: 25, offset: 0 }),
  },
  {
    what: "trace of the largest hub",
    path: "/api/entities/S1/trace",
    work: (read) => readTrace(read, "S1", { limit: 100, evidence: "any" }),
  },
];

/** G11: an answer through HTTP against its own statements through the bare engine, by turns. */
export const benchHttp: Bench = async () => {
  const home = await mkdtemp(join(tmpdir(), "atlas-bench-"));
  try {
    if (!(await loadFolder("data", home))) throw new Error("the data has errors");
    const release = await readRelease(home);
    if (!release) throw new Error("nothing was loaded");
    const bare = openEmbedded(release.snapshot);
    const lines = await against("embedded", openEmbeddedStore(home), (statement) => bare.read(statement));
    await bare.close();
    return [...lines, ...(await onNeo4j())];
  } finally {
    await rm(home, { recursive: true });
  }
};

async function onNeo4j(): Promise<Measured[]> {
  const server = await startNeo4j("lts");
  if ("skipped" in server) return [{ goal: "G11", what: server.skipped, anchor: "", ours: "not measured", ratio: null, within: null }];
  const bare = openNeo4j(server);
  try {
    await loadInto(bare, planGraph((await checkDataset("data")).entities), new Date().toISOString());
    return await against("Neo4j", openNeo4jStore(server), (statement) => bare.read(statement));
  } finally {
    await bare.close();
    await server.stop();
  }
}

async function against(name: string, store: Store, bare: Read): Promise<Measured[]> {
  const serving = await serveAtlas({ store, queries: await readQueries(), port: 0, host: "127.0.0.1", web: "" });
  try {
    const lines: Measured[] = [];
    for (const each of asked) lines.push(...(await compare(name, each, serving.address, bare)));
    return lines;
  } finally {
    await serving.close();
  }
}

async function compare(name: string, { what, path, work }: Asked, address: string, bare: Read): Promise<Measured[]> {
  const statements: Statement[] = [];
  await work((statement, limits) => {
    statements.push(statement);
    return bare(statement, limits);
  });
  const [plain, ours]: [number[], number[]] = [[], []];
  for (let round = -warmUp; round < rounds; round += 1) {
    const plainMs = await timed(async () => {
      for (const statement of statements) await bare(statement);
    });
    const oursMs = await timed(async () => (await fetch(address + path)).text());
    if (round < 0) continue;
    plain.push(plainMs);
    ours.push(oursMs);
  }
  const line = (label: string, most: number, of: (values: readonly number[]) => number): Measured => ({
    goal: `G11 ≤ ${most}`,
    what: `${what}, ${name}, ${label} of ${rounds}`,
    anchor: `${statements.length} statements, bare ${of(plain).toFixed(1)} ms`,
    ours: `${of(ours).toFixed(1)} ms`,
    ratio: of(ours) / of(plain),
    within: of(ours) / of(plain) <= most,
  });
  return [line("median", 1.5, median), line("p99", 2, p99)];
}

const p99 = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.99)] ?? Number.NaN;
