import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openEmbedded } from "../../cypher/engines/embedded.ts";
import { writeRelease } from "../../cypher/releases.ts";
import type { Store } from "../../cypher/store.ts";
import { openEmbeddedStore } from "../../cypher/stores/embedded.ts";
import { storeOf } from "../../cypher/stores/fixed.ts";
import { chainOf, readWhilePublishing } from "./fence.ts";

const marks = { text: "MATCH (n:Mark) RETURN n.mark AS mark", parameters: {} };

/** A graph of one node that says which graph it is. */
async function graphOf(mark: string) {
  const engine = openEmbedded();
  await engine.write([{ text: "CREATE (:Mark {mark: $mark})", parameters: { mark } }]);
  const snapshot = await engine.snapshot();
  const release = { id: `2026-11-26-${mark}`, hash: mark, loadedAt: "2026-11-26T00:00:00Z", nodes: 1, relationships: 0, elapsedMs: 0 };
  return { engine, snapshot, release };
}

describe("the embedded store", () => {
  let home: string;
  let store: Store;
  const publish = async (mark: string) => {
    const { engine, snapshot, release } = await graphOf(mark);
    await engine.close();
    await writeRelease(home, release, snapshot);
  };
  const seen = () => store.view(async (read, release) => [release.hash, (await read(marks)).rows[0]?.["mark"]]);
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), "atlas-home-"));
    store = openEmbeddedStore(home);
  });
  afterEach(async () => {
    await store.close();
    await rm(home, { recursive: true });
  });

  it("says not-loaded until there is a release, then gives it", async () => {
    await expect(seen()).rejects.toMatchObject({ code: "not-loaded" });
    await publish("a");
    expect(await seen()).toEqual(["a", "a"]);
  });

  it("lets an open view finish on its release, and gives the new one to the next", async () => {
    await publish("a");
    await store.view(async (read, release) => {
      await publish("b");
      expect(await seen()).toEqual(["b", "b"]);
      expect([release.hash, (await read(marks)).rows]).toEqual(["a", [{ mark: "a" }]]);
    });
    expect(await seen()).toEqual(["b", "b"]);
  });

  it("stays on its release where the new one cannot be opened", async () => {
    await publish("a");
    expect(await seen()).toEqual(["a", "a"]);
    const { engine, release } = await graphOf("b");
    await engine.close();
    await writeRelease(home, release, new Uint8Array([1, 2, 3]));
    expect(await seen()).toEqual(["a", "a"]);
    await publish("c");
    expect(await seen()).toEqual(["c", "c"]);
  });

  it("refuses a release of a newer schema with one line that says what to do", async () => {
    const { engine, snapshot, release } = await graphOf("b");
    await engine.close();
    const newer = { ...release, schemaVersion: 99 };
    await writeRelease(home, newer, snapshot);
    const message = "release 2026-11-26-b is of schema 99, this atlas reads up to 1: update the atlas";
    await expect(seen()).rejects.toMatchObject({ code: "not-loaded", message });
  });

  it("says so where the only release cannot be opened", async () => {
    const { engine, release } = await graphOf("b");
    await engine.close();
    await writeRelease(home, release, new Uint8Array([1, 2, 3]));
    await expect(seen()).rejects.toMatchObject({ code: "database-away" });
    await writeFile(join(home, "current.json"), "{");
    await expect(seen()).rejects.toBeInstanceOf(Error);
  });

  it("answers while another query runs to its deadline", async () => {
    await publish("a");
    expect(await seen()).toEqual(["a", "a"]);
    const runaway = { text: "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a + b) AS n", parameters: {} };
    const stuck = store.view((read) => read(runaway, { deadlineMs: 2_000 })).catch((error: unknown) => error);
    const started = performance.now();
    expect(await seen()).toEqual(["a", "a"]);
    expect(performance.now() - started).toBeLessThan(1_900);
    expect(await stuck).toMatchObject({ code: expect.stringMatching(/deadline-exceeded|too-much-memory/) });
  });

  it("never shows a mixture of two releases", async () => {
    const graphs = new Map<string, Uint8Array>();
    for (const graph of ["a", "b"]) {
      const engine = openEmbedded();
      await engine.write([chainOf(graph)]);
      graphs.set(graph, await engine.snapshot());
      await engine.close();
    }
    const { answered, busy, releases } = await readWhilePublishing(store, async (graph) => {
      const release = { id: graph, hash: graph, loadedAt: "2026-11-26T00:00:00Z", nodes: 80, relationships: 40, elapsedMs: 0 };
      await writeRelease(home, release, graphs.get(graph) ?? new Uint8Array());
      await pause(50);
    });
    expect(answered).toBeGreaterThan(0);
    expect(busy).toBe(0);
    expect([...releases].sort()).toEqual(["a", "b"]);
  });

  it("is away after close", async () => {
    await publish("a");
    await store.close();
    await expect(seen()).rejects.toMatchObject({ code: "database-away" });
  });
});

it("gives a fixed release on an engine that is already open", async () => {
  const { engine, release } = await graphOf("a");
  const store = storeOf(engine, release);
  expect(await store.view(async (read, { hash }) => [hash, (await read(marks)).rows])).toEqual(["a", [{ mark: "a" }]]);
  await store.close();
  await expect(engine.read(marks)).rejects.toMatchObject({ code: "database-away" });
});
