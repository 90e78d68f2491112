import { execFile } from "node:child_process";
import { mkdir, readdir, rmdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";

/** What became of a build: `fresh` where none was needed. After `failed` the one of before, if any, is untouched. */
export type WebBuild = { readonly status: "fresh" | "built" } | { readonly status: "failed"; readonly problem: string };

/** All that the web app is built from. */
const sources = ["web", "schema", "cypher/guard", "cypher/graphWords.ts", "package-lock.json"];
const longestBuildMs = 120_000;

/**
 * Builds the web app into `dist/web` of `root` where it is missing or older than what it is built from. Processes that
 * ask at once build it once. `onBuild` is told before a build starts.
 */
export async function bringWebUpToDate(root: string, onBuild: (stale: boolean) => void = () => undefined): Promise<WebBuild> {
  if (await isFresh(root)) return { status: "fresh" };
  const lock = join(root, "node_modules", ".atlas-web-build");
  try {
    await take(lock);
  } catch (error) {
    return { status: "failed", problem: String(error) };
  }
  try {
    if (await isFresh(root)) return { status: "fresh" };
    onBuild((await changedAt(indexOf(root))) > 0);
    // Whatever runs the build, a test too: what is served is the production build.
    const env = { ...process.env, NODE_ENV: "production" };
    await promisify(execFile)("npm", ["run", "--silent", "build"], { cwd: root, env, maxBuffer: Number.POSITIVE_INFINITY });
    return { status: "built" };
  } catch (error) {
    return { status: "failed", problem: String(error instanceof Error && "stderr" in error ? error.stderr : error) };
  } finally {
    await rmdir(lock);
  }
}

const indexOf = (root: string) => join(root, "dist", "web", "index.html");

async function isFresh(root: string): Promise<boolean> {
  const changes = await Promise.all(sources.map((source) => newest(join(root, source))));
  return Math.max(...changes) < (await changedAt(indexOf(root)));
}

/** A lock that is older than the longest build is that of a process that was killed. */
async function take(lock: string): Promise<void> {
  for (;;) {
    try {
      await mkdir(lock);
      return;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
    if (Date.now() - (await changedAt(lock)) > longestBuildMs) await rmdir(lock).catch(() => undefined);
    else await pause(100);
  }
}

/** The time of the latest change in a file or folder; 0 where there is none. */
async function newest(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  const inside = await readdir(path, { recursive: true });
  // Folders too: a file that was removed shows there alone.
  return Math.max(found.mtimeMs, ...(await Promise.all(inside.map((file) => changedAt(join(path, file))))));
}

async function changedAt(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.mtimeMs ?? 0;
}
