import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** One source file of ours: what it imports, as files of the tree or as names of packages, with the line. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly { readonly target: string; readonly line: number; readonly typeOnly: boolean }[];
}

const folders = ["schema", "cypher", "ingest", "ask", "server", "cli", "web", "tests"];
const generated = /^(cypher\/grafeo\/(built|target)|web\/dist)\//;

/** Every code file, style sheet and saved query under the folders of the tree, with its imports resolved. */
export function readSourceFiles(root: string): SourceFile[] {
  const found: SourceFile[] = [];
  const walk = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const file = `${folder}/${entry.name}`;
      if (generated.test(`${file}/`)) continue;
      if (entry.isDirectory()) walk(file);
      else if (/\.(ts|tsx|mts|mjs|css|cypher)$/.test(entry.name) && !entry.name.endsWith(".d.ts")) found.push(toSourceFile(root, file));
    }
  };
  for (const entry of readdirSync(root)) if (folders.includes(entry)) walk(entry);
  return found.sort((a, b) => (a.file < b.file ? -1 : 1));
}

// The formatter writes every import in one of these forms.
const importForms =
  /(?:^|\n)\s*(import|export)\s+(type\s)?[^;"]*?from\s+"([^"]+)"|(?:^|\n)import\s+"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)|new URL\("(\.[^"]+\.m?[tj]s)"/g;

function toSourceFile(root: string, file: string): SourceFile {
  const text = readFileSync(join(root, file), "utf8");
  const imports = [...text.matchAll(importForms)].map((match) => {
    const name = match[3] ?? match[4] ?? match[5] ?? match[6] ?? "";
    const target = name.startsWith(".") ? normalize(join(dirname(file), name)) : name;
    const line = text.slice(0, match.index + match[0].length).split("\n").length;
    return { target: target.replace(/\?.*$/, ""), line, typeOnly: match[2] !== undefined };
  });
  return { file, text, lines: text.split("\n").length - 1, imports };
}

/** The import cycles of the tree, each as the files on it; type-only imports leave no trace at run time and do not count. */
export function findCycles(files: readonly SourceFile[]): string[][] {
  const next = new Map(files.map(({ file, imports }) => [file, imports.filter(({ typeOnly }) => !typeOnly).map(({ target }) => target)]));
  const done = new Set<string>();
  const cycles: string[][] = [];
  const visit = (file: string, trail: readonly string[]) => {
    const seen = trail.indexOf(file);
    if (seen >= 0) cycles.push([...trail.slice(seen), file]);
    if (seen >= 0 || done.has(file)) return;
    for (const target of next.get(file) ?? []) if (next.has(target)) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return cycles;
}
