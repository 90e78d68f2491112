import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadFolder } from "../../cli/ingest.ts";
import { openEmbedded } from "../../cypher/engines/embedded.ts";
import { readRelease } from "../../cypher/releases.ts";
import type { Read } from "../../cypher/store.ts";

/** Runs `work` with the real dataset as a release in `home` and on a bare embedded engine. */
export async function withDataset<Result>(work: (bare: Read, home: string) => Promise<Result>): Promise<Result> {
  const home = await mkdtemp(join(tmpdir(), "atlas-bench-"));
  try {
    if (!(await loadFolder("data", home))) throw new Error("the data has errors");
    const release = await readRelease(home);
    if (!release) throw new Error("nothing was loaded");
    const bare = openEmbedded(release.snapshot);
    try {
      return await work(bare.read, home);
    } finally {
      await bare.close();
    }
  } finally {
    await rm(home, { recursive: true });
  }
}
