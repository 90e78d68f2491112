import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openEmbeddedStore } from "../../cypher/stores/embedded.ts";
import { ConsolePlan, ConsoleResult } from "../../schema/console.ts";
import { serveAtlas } from "../../server/node.ts";

/** Far beyond the deadline, should nobody stop it. */
const endless = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b = -1 RETURN count(*) AS n";

describe("the console over HTTP", () => {
  let serving: Awaited<ReturnType<typeof serveAtlas>>;
  const ask = (path: string, query: string, signal?: AbortSignal): Promise<Response> =>
    fetch(`${serving.address}${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
      ...(signal ? { signal } : {}),
    });
  beforeAll(async () => {
    serving = await serveAtlas({ store: openEmbeddedStore(inject("atlasHome")), queries: [], port: 0, host: "127.0.0.1", web: "" });
  });
  afterAll(() => serving.close());

  it("stops at the server what its reader has cancelled: readers that are busy are free again at once", async () => {
    const reader = new AbortController();
    // More than there are engines: while they run, nobody else is served.
    const runs = [1, 2, 3, 4].map(() => ask("/api/cypher", endless, reader.signal).catch((error: unknown) => String(error)));
    setTimeout(() => reader.abort(), 600);
    expect(await Promise.all(runs)).toEqual(Array(4).fill(expect.stringContaining("AbortError")));
    const started = performance.now();
    const answer = ConsoleResult.parse(await (await ask("/api/cypher", "RETURN 1 AS one")).json());
    expect(answer.rows).toEqual([{ one: 1 }]);
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it("gives the plan of what it would run, and refuses what it would not", async () => {
    const { plan } = ConsolePlan.parse(await (await ask("/api/cypher/plan", endless)).json());
    expect(plan?.children.length).toBeGreaterThan(0);
    expect((await ask("/api/cypher/plan", "MATCH (n) DETACH DELETE n")).status).toBe(422);
  });
});
