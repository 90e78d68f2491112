import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbedded } from "../../cypher/engines/embedded.ts";
import { readRelease } from "../../cypher/releases.ts";
import type { Read, Store } from "../../cypher/store.ts";
import { checkDataset } from "../../ingest/checkDataset.ts";
import { loadEmbedded } from "../../ingest/loadGraph.ts";
import { planGraph } from "../../ingest/planGraph.ts";

/** The whole dataset in an embedded engine of its own, as a store and as its reading half. */
export async function openDataset(): Promise<{ read: Read; store: Store; close: () => Promise<void> }> {
  const { entities, problems } = await checkDataset("data");
  if (problems.length > 0) throw new Error(`the dataset has ${problems.length} errors`);
  const home = await mkdtemp(join(tmpdir(), "atlas-home-"));
  await loadEmbedded(home, planGraph(entities), "2026-11-01T00:00:00Z");
  const loaded = await readRelease(home);
  await rm(home, { recursive: true });
  if (!loaded) throw new Error("no release was written");
  const engine = openEmbedded(loaded.snapshot);
  const read: Read = (statement, limits) => engine.read(statement, limits);
  const close = () => engine.close();
  return { read, close, store: { engine: "embedded", view: (work) => work(read, loaded.release), close } };
}
