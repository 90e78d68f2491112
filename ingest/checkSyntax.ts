import { type Document, isAlias, isMap, isNode, isScalar, Lexer, type Node, type ParsedNode, visit, type YAMLMap } from "yaml";
import { type Place, type Problem, problemAt } from "./problem.ts";

const deepest = 64;
// Controls save TAB and line feed; bidirectional and invisible characters; line separators; halves of a pair.
const forbidden = /[^\P{Cc}\t\n]|[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Cs}/u;

/** Offset of the first bracket or indentation past the deepest level allowed; null where there is none. Before parsing, which is recursive. */
export function tooDeep(text: string): number | null {
  const columns: number[] = []; // of the open block collections
  let flow = 0;
  let offset = 0;
  let lineStart = 0;
  for (const token of new Lexer().lex(text)) {
    const first = token[0] ?? "";
    // The lexer's own marks stand for no character of the text.
    if (first === "\u0002" || first === "\u0018" || first === "\u001f") continue;
    if (token === "[" || token === "{") flow += 1;
    else if (token === "]" || token === "}") flow = Math.max(0, flow - 1);
    if (first === "\n") lineStart = offset + token.length;
    else if (flow === 0 && first !== " " && first !== "#") open(columns, offset - lineStart);
    if (columns.length + flow > deepest) return offset;
    offset += token.length;
    const lastBreak = token.lastIndexOf("\n");
    if (lastBreak !== -1) lineStart = offset - (token.length - lastBreak - 1);
  }
  return null;
}

function open(columns: number[], column: number): void {
  while ((columns.at(-1) ?? -1) > column) columns.pop();
  if (columns.at(-1) !== column) columns.push(column);
}

/** What a schema cannot see: characters, rounded numbers, fields that stand twice, anchors, aliases and tags. */
export function checkScalars(file: string, text: string, document: Document<ParsedNode>, place: (offset: number) => Place): Problem[] {
  const problems: Problem[] = [];
  const add: Add = (offset, code, message, hint) => problems.push(problemAt(file, place(offset), code, message, hint));
  for (const match of text.matchAll(new RegExp(forbidden, "gu"))) {
    if (problems.length > 200) break;
    add(match.index, "character", "holds a control, bidirectional or invisible character", "remove it");
  }
  visit(document, {
    Node(key, node) {
      if (!isNode(node) || !node.range) return;
      checkMarks(node, node.range[0], text, add);
      if (isMap(node)) checkKeys(node, add);
      if (isScalar(node)) checkScalar(node.value, text.slice(node.range[0], node.range[1]), node.range[0], key === "key", add);
    },
  });
  return problems;
}

type Add = (offset: number, code: Problem["code"], message: string, hint: string) => void;

/** Plain values only: nothing is built by a tag, and nothing stands for what is written elsewhere. */
function checkMarks(node: Node, from: number, text: string, add: Add): void {
  if (isAlias(node)) add(from, "syntax", `refers to the anchor *${node.source}`, "write the value out here");
  const tag = "tag" in node ? node.tag : undefined;
  const anchor = "anchor" in node ? node.anchor : undefined;
  if (tag) add(text.lastIndexOf("!", from), "syntax", `holds the tag ${tag}`, "write the value without a tag");
  if (anchor) add(text.lastIndexOf("&", from), "syntax", `holds the anchor &${anchor}`, "write the value out where it is needed");
}

/** Not left to the parser, which compares each key with each. */
function checkKeys({ items }: YAMLMap, add: Add): void {
  const seen = new Set<unknown>();
  for (const { key } of items) {
    if (!isScalar(key) || !key.range) continue;
    if (seen.has(key.value)) add(key.range[0], "duplicate-key", "this field stands twice in one entry", "keep one of the two");
    seen.add(key.value);
  }
}

function checkScalar(value: unknown, written: string, from: number, isKey: boolean, add: Add): void {
  if (typeof value === "number" && (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))))
    add(from, "number", `${written} is not a number we can hold exactly`, "write it as text, or in another unit");
  if (typeof value === "string" && forbidden.test(value) && !forbidden.test(written))
    add(from, "character", "holds a control, bidirectional or invisible character as an escape", "remove it");
  if (isKey && value === "__proto__") add(from, "unknown-field", 'unknown field "__proto__"', "remove it");
  if (isKey && typeof value !== "string") add(from, "type", "a field's name must be text", "put it in quotes");
}
