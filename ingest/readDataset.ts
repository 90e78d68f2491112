import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument } from "yaml";
import { dataFiles, fileKind } from "../schema/dataFiles.ts";

/** One thing wrong with the data: where, what, and what to do. Lines and columns count from 1. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** A file that its schema has read; `at` gives the place of a value by its path in the file. */
export interface DataFile {
  readonly file: string;
  readonly content: unknown;
  readonly at: (path: readonly PropertyKey[]) => { line: number; column: number };
}

const maxBytes = 10_000_000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is what it looks for
const forbidden = /[\u0000\u202a-\u202e\u2066-\u2069\u200e\u200f]/u;

/** Reads every YAML file below `folder`, in name order. Nothing is dropped: what cannot be read is a problem. */
export async function readDataset(folder: string): Promise<{ files: DataFile[]; problems: Problem[] }> {
  const files: DataFile[] = [];
  const problems: Problem[] = [];
  for (const file of await listFiles(folder, "", problems)) {
    const read = await readDataFile(folder, file);
    problems.push(...read.problems);
    if (read.file) files.push(read.file);
  }
  return { files, problems };
}

async function listFiles(root: string, under: string, problems: Problem[]): Promise<string[]> {
  const found: string[] = [];
  for (const name of (await readdir(join(root, under))).sort()) {
    const file = under === "" ? name : `${under}/${name}`;
    const stat = await lstat(join(root, file));
    if (stat.isDirectory()) found.push(...(await listFiles(root, file, problems)));
    else if (!stat.isFile()) problems.push(problemAt(file, "E_FILE", "is not a regular file", "put the file itself here, not a link"));
    else if (stat.size > maxBytes) problems.push(problemAt(file, "E_LIMIT", "is over 10 MB", "split it into several files"));
    else if (file.endsWith(".yaml")) found.push(file);
  }
  return found;
}

function problemAt(file: string, code: string, message: string, hint: string, line = 1, column = 1): Problem {
  return { file, line, column, code, message, hint };
}

async function readDataFile(folder: string, file: string): Promise<{ file?: DataFile; problems: Problem[] }> {
  const kind = fileKind(file);
  if (!kind) return { problems: [problemAt(file, "E_FILE", "is not a file this folder knows", "see data/README.md for where things go")] };
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(await readFile(join(folder, file)));
  } catch {
    return { problems: [problemAt(file, "E_ENCODING", "is not UTF-8", "save it as UTF-8")] };
  }
  return parseDataFile(file, text, kind);
}

/** Parses one file's text; a fault of syntax hides what comes after it, so only those are reported then. */
export function parseDataFile(file: string, text: string, kind: keyof typeof dataFiles): { file?: DataFile; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false, version: "1.2", schema: "core" });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const bad = forbidden.exec(text);
  if (bad) {
    const { line, column } = place(bad.index);
    return { problems: [problemAt(file, "E_CHARACTER", "holds a NUL or a bidirectional control", "remove it", line, column)] };
  }
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map((error) => {
        const { line, column } = place(error.pos[0]);
        const code = error.code === "DUPLICATE_KEY" ? "E_DUPLICATE_KEY" : "E_SYNTAX";
        return problemAt(file, code, error.message, "mend the YAML here", line, column);
      }),
    };
  }
  if (document.contents === null) return { problems: [problemAt(file, "E_EMPTY", "is empty", "fill it or remove it")] };
  const at = (path: readonly PropertyKey[]) => place(offsetOf(document.contents, path));
  const parsed = dataFiles[kind].safeParse(document.toJS({ maxAliasCount: 100 }));
  if (parsed.success) return { file: { file, content: parsed.data, at }, problems: [] };
  return { problems: parsed.error.issues.flatMap((issue) => fromIssue(file, issue, at)) };
}

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}

function fromIssue(file: string, issue: Issue, at: DataFile["at"]): Problem[] {
  const make = (path: readonly PropertyKey[], code: string, message: string, hint: string) => {
    const { line, column } = at(path);
    return problemAt(file, code, message, hint, line, column);
  };
  if (issue.keys && issue.code === "unrecognized_keys") {
    return issue.keys.map((key) =>
      make([...issue.path, key], "E_UNKNOWN_FIELD", `unknown field "${key}"`, "check its spelling against the schema"),
    );
  }
  const field = issue.path.map(String).join(".");
  const codes: Record<string, string> = {
    invalid_type: "E_TYPE",
    invalid_format: "E_FORMAT",
    invalid_value: "E_ENUM",
    too_small: "E_EMPTY",
  };
  const missing = issue.code === "invalid_type" && /received undefined/.test(issue.message);
  return [make(issue.path, missing ? "E_REQUIRED" : (codes[issue.code] ?? "E_FORMAT"), `${field}: ${issue.message}`, "see data/README.md")];
}

/** Offset of the deepest node on the path that exists; of the key where the last step is a field. */
function offsetOf(root: ParsedNode | null, path: readonly PropertyKey[]): number {
  let node: unknown = root;
  let offset = root?.range[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step);
      if (!pair || !isNode(pair.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
