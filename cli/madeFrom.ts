import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readFiles } from "../ingest/listFiles.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
/** The folders whose code turns data files into a graph; `package.json` pins what they use. */
const makers = ["ingest", "schema", "cypher"];
const note = "made-from.txt";

/**
 * SHA-256 in hex of all that a release is made from: the bytes of every data file and of the code that turns them into
 * a graph. Null where something in the folder cannot be read or does not belong there: the check tells what.
 */
export async function inputDigest(folder: string): Promise<string | null> {
  const { raw, problems } = await readFiles(folder).catch(() => ({ raw: [], problems: [null] }));
  if (problems.length > 0) return null;
  const digest = createHash("sha256");
  const add = (name: string, bytes: Uint8Array) => digest.update(`${name}\0${bytes.length}\0`).update(bytes);
  for (const { file, bytes } of raw) add(file, bytes);
  const code = ["package.json", ...(await Promise.all(makers.map(filesUnder))).flat()];
  for (const file of code) add(file, new Uint8Array(await readFile(join(root, file))));
  return digest.digest("hex");
}

/** Whether the release `hash` in `home` is noted as made from input of this digest. */
export async function wasMadeFrom(home: string, hash: string, digest: string): Promise<boolean> {
  return (await readFile(join(home, note), "utf8").catch(() => "")) === lineOf(hash, digest);
}

/** Notes what the release in `home` was made from. A note that was cut off fits nothing, and the data is read anew. */
export async function noteMadeFrom(home: string, hash: string, digest: string): Promise<void> {
  await writeFile(join(home, note), lineOf(hash, digest));
}

const lineOf = (hash: string, digest: string) => `${hash} ${digest}\n`;

async function filesUnder(folder: string): Promise<string[]> {
  const names = await readdir(join(root, folder), { recursive: true });
  return names
    .filter((name) => /\.(ts|js|wasm|cypher)$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}
