import { existsSync, readdirSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { check } from "../../cli/check.ts";

export const casesFolder = resolve("tests/ingest/cases");

/** The names of all cases; each is a folder with `expected.json`. */
export const caseNames = readdirSync(casesFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "base")
  .map(({ name }) => name);

/** The base dataset with the case's `input` laid over it, then changed by its `make.mjs`: what git holds badly. */
async function buildCase(name: string): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), "atlas-case-")), "data");
  await cp(join(casesFolder, "base"), folder, { recursive: true });
  const input = join(casesFolder, name, "input");
  if (existsSync(input)) await cp(input, folder, { recursive: true });
  const script = join(casesFolder, name, "make.mjs");
  if (existsSync(script)) {
    const { make } = (await import(pathToFileURL(script).href)) as { make: (folder: string) => Promise<void> };
    await make(folder);
  }
  return folder;
}

/** What `atlas check` says of a case, as data and as text. */
export interface Said {
  readonly exit: number;
  readonly json: unknown;
  readonly stdout: readonly string[];
  readonly stderr: readonly string[];
}

/** Runs the check command on a case. The folder's own name, which changes from run to run, reads DATA. */
export async function runCase(name: string): Promise<Said> {
  const folder = await buildCase(name);
  const plain = (text: string) => text.replaceAll(folder, "DATA");
  const stdout: string[] = [];
  const stderr: string[] = [];
  const json: string[] = [];
  const exit = await check(folder, true, { say: (text) => json.push(plain(text)), talk: () => {} });
  const again = await check(folder, false, { say: (text) => stdout.push(plain(text)), talk: (text) => stderr.push(plain(text)) });
  await rm(join(folder, ".."), { recursive: true });
  if (exit !== again) throw new Error(`exit ${exit} with --json, ${again} without`);
  return { exit, json: JSON.parse(json.join("\n")), stdout, stderr };
}
