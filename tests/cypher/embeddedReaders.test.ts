import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { EngineError } from "../../cypher/engine.ts";
import { type Circuit, makeCircuit } from "../../cypher/engines/circuit.ts";
import { openEmbedded, openEmbeddedReaders, startThread } from "../../cypher/engines/embedded.ts";
import { type EmbeddedReaders, openReadersOn } from "../../cypher/engines/readersOn.ts";
import type { Thread } from "../../cypher/engines/thread.ts";

const ones = { text: "MATCH (n:One) RETURN count(n) AS ones", parameters: {} };
/** Long enough for a busy machine to fill the engine's memory. */
const patient = { deadlineMs: 30_000 };
const overflowing = { text: "RETURN size(range(1, 1000000000)) AS n", parameters: {} };
/** Looks at no clock, so that its thread is ended. */
const stubborn = { text: "RETURN reduce(s = 0, x IN range(1, 10000000) | s + x) AS n", parameters: {} };
const slow = { text: "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a + b) AS n", parameters: {} };

describe("the embedded engine's readers", () => {
  let snapshot: Uint8Array;
  let readers: EmbeddedReaders | undefined;
  const open = async (circuit?: Circuit) => {
    readers = await openEmbeddedReaders(snapshot, circuit);
    return readers;
  };
  beforeAll(async () => {
    const engine = openEmbedded();
    await engine.write([{ text: "CREATE (:One)", parameters: {} }]);
    snapshot = await engine.snapshot();
    await engine.close();
  });
  afterEach(() => readers?.close());

  it("answer from the one that stands by, where a query broke its engine", async () => {
    const reads: number[] = [];
    let started = 0;
    const counting = (): Thread => {
      const thread = startThread();
      started += 1;
      const number = started;
      const ask: Thread["ask"] = (request) => {
        if (request.kind === "read") reads.push(number);
        return thread.ask(request);
      };
      return { ...thread, ask };
    };
    const { read, close } = await openReadersOn(counting, snapshot);
    expect(started).toBe(2);
    await expect(read(overflowing, patient)).rejects.toMatchObject({ code: "too-much-memory" });
    expect((await read(ones)).rows).toEqual([{ ones: 1 }]);
    await close();
    expect(reads).toEqual([1, 2]);
  });

  it("go on, however many queries outlast their deadline or fill the memory", async () => {
    const { read } = await open();
    for (let runaway = 0; runaway < 6; runaway += 1) {
      await expect(read(overflowing, patient)).rejects.toMatchObject({ code: "too-much-memory" });
      await expect(read(slow, { deadlineMs: 50 })).rejects.toMatchObject({ code: "deadline-exceeded" });
    }
    for (let runaway = 0; runaway < 6; runaway += 1)
      await expect(read(stubborn, { deadlineMs: 50 })).rejects.toMatchObject({ code: "deadline-exceeded" });
    expect((await read(ones)).rows).toEqual([{ ones: 1 }]);
  });

  it("rest for half a minute after five ended by themselves in a minute, then try again", async () => {
    let now = 0;
    let dying = false;
    const mortal = (): Thread => {
      const thread = startThread();
      const ended = new EngineError("database-away", "the engine's worker ended");
      return { ...thread, ask: (request) => (dying && request.kind === "read" ? Promise.reject(ended) : thread.ask(request)) };
    };
    readers = await openReadersOn(
      mortal,
      snapshot,
      makeCircuit(() => now),
    );
    const { read } = readers;
    for (let broken = 0; broken < 5; broken += 1) {
      expect((await read(ones)).rows).toEqual([{ ones: 1 }]);
      dying = true;
      await expect(read(ones)).rejects.toMatchObject({ message: "the engine's worker ended" });
      dying = false;
      now += 1_000;
    }
    const resting = { code: "database-away", message: expect.stringContaining("rests") };
    await expect(read(ones)).rejects.toMatchObject(resting);
    now += 28_999;
    await expect(read(ones)).rejects.toMatchObject(resting);
    now += 1;
    expect((await read(ones)).rows).toEqual([{ ones: 1 }]);
  });

  it("go on with those that are whole while no other is started", async () => {
    const circuit = makeCircuit();
    const { read } = await open(circuit);
    for (let broken = 0; broken < 5; broken += 1) circuit.failed();
    const answers = await Promise.all([read(ones), read(ones), read(ones)]);
    expect(answers.map(({ rows }) => rows)).toEqual([[{ ones: 1 }], [{ ones: 1 }], [{ ones: 1 }]]);
    await expect(read(overflowing, patient)).rejects.toMatchObject({ code: "too-much-memory" });
    await expect(read(ones)).rejects.toMatchObject({ code: "database-away" });
  });

  it("run two queries at once and keep the others waiting in their order", async () => {
    const { read } = await open();
    const stuck = [read(slow, { deadlineMs: 600 }), read(slow, { deadlineMs: 600 })];
    const ended: number[] = [];
    const quick = [1, 2, 3].map((turn) => read(ones).then(() => ended.push(turn)));
    const outcomes = await Promise.allSettled([...stuck, ...quick]);
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected", "fulfilled", "fulfilled", "fulfilled"]);
    expect(ended).toEqual([1, 2, 3]);
  });

  it("turn those away that wait when they are closed", async () => {
    const { read, close } = await open();
    const all = [read(slow), read(slow), read(ones)].map((reading) => reading.catch(({ code }) => code));
    await close();
    expect(await Promise.all(all)).toEqual(["database-away", "database-away", "database-away"]);
  });
});

describe("a circuit", () => {
  it("forgets failures after a minute and takes the first one after a rest as a trial", () => {
    let now = 0;
    const circuit = makeCircuit(() => now);
    const failAt = (at: number) => {
      now = at;
      circuit.failed();
      return circuit.isOpen();
    };
    expect([0, 20_000, 40_000, 59_000, 61_000].map(failAt)).toEqual([false, false, false, false, false]);
    expect(failAt(62_000)).toBe(true);
    now = 92_000;
    expect(circuit.isOpen()).toBe(false);
    expect(failAt(92_500)).toBe(true);
    now = 160_000;
    expect(failAt(160_000)).toBe(false);
  });
});
