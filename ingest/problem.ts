import { byCodePoint } from "../cypher/stableText.ts";

/** What can be wrong with a data folder; each code means one thing and never changes. */
export type ProblemCode =
  | "file" // not a file that belongs here, or one that cannot be read
  | "limit" // too large, too many
  | "encoding" // not UTF-8
  | "character" // NUL, a control, a bidirectional or invisible character
  | "syntax" // not the YAML we read
  | "depth" // nested too deep
  | "empty"
  | "duplicate-key"
  | "unknown-field"
  | "required"
  | "type"
  | "enum"
  | "format"
  | "length"
  | "number" // would be rounded
  | "range"
  | "version"
  | "duplicate-id"
  | "duplicate"
  | "conflict"
  | "ambiguous"
  | "dangling"
  | "domain"
  | "cycle"
  | "provenance"; // no source, or no place in it

/** What is worth knowing and stops nothing. */
export type NoteCode = "bom" | "line-ends" | "shared-alias" | "untranslated" | "unused";

interface Finding<Code> {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: Code;
  readonly message: string;
  readonly hint: string;
}

/** One thing wrong with the data: where, what, and what to do. Lines and columns count from 1, columns in code points. */
export type Problem = Finding<ProblemCode>;
export type Note = Finding<NoteCode>;

export interface Place {
  readonly line: number;
  readonly column: number;
}

const start: Place = { line: 1, column: 1 };

/** A problem; what it quotes from the data is made safe to print. */
export function problemAt(file: string, { line, column }: Place, code: ProblemCode, message: string, hint: string): Problem {
  return { file: printable(file), line, column, code, message: printable(message), hint: printable(hint) };
}

/** A problem of the file as a whole. */
export function fileProblem(file: string, code: ProblemCode, message: string, hint: string): Problem {
  return problemAt(file, start, code, message, hint);
}

/** A note, made safe to print like a problem. */
export function noteAt(file: string, { line, column }: Place, code: NoteCode, message: string, hint: string): Note {
  return { file: printable(file), line, column, code, message: printable(message), hint: printable(hint) };
}

/** Controls and invisible characters as escapes: a terminal must not obey what a data file says. */
function printable(text: string): string {
  const shown = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
  return shown.length > 300 ? `${Array.from(shown).slice(0, 300).join("")}…` : shown;
}

const most = 100;

/** Sorted by place; of more than a hundred in one file the rest is counted, not listed. */
export function sortFindings<Found extends Problem | Note>(findings: readonly Found[]): Found[] {
  const sorted = [...findings].sort(
    (a, b) =>
      byCodePoint(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      byCodePoint(a.code, b.code) ||
      byCodePoint(a.message, b.message),
  );
  const counts = new Map<string, number>();
  for (const { file } of sorted) counts.set(file, (counts.get(file) ?? 0) + 1);
  const seen = new Map<string, number>();
  return sorted.flatMap((finding) => {
    const nth = (seen.get(finding.file) ?? 0) + 1;
    seen.set(finding.file, nth);
    if (nth <= most) return [finding];
    const rest = (counts.get(finding.file) ?? 0) - most;
    return nth === most + 1
      ? [{ ...finding, message: `and ${rest} more in this file`, hint: "mend the first hundred, then check again" }]
      : [];
  });
}
