import { constants } from "node:fs";
import { lstat, open, readdir } from "node:fs/promises";
import { join } from "node:path";
import { byCodePoint } from "../cypher/stableText.ts";
import { fileKind } from "../schema/dataFiles.ts";
import { fileProblem, type Problem } from "./problem.ts";

const maxBytes = 10_000_000;
const maxFiles = 50_000;
/** What lies beside the data and is not read; the folder `schema` is written by `atlas schemas`. */
const beside = new Set(["README.md", "LICENSE", "CITATION.cff", "datapackage.json", "schema"]);

/** A data file as it lies on disk. */
export interface RawFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Reads every data file of a folder, in name order; whatever else lies there is a problem, save names that begin with a dot. */
export async function readFiles(folder: string): Promise<{ raw: RawFile[]; problems: Problem[] }> {
  const raw: RawFile[] = [];
  const problems: Problem[] = [];
  for (const file of await listFiles(folder, "", problems)) {
    const bytes = await readRegular(folder, file);
    if (bytes instanceof Uint8Array) raw.push({ file, bytes });
    else problems.push(bytes);
  }
  return { raw, problems };
}

async function listFiles(root: string, under: string, problems: Problem[]): Promise<string[]> {
  const names = (await readdir(join(root, under))).filter((name) => !name.startsWith(".") && !(under === "" && beside.has(name)));
  if (names.length > maxFiles) {
    problems.push(
      fileProblem(under || ".", "limit", `holds ${names.length} files, more than ${maxFiles}`, "join entries into fewer files"),
    );
    return [];
  }
  const found: string[] = [];
  for (const name of names.sort(byCodePoint)) {
    const file = under === "" ? name : `${under}/${name}`;
    const stat = await lstat(join(root, file)).catch(() => null);
    const known = fileKind(stat?.isDirectory() ? `${file}/policies.yaml` : file) !== undefined;
    if (!stat) problems.push(fileProblem(file, "file", "has a name that cannot be read back", "rename it to letters, digits and hyphens"));
    else if (stat.isDirectory() && under === "" && known) found.push(...(await listFiles(root, file, problems)));
    else if (stat.isSymbolicLink()) problems.push(fileProblem(file, "file", "is a symbolic link", "put the file itself here, not a link"));
    else if (!stat.isFile() && !stat.isDirectory()) problems.push(fileProblem(file, "file", "is not a regular file", "remove it"));
    else if (stat.isFile() && known && file.endsWith(".yaml")) found.push(file);
    else
      problems.push(fileProblem(file, "file", "does not belong here", "see data/README.md for where things go; data files end in .yaml"));
  }
  return found;
}

/** Opened without following links and looked at by its handle, so that what was checked is what is read. */
async function readRegular(folder: string, file: string): Promise<Uint8Array | Problem> {
  try {
    const handle = await open(join(folder, file), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const before = await handle.stat();
      if (!before.isFile()) return fileProblem(file, "file", "is not a regular file", "remove it");
      if (before.size > maxBytes) return fileProblem(file, "limit", "is over 10 MB", "split it into several files");
      const bytes = await handle.readFile();
      const after = await handle.stat();
      if (after.size === before.size && after.mtimeMs === before.mtimeMs && bytes.length === before.size) return new Uint8Array(bytes);
      return fileProblem(file, "file", "changed while it was read", "check again when nothing writes to it");
    } finally {
      await handle.close();
    }
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
    return fileProblem(file, "file", `cannot be read (${reason})`, "make it readable");
  }
}
