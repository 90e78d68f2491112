import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { assertReadable, ReleaseRecord } from "./releaseRecord.ts";
import type { Release } from "./store.ts";

const pointer = "current.json";
const isMissing = (error: unknown) => error instanceof Error && "code" in error && error.code === "ENOENT";

/** The release that `home` points at with its snapshot, or null where none was loaded yet. Throws where it is of a newer schema. */
export async function readRelease(home: string): Promise<{ release: ReleaseRecord; snapshot: Uint8Array } | null> {
  try {
    const release = ReleaseRecord.parse(JSON.parse(await readFile(join(home, pointer), "utf8")));
    assertReadable(release.id, release.schemaVersion);
    return { release, snapshot: Uint8Array.from(await readFile(join(home, `${release.hash}.graph`))) };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/**
 * Writes the snapshot, then flips the pointer, each by an atomic rename: a reader sees the old release or the new.
 * The file of the release before stays for its readers; older ones, and what a killed run left, are removed.
 */
export async function writeRelease(home: string, release: Release, snapshot: Uint8Array): Promise<void> {
  await mkdir(home, { recursive: true });
  const before = await hashOf(home);
  await replaceFile(home, `${release.hash}.graph`, snapshot);
  await replaceFile(home, pointer, JSON.stringify(release));
  const kept = [release.hash, before].map((hash) => `${hash}.graph`);
  for (const file of await readdir(home)) {
    if (/\.tmp$|\.graph$/.test(file) && !kept.includes(file)) await rm(join(home, file), { force: true });
  }
}

async function hashOf(home: string): Promise<string | null> {
  try {
    return ReleaseRecord.safeParse(JSON.parse(await readFile(join(home, pointer), "utf8"))).data?.hash ?? null;
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return null;
    throw error;
  }
}

async function replaceFile(home: string, name: string, content: Uint8Array | string): Promise<void> {
  const file = join(home, name);
  const handle = await open(`${file}.tmp`, "w");
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(`${file}.tmp`, file);
  await syncFolder(home);
}

/** The rename itself must outlive a power cut; Windows has no such call and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
