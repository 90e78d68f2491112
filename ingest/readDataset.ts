import { type Document, LineCounter, type ParsedNode, parseDocument } from "yaml";
import { type DataFileKind, dataFiles, fileKind } from "../schema/dataFiles.ts";
import { checkScalars, tooDeep } from "./checkSyntax.ts";
import { decodeText, placeIn } from "./decodeText.ts";
import { type At, explainIssue } from "./explainIssue.ts";
import { type RawFile, readFiles } from "./listFiles.ts";
import { offsets } from "./offsets.ts";
import { fileProblem, type Note, type Problem, problemAt } from "./problem.ts";
import { withoutFaults } from "./salvage.ts";

/** A file that its schema has read; `at` gives the place of a value by its path in the file. */
export interface DataFile {
  readonly file: string;
  readonly kind: DataFileKind;
  readonly content: unknown;
  readonly at: At;
}

/** What was read, what is wrong, and the ids that refused files seem to define: a reference to those is not called dangling. */
export interface ReadDataset {
  readonly files: readonly DataFile[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
  readonly unread: ReadonlySet<string>;
}

/** Reads every data file of a folder. Throws only where the folder itself cannot be listed. */
export async function readDataset(folder: string): Promise<ReadDataset> {
  const { raw, problems } = await readFiles(folder);
  const read = parseFiles(raw);
  return { ...read, problems: [...problems, ...read.problems] };
}

/** Parses files already in memory; nothing is dropped: what cannot be read is a problem. */
export function parseFiles(raw: readonly RawFile[]): ReadDataset {
  const parsed = raw.map(({ file, bytes }) => parseRaw(file, bytes));
  const problems = parsed.flatMap((one) => one.problems);
  const files = parsed.flatMap(({ file }) => (file ? [file] : []));
  const refused = raw.filter((_, index) => !parsed[index]?.file);
  const unread = new Set(refused.flatMap(({ file, bytes }) => seemingIds(file, bytes)));
  if (!raw.some(({ file }) => file === "dataset.yaml"))
    problems.push(fileProblem("dataset.yaml", "required", "is missing", "add it with format, name and asOf: it makes a folder a dataset"));
  return { files, problems, notes: parsed.flatMap((one) => one.notes), unread };
}

/** The ids a refused file seems to define: its own name, and whatever follows "id:". */
function seemingIds(file: string, bytes: Uint8Array): string[] {
  const name = file.slice(file.lastIndexOf("/") + 1).replace(/\.yaml$/, "");
  return [name, ...[...new TextDecoder().decode(bytes).matchAll(definition)].map(([, id]) => id ?? "")];
}

const definition = /\bid:\s*["']?([A-Za-z0-9][A-Za-z0-9-]*)/g;

interface Parsed {
  readonly file?: DataFile;
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

function parseRaw(file: string, bytes: Uint8Array): Parsed {
  const { text, problems, notes } = decodeText(file, bytes);
  const kind = fileKind(file);
  if (text === null || !kind) return { problems, notes };
  return { ...parseDataFile(file, text, kind), notes };
}

/** Parses one file's text; a fault of syntax hides what comes after it, so only those are reported then. */
export function parseDataFile(file: string, text: string, kind: DataFileKind): { file?: DataFile; problems: Problem[] } {
  const deep = tooDeep(text);
  if (deep !== null) return { problems: [problemAt(file, placeIn(text, deep), "depth", "nests deeper than 64 levels", "flatten it")] };
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, version: "1.2", schema: "core" });
  const place = placeOf(text);
  const problems = [...checkScalars(file, text, document, place), ...syntaxProblems(file, document, place)];
  if (document.contents === null && problems.length === 0) problems.push(fileProblem(file, "empty", "is empty", "fill it or remove it"));
  if (problems.some(({ code }) => code === "syntax" || code === "empty") || document.contents === null) return { problems };
  const offsetOf = offsets(document.contents);
  const at: At = (path, part = "value") => place(offsetOf(path, part));
  const content: unknown = document.toJS();
  const parsed = dataFiles[kind].safeParse(content);
  if (parsed.success) return { file: { file, kind, content: parsed.data, at }, problems };
  problems.push(...parsed.error.issues.flatMap((issue) => explainIssue(file, kind, content, issue, at)));
  const rest = dataFiles[kind].safeParse(withoutFaults(content, parsed.error.issues));
  return rest.success ? { file: { file, kind, content: rest.data, at }, problems } : { problems };
}

function syntaxProblems(file: string, document: Document.Parsed<ParsedNode>, place: (offset: number) => ReturnType<At>): Problem[] {
  return document.errors
    .filter(({ code }) => code !== "TAG_RESOLVE_FAILED")
    .map(({ message, pos }) => problemAt(file, place(pos[0]), "syntax", `is not YAML: ${message}`, "mend the YAML here"));
}

/** Lines are counted here: the parser's own counter misses the breaks inside text that it reads after a fault. */
function placeOf(text: string): (offset: number) => ReturnType<At> {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return (offset) => {
    const line = Math.max(1, lines.linePos(Math.min(offset, text.length)).line);
    const from = lines.lineStarts[line - 1] ?? 0;
    return { line, column: Array.from(text.slice(from, offset)).length + 1 };
  };
}
