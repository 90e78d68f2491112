import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openEmbedded } from "../../cypher/engines/embedded.ts";
import { openGrafeoInThread } from "../../cypher/engines/grafeoInThread.ts";
import { describeEngine } from "./contract.ts";

const wasm = () => Uint8Array.from(readFileSync(new URL("../../cypher/grafeo/built/atlas_grafeo_bg.wasm", import.meta.url)));

describeEngine("embedded", async () => openEmbedded());
describeEngine(
  "embedded in the caller's own thread",
  async () => openGrafeoInThread(await WebAssembly.compile(wasm())),
  "in the caller's thread",
);

describe("the embedded engine's host", () => {
  const ones = { text: "MATCH (n:One) RETURN count(n) AS ones", parameters: {} };

  it("is the file whose hash is written down", () => {
    const folder = new URL("../../cypher/grafeo/built/", import.meta.url);
    const sums = readFileSync(new URL("SHA256SUMS", folder), "utf8").trim().split("\n");
    expect(sums).toHaveLength(2);
    for (const line of sums) {
      const [sum, file = ""] = line.split(/\s+/);
      const bytes = Uint8Array.from(readFileSync(new URL(file, folder)));
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(sum);
    }
  });

  it("opens from a snapshot as it was", async () => {
    const first = openEmbedded();
    await first.write([{ text: "CREATE (:One)", parameters: {} }]);
    const second = openEmbedded(await first.snapshot());
    await first.close();
    expect((await second.read(ones)).rows).toEqual([{ ones: 1 }]);
    await second.close();
  });

  it("ends a runaway at its deadline and answers again from the snapshot", async () => {
    const engine = openEmbedded();
    await engine.write([{ text: "CREATE (:One)", parameters: {} }]);
    await engine.snapshot();
    const runaway = { text: "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(a + b) AS n", parameters: {} };
    const code = expect.stringMatching(/deadline-exceeded|too-much-memory/);
    await expect(engine.read(runaway, { deadlineMs: 500 })).rejects.toMatchObject({ code });
    expect((await engine.read(ones)).rows).toEqual([{ ones: 1 }]);
    await engine.close();
  });

  it("cannot read files", async () => {
    const engine = openEmbedded();
    const load = { text: "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", parameters: {} };
    await expect(engine.read(load)).rejects.toMatchObject({ code: "bad-query" });
    await engine.close();
  });
});
