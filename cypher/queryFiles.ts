import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSavedQuery, type SavedQuery } from "./savedQuery.ts";
import { byCodePoint } from "./stableText.ts";

/** The folder of the saved queries that come with the atlas. */
export const queryFolder = fileURLToPath(new URL("queries", import.meta.url));

/** Reads every saved query of a folder by name. Throws with file and line where one cannot be read. */
export async function readQueries(folder = queryFolder): Promise<readonly SavedQuery[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".cypher")).sort(byCodePoint);
  return Promise.all(files.map((file) => readQuery(folder, file)));
}

async function readQuery(folder: string, file: string): Promise<SavedQuery> {
  const parsed = parseSavedQuery(file.slice(0, -".cypher".length), await readFile(join(folder, file), "utf8"));
  if (parsed.ok) return parsed.query;
  throw new Error(parsed.problems.map(({ line, message }) => `${file}:${line} ${message}`).join("\n"));
}
