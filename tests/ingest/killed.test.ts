import { spawn } from "node:child_process";
import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openEmbedded } from "../../cypher/engines/embedded.ts";
import { type Graph, graphHash, readGraph } from "../../cypher/graph.ts";
import { readRelease } from "../../cypher/releases.ts";
import { checkDataset } from "../../ingest/checkDataset.ts";
import { loadEmbedded } from "../../ingest/loadGraph.ts";
import { planGraph } from "../../ingest/planGraph.ts";
import { thinned } from "./testGraphs.ts";

/** Runs `atlas ingest` and kills it as soon as `when` holds; false where it ended first. */
async function killIngest(data: string, home: string, when: (files: readonly string[], sinceMs: number) => boolean): Promise<boolean> {
  const started = performance.now();
  const child = spawn(process.execPath, ["cli/atlas.mjs", "ingest", data], {
    env: { ...process.env, ATLAS_HOME: home, NEO4J_URI: "" },
    stdio: "ignore",
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once("exit", (_, signal) => resolve(signal)));
  const timer = setInterval(async () => {
    if (when(await readdir(home), performance.now() - started)) child.kill("SIGKILL");
  }, 2);
  const signal = await ended;
  clearInterval(timer);
  return signal === "SIGKILL";
}

describe("an ingest that is killed", () => {
  let data: string;
  let graph: Graph;
  let old: Graph;
  beforeAll(async () => {
    // The part of the dataset that stands on its own: small, so that many runs fit into a minute.
    data = await mkdtemp(join(tmpdir(), "atlas-data-"));
    for (const part of ["sources", "policy", "concepts", "dataset.yaml"])
      await cp(join("data", part), join(data, part), { recursive: true });
    const { entities, problems } = await checkDataset(data);
    expect(problems).toEqual([]);
    graph = planGraph(entities);
    old = thinned(graph, 10);
  });
  afterAll(() => rm(data, { recursive: true }));

  const points: readonly (readonly [string, (files: readonly string[], sinceMs: number) => boolean])[] = [
    ["while it reads", (_, sinceMs) => sinceMs > 600],
    ["as it takes the lock", (files) => files.includes("ingest.lock")],
    ["while it writes", (files, sinceMs) => files.includes("ingest.lock") && sinceMs > 1_500],
    ["while the file is written", (files) => files.some((file) => file.endsWith(".graph.tmp"))],
    ["before the pointer is flipped", (files) => files.filter((file) => file.endsWith(".graph")).length > 1],
  ];
  it.each(points)(
    "leaves the old release or the new, and run again gives the same graph: %s",
    async (_, when) => {
      const home = await mkdtemp(join(tmpdir(), "atlas-killed-"));
      await loadEmbedded(home, old, "2026-11-01T00:00:00Z");
      const killed = await killIngest(data, home, when);
      const found = await readRelease(home);
      expect([graphHash(old), graphHash(graph)]).toContain(found?.release.hash);
      expect(await hashIn(found?.snapshot)).toBe(found?.release.hash);
      // The moment may be missed on a busy machine; then the ingest ended as it should.
      if (!killed) expect(found?.release.hash).toBe(graphHash(graph));
      const again = await loadEmbedded(home, graph, "2026-11-02T00:00:00Z");
      expect(again.release.hash).toBe(graphHash(graph));
      expect((await readdir(home)).filter((file) => file.endsWith(".tmp"))).toEqual([]);
      await rm(home, { recursive: true });
    },
    60_000,
  );
});

async function hashIn(snapshot: Uint8Array | undefined): Promise<string> {
  const engine = openEmbedded(snapshot);
  try {
    return graphHash(await readGraph(engine));
  } finally {
    await engine.close();
  }
}
