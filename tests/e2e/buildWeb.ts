import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, rmdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

const built = join("dist", "web");
/** The guard goes along in a worker. */
const sources = ["web", "schema", join("cypher", "guard")];
const lock = join("node_modules", ".atlas-web-build");
const longestBuildMs = 120_000;

/** Builds the web app where it is older than what it is built from. Test files that start at once build it once. */
export async function buildWeb(): Promise<string> {
  const start = Date.now();
  while (!take(lock)) {
    if (Date.now() - start > longestBuildMs) throw new Error(`another build holds ${lock}; remove it if none is running`);
    await setTimeout(100);
  }
  try {
    if (sources.every((folder) => newest(folder) < builtAt())) return built;
    const { status, stderr } = spawnSync("npm", ["run", "--silent", "build"], { encoding: "utf8" });
    if (status !== 0) throw new Error(`the web app could not be built: ${stderr}`);
    return built;
  } finally {
    rmdirSync(lock);
  }
}

function take(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

function builtAt(): number {
  return statSync(join(built, "index.html"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newest(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Math.max(...files.map((file) => (file.isFile() ? statSync(join(file.path, file.name)).mtimeMs : 0)));
}
