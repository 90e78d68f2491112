import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, inject, it } from "vitest";

/** What `atlas` says last on stderr, and its exit code. */
async function runAtlas(command: string, environment: Readonly<Record<string, string>>): Promise<readonly [number, string]> {
  const env = { ...process.env, ATLAS_HOME: inject("atlasHome"), ...environment };
  const failed = await promisify(execFile)(process.execPath, ["cli/atlas.mjs", command], { env }).catch((error: unknown) => error);
  const { code, stderr } = failed as { code: number; stderr: string };
  return [code, stderr.trim().split("\n").at(-1) ?? ""];
}

describe("a setting that cannot be", () => {
  it("is told in one line that says what to do", async () => {
    expect(await runAtlas("serve", { PORT: "abc" })).toEqual([
      1,
      'The environment variable PORT is "abc"; give a whole number from 0 to 65535.',
    ]);
    expect(await runAtlas("serve", { PORT: "0", HOST: "10.255.255.254" })).toEqual([
      1,
      "This machine has no address 10.255.255.254. Give one that it has: HOST=127.0.0.1 npm start",
    ]);
    const folder = await mkdtemp(join(tmpdir(), "atlas-home-"));
    await writeFile(join(folder, "file"), "");
    const [code, said] = await runAtlas("serve", { ATLAS_HOME: join(folder, "file", "home") });
    expect(code).toBe(1);
    expect(said).toMatch(/home.* cannot be read or written \(ENOTDIR\)\. .*ATLAS_HOME\.$/);
    await rm(folder, { recursive: true });
  });

  it("such as a Neo4j that is away is told with its code and what to look at", async () => {
    const [code, said] = await runAtlas("ingest", { NEO4J_URI: "bolt://127.0.0.1:1" });
    expect(code).toBe(1);
    expect(said).toMatch(/^database-away: .*see that Neo4j runs at NEO4J_URI/);
  });
});
