import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { buildWeb } from "../e2e/buildWeb.ts";
import type { Bench, Measured } from "./bench.ts";

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const bytesOf = async (file: string) => Uint8Array.from(await readFile(file));
const gzipped = async (file: string): Promise<number> => (await promisify(gzip)(await bytesOf(file), { level: 9 })).length;

/** G9: what the browser must have before the first paint, what comes later, and the engine. */
export const benchSizes: Bench = async () => {
  const web = await buildWeb();
  const assets = join(web, "assets");
  const scripts = (await readdir(assets)).filter((file) => file.endsWith(".js"));
  const first = await firstScripts(web, assets, scripts);
  const sizes = new Map(await Promise.all(scripts.map(async (file) => [file, await gzipped(join(assets, file))] as const)));
  const sum = (files: readonly string[]) => files.reduce((total, file) => total + (sizes.get(file) ?? 0), 0);
  const engine = await brotli("cypher/grafeo/built/atlas_grafeo_bg.wasm");
  return [
    line("G9 ≤ 200 kB gzip", `JavaScript before the first screen's content, ${first.length} files`, sum(first), 200_000),
    {
      ...line(
        "G9",
        `all other JavaScript, ${scripts.length - first.length} files`,
        sum(scripts.filter((file) => !first.includes(file))),
        0,
      ),
      ratio: null,
      within: null,
    },
    line("G9 ≤ 700 kB brotli", "the embedded engine, never loaded by the explorer itself", engine, 700_000),
  ];
};

const line = (goal: string, what: string, bytes: number, most: number): Measured => ({
  goal,
  what,
  anchor: most > 0 ? kB(most) : "",
  ours: kB(bytes),
  ratio: bytes / most,
  within: bytes <= most,
});

/** What index.html names, the first screen's own piece, and whatever these import at once. */
async function firstScripts(web: string, assets: string, scripts: readonly string[]): Promise<string[]> {
  const index = await readFile(join(web, "index.html"), "utf8");
  const found = new Set(scripts.filter((file) => index.includes(file) || file.startsWith("HomePage")));
  for (const file of found) {
    const text = await readFile(join(assets, file), "utf8");
    for (const [, name] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) if (name) found.add(name);
  }
  return [...found];
}

async function brotli(file: string): Promise<number> {
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return (await promisify(brotliCompress)(await bytesOf(file), options)).length;
}
