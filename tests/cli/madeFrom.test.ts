import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { loadFolder } from "../../cli/ingest.ts";
import { inputDigest } from "../../cli/madeFrom.ts";

describe("a start on data that was loaded before", () => {
  let root: string;
  let data: string;
  let home: string;
  /** Loads and gives what was said. */
  const load = async () => {
    const talk = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const out = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    try {
      const good = await loadFolder(data, home);
      return { good, said: talk.mock.calls.map(([text]) => String(text)).join("") };
    } finally {
      talk.mockRestore();
      out.mockRestore();
    }
  };
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), "atlas-made-from-"));
    [data, home] = [join(root, "data"), join(root, "home")];
    await cp(resolve("tests/ingest/cases/base"), data, { recursive: true });
  });
  afterEach(() => rm(root, { recursive: true }));

  it("does not read the data a second time", async () => {
    expect((await load()).said).toMatch(/entities, 0 errors.*writing .*changes loaded/s);
    const { good, said } = await load();
    expect(good).toBe(true);
    expect(said).toMatch(/^release \S+: the data is as it was loaded\n$/);
  });

  it("reads it where a byte, a file or the release is another", async () => {
    await load();
    await appendFile(join(data, "dataset.yaml"), "# a remark\n");
    expect((await load()).said).toMatch(/entities, 0 errors.*\n.*as it was loaded/);
    await writeFile(join(data, "stray.txt"), "");
    expect((await load()).good).toBe(false);
    await rm(join(data, "stray.txt"));
    await rm(join(home, "current.json"));
    expect((await load()).said).toContain("changes loaded");
  });

  it("takes a note that was cut off for none", async () => {
    await load();
    const note = join(home, "made-from.txt");
    await writeFile(note, (await readFile(note, "utf8")).slice(0, 40));
    expect((await load()).said).toContain("entities, 0 errors");
  });

  it("tells folders apart by names and bytes, and has no word for one that cannot be read", async () => {
    const first = await inputDigest(data);
    const copy = join(root, "copy");
    await cp(data, copy, { recursive: true });
    expect(await inputDigest(copy)).toBe(first);
    await rm(join(copy, "organizations"), { recursive: true });
    expect(await inputDigest(copy)).not.toBe(first);
    expect(await inputDigest(join(root, "nowhere"))).toBeNull();
  });
});
