import { mkdir, open, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import type { Release } from "./store.ts";

/** The release that `home` points at with its snapshot, or null where none was loaded yet. */
export async function readRelease(home: string): Promise<{ release: Release; snapshot: Uint8Array } | null> {
  try {
    const release: Release = JSON.parse(await readFile(join(home, "current.json"), "utf8"));
    return { release, snapshot: Uint8Array.from(await readFile(join(home, `${release.hash}.graph`))) };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

/** Writes the snapshot, then flips the pointer, each by an atomic rename: a reader sees the old release or the new. */
export async function writeRelease(home: string, release: Release, snapshot: Uint8Array): Promise<void> {
  await mkdir(home, { recursive: true });
  await replaceFile(join(home, `${release.hash}.graph`), snapshot);
  await replaceFile(join(home, "current.json"), JSON.stringify(release));
}

async function replaceFile(file: string, content: Uint8Array | string): Promise<void> {
  const handle = await open(`${file}.tmp`, "w");
  await handle.writeFile(content);
  await handle.sync();
  await handle.close();
  await rename(`${file}.tmp`, file);
}
