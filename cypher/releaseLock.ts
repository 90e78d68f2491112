import { link, mkdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { EngineError } from "./engine.ts";

/** The holder touches the file this often; one that has not been touched for `staleMs` is nobody's, whatever its pid. */
const touchMs = 5_000;
const staleMs = 60_000;
const held = new Set<string>();
const codeOf = (error: unknown) => (error instanceof Error && "code" in error ? error.code : undefined);

/** Runs `work` as the only writer of `home`; throws `EngineError` busy while another is at it. A killed writer's lock is taken over. */
export async function withReleaseLock<Result>(home: string, work: () => Promise<Result>): Promise<Result> {
  await mkdir(home, { recursive: true });
  const file = join(home, "ingest.lock");
  await take(file);
  held.add(file);
  const timer = setInterval(() => utimes(file, new Date(), new Date()).catch(() => undefined), touchMs);
  timer.unref();
  try {
    return await work();
  } finally {
    clearInterval(timer);
    held.delete(file);
    await rm(file, { force: true });
  }
}

async function take(file: string): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      return await create(file);
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
    }
    const holder = await holderOf(file);
    if (holder && !(await isStale(file, holder))) break;
    if (holder) await putAside(file, holder);
  }
  throw new EngineError("busy", `another ingest is at work (${file}): wait for it to end`);
}

/** With its content from the first moment: a holder killed between the two would leave a lock that names nobody. */
async function create(file: string): Promise<void> {
  const written = `${file}.${process.pid}.new`;
  try {
    await writeFile(written, `${process.pid} ${hostname()}`);
    await link(written, file);
  } finally {
    await rm(written, { force: true });
  }
}

async function holderOf(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

async function isStale(file: string, holder: string): Promise<boolean> {
  const touched = (await stat(file).catch(() => null))?.mtimeMs ?? 0;
  if (Date.now() - touched > staleMs) return true;
  const [pid, host] = holder.split(" ");
  // Another machine's pid says nothing here. Our own pid is a former process's, unless this very process holds the lock.
  if (host !== hostname()) return false;
  return Number(pid) === process.pid ? !held.has(file) : !isAlive(Number(pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

/** Moves a dead lock away; one that another took meanwhile goes back to its place. */
async function putAside(file: string, holder: string): Promise<void> {
  const aside = `${file}.${process.pid}.tmp`;
  try {
    await rename(file, aside);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    throw error;
  }
  if ((await holderOf(aside)) !== holder) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}
