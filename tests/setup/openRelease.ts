import { inject } from "vitest";
import type { Engine } from "../../cypher/engine.ts";
import { openEmbedded } from "../../cypher/engines/embedded.ts";
import { readRelease } from "../../cypher/releases.ts";
import type { Store } from "../../cypher/store.ts";

/** The release of the real dataset that all test files share, in an embedded engine of its own. */
export async function openRelease(): Promise<{ readonly engine: Engine; readonly store: Store }> {
  const current = await readRelease(inject("atlasHome"));
  if (!current) throw new Error("the release that tests run on is not loaded");
  const engine = openEmbedded(current.snapshot);
  return { engine, store: { engine: "embedded", view: (work) => work(engine.read, current.release), close: () => engine.close() } };
}
