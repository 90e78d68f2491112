import { LineCounter, parseDocument } from "yaml";
import { QueryHeader, type QuerySummary } from "../schema/savedQuery.ts";

/** A saved query: its header, and the Cypher after it, which runs as it stands with the parameters set. */
export interface SavedQuery {
  readonly name: string;
  readonly header: QueryHeader;
  readonly cypher: string;
  /** The line of the file on which the Cypher starts. */
  readonly line: number;
}

/** A saved query as lists show it: its header without what only questions need. */
export function toSummary({ name, header: { ask: _, beside: __, dated: ___, ...header } }: SavedQuery): QuerySummary {
  return { name, ...header };
}

/** What is wrong with a saved query's file, and on which line. */
export interface QueryProblem {
  readonly line: number;
  readonly message: string;
}

export type ParsedQuery =
  | { readonly ok: true; readonly query: SavedQuery }
  | { readonly ok: false; readonly problems: readonly QueryProblem[] };

const opening = "/*---\n";
const closing = "\n---*/\n";

/** Reads the text of one `.cypher` file; `name` is the file's name without its ending. */
export function parseSavedQuery(name: string, text: string): ParsedQuery {
  const end = text.indexOf(closing);
  if (!text.startsWith(opening) || end < 0) return failed(1, "the file must start with a header between /*--- and ---*/");
  const header = parseHeader(text.slice(opening.length, end));
  if (!header.ok) return header;
  const line = text.slice(0, end + closing.length).split("\n").length;
  return { ok: true, query: { name, header: header.header, cypher: text.slice(end + closing.length).trimEnd(), line } };
}

type ParsedHeader =
  | { readonly ok: true; readonly header: QueryHeader }
  | { readonly ok: false; readonly problems: readonly QueryProblem[] };

function parseHeader(yaml: string): ParsedHeader {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, uniqueKeys: true });
  // The first line of the file is the opening.
  const lineOf = (offset: number) => lines.linePos(offset).line + 1;
  if (document.errors.length > 0) {
    return {
      ok: false,
      problems: document.errors.map(({ pos, message }) => ({ line: lineOf(pos[0]), message: message.split("\n")[0] ?? "" })),
    };
  }
  const { success, data, error } = QueryHeader.safeParse(document.toJS());
  if (success) return { ok: true, header: data };
  return {
    ok: false,
    problems: error.issues.map(({ path, message }) => ({
      line: lineOf(offsetAt(document, path)),
      message: `${path.join(".") || "header"}: ${message}`,
    })),
  };
}

/** Where the deepest part of the path that is there begins. */
function offsetAt(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node: unknown = document.getIn(path.slice(0, depth), true);
    if (typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range)) return Number(node.range[0]);
  }
  return 0;
}

const failed = (line: number, message: string): ParsedQuery => ({ ok: false, problems: [{ line, message }] });
