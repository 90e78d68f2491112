import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Statement } from "../../cypher/engine.ts";
import { openNeo4j } from "../../cypher/engines/neo4j.ts";
import { readNeighbors } from "../../cypher/readNeighbors.ts";
import { readTrace } from "../../cypher/readTrace.ts";
import type { Read } from "../../cypher/store.ts";
import { checkDataset } from "../../ingest/checkDataset.ts";
import { loadInto } from "../../ingest/loadGraph.ts";
import { planGraph } from "../../ingest/planGraph.ts";
import { startNeo4j } from "../setup/neo4j.ts";
import { type Bench, type Measured, median, timed } from "./bench.ts";
import { withDataset } from "./dataset.ts";

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
export const benchHttp: Bench = () =>
  withDataset(async (bare, home) => [...(await against("embedded", { ATLAS_HOME: home }, bare)), ...(await onNeo4j())]);

async function onNeo4j(): Promise<Measured[]> {
  const server = await startNeo4j("lts");
  if ("skipped" in server) return [{ goal: "G11", what: server.skipped, anchor: "", ours: "not measured", ratio: null, within: null }];
  const bare = openNeo4j(server);
  try {
    await loadInto(bare, planGraph((await checkDataset("data")).entities), new Date().toISOString());
    const { uri, username, password } = server;
    const environment = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
    return await against("Neo4j", environment, (statement) => bare.read(statement));
  } finally {
    await bare.close();
    await server.stop();
  }
}

async function against(name: string, environment: Environment, bare: Read): Promise<Measured[]> {
  const serving = await startServer(environment);
  try {
    const lines: Measured[] = [];
    for (const each of asked) lines.push(...(await compare(name, each, serving.address, bare)));
    return lines;
  } finally {
    await serving.stop();
  }
}

type Environment = Readonly<Record<string, string>>;

/** The server as people start it, in a process of its own: whoever asks shares no thread with it. */
async function startServer(environment: Environment): Promise<{ readonly address: string; stop(): Promise<void> }> {
  const child = spawn(process.execPath, ["cli/atlas.mjs", "serve"], {
    env: { ...process.env, PORT: "0", ...environment },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = once(child, "exit");
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  let said = "";
  for await (const part of child.stderr) {
    said += String(part);
    const address = /The atlas is at (\S+)/.exec(said)?.[1];
    if (address) return { address, stop };
  }
  throw new Error(`the server did not start: ${said}`);
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
