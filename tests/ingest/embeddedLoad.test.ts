import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openEmbedded } from "../../cypher/engines/embedded.ts";
import { type Graph, graphHash, readGraph } from "../../cypher/graph.ts";
import { withReleaseLock } from "../../cypher/releaseLock.ts";
import { countsOf } from "../../cypher/releaseRecord.ts";
import { readRelease } from "../../cypher/releases.ts";
import type { Progress } from "../../ingest/loaded.ts";
import { loadEmbedded } from "../../ingest/loadGraph.ts";
import { planEmbedded } from "../../ingest/planLoad.ts";
import { datasetGraph, shuffled, thinned, without } from "./testGraphs.ts";

const day = (number: number) => `2026-11-0${number}T00:00:00Z`;

describe("loading into the embedded engine", () => {
  let full: Graph;
  let graph: Graph;
  let home: string;
  beforeAll(async () => {
    full = await datasetGraph();
    graph = thinned(full, 20);
  });
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), "atlas-home-"));
  });
  afterEach(() => rm(home, { recursive: true }));

  it("gives one hash whatever the order of rows and the size of the batches", async () => {
    const hashes: string[] = [];
    for (const [seed, batchSize] of [1, 100, 5000].entries()) {
      await rm(home, { recursive: true });
      hashes.push((await loadEmbedded(home, shuffled(graph, seed), day(1), { batchSize })).release.hash);
    }
    expect(new Set(hashes)).toEqual(new Set([graphHash(graph)]));
  });

  it("loads the whole dataset as planned, and the second time changes and writes nothing", async () => {
    const first = await loadEmbedded(home, full, day(1));
    expect(first.release.hash).toBe(graphHash(full));
    const files = await contents();
    expect(await loadEmbedded(home, full, day(2))).toEqual({ release: first.release, changes: { created: 0, updated: 0, deleted: 0 } });
    expect(await contents()).toEqual(files);
  });

  it("records the release in the graph, outside its hash", async () => {
    const { release } = await loadEmbedded(home, graph, day(1));
    const engine = openEmbedded((await readRelease(home))?.snapshot);
    const { rows } = await engine.read({ text: "MATCH (r:Atlas:Release) RETURN properties(r) AS r", parameters: {} });
    expect(rows).toEqual([
      {
        r: {
          id: "release",
          release: release.id,
          hash: release.hash,
          loadedAt: day(1),
          nodes: graph.nodes.length,
          relationships: graph.relationships.length,
          counts: JSON.stringify(countsOf(graph)),
          elapsedMs: expect.any(Number),
          schemaVersion: 1,
          seq: 0,
        },
      },
    ]);
    expect(graphHash(await readGraph(engine))).toBe(release.hash);
    await engine.close();
  });

  it("tells how far it is, from the first row to the last", async () => {
    const seen: Progress[] = [];
    await loadEmbedded(home, graph, day(1), { onProgress: (progress) => seen.push(progress) });
    const total = graph.nodes.length + graph.relationships.length;
    expect(seen.every((progress) => progress.total === total && progress.done < total)).toBe(true);
    expect(seen[0]).toEqual({ stage: "writing", done: 0, total });
    expect(seen.at(-1)?.stage).toBe("verifying");
  });

  it("keeps the file of the release before, and none older", async () => {
    const hashes: string[] = [];
    for (const [index, step] of [90, 80, 70].entries())
      hashes.push((await loadEmbedded(home, thinned(full, step), day(index + 1))).release.hash);
    await writeFile(join(home, "left-by-a-killed-run.graph.tmp"), "half");
    hashes.push((await loadEmbedded(home, graph, day(4))).release.hash);
    expect((await readdir(home)).sort()).toEqual(["current.json", ...hashes.slice(2).map((hash) => `${hash}.graph`)].sort());
  });

  it("plans without writing: what would change by label and type", async () => {
    const empty = await planEmbedded(join(home, "none"), graph);
    expect(empty.changes).toEqual({ created: graph.nodes.length + graph.relationships.length, updated: 0, deleted: 0 });
    expect(await readdir(home)).toEqual([]);
    await loadEmbedded(home, graph, day(1));
    const gone = await planEmbedded(home, without(graph, "Hospital"));
    expect(gone.labels["Hospital"]).toEqual({ created: 0, updated: 0, deleted: countsOf(graph).labels["Hospital"] });
    expect(gone.labels["Model"]).toEqual({ created: 0, updated: 0, deleted: 0 });
    expect(gone.hash).toBe(graphHash(without(graph, "Hospital")));
  });

  it("refuses the second of two loads at once, and loads after it", async () => {
    const both = await Promise.allSettled([loadEmbedded(home, graph, day(1)), loadEmbedded(home, graph, day(1))]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(both.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "busy" } });
    expect((await loadEmbedded(home, thinned(full, 50), day(2))).release.hash).toBe(graphHash(thinned(full, 50)));
  });

  it("takes over the lock of a process that is gone, but not that of one at work", async () => {
    await mkdir(home, { recursive: true });
    const { hostname } = await import("node:os");
    // The pid of no process: above the largest that Linux gives.
    await writeFile(join(home, "ingest.lock"), `4194305 ${hostname()}`);
    expect(await withReleaseLock(home, async () => "taken")).toBe("taken");
    await writeFile(join(home, "ingest.lock"), `${process.ppid} ${hostname()}`);
    await expect(withReleaseLock(home, async () => "taken")).rejects.toMatchObject({ code: "busy" });
    await writeFile(join(home, "ingest.lock"), "17 another-machine");
    await expect(withReleaseLock(home, async () => "taken")).rejects.toMatchObject({ code: "busy" });
  });

  it("refuses to touch a release of a newer schema, and replaces one of an older", async () => {
    await loadEmbedded(home, graph, day(1));
    const file = join(home, "current.json");
    const record = JSON.parse(await readFile(file, "utf8"));
    await writeFile(file, JSON.stringify({ ...record, schemaVersion: 99 }));
    await expect(loadEmbedded(home, graph, day(2))).rejects.toThrow(/schema 99.*update the atlas/);
    await writeFile(file, JSON.stringify({ ...record, schemaVersion: 0 }));
    await loadEmbedded(home, graph, day(3));
    expect(JSON.parse(await readFile(file, "utf8"))).toMatchObject({ schemaVersion: 1, loadedAt: day(3) });
  });

  const contents = async () =>
    Object.fromEntries(await Promise.all((await readdir(home)).map(async (file) => [file, await readFile(join(home, file), "base64")])));
});
