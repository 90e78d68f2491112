import { z } from "zod";
import { type DataFileKind, dataFiles } from "../schema/dataFiles.ts";
import { didYouMean } from "./nearest.ts";
import { type Place, type Problem, type ProblemCode, problemAt } from "./problem.ts";

/** Where a value, or the name of its field, stands in its file. */
export type At = (path: readonly PropertyKey[], part?: "key" | "value") => Place;

type Issue = z.core.$ZodIssue;

/** What the schema found wrong, as problems: the code says what kind, the hint what to do. */
export function explainIssue(file: string, kind: DataFileKind, content: unknown, issue: Issue, at: At): Problem[] {
  if (issue.code === "unrecognized_keys") {
    const known = knownFields(kind, issue.path);
    // The syntax check names __proto__ already, wherever it stands.
    const keys = issue.keys.filter((key) => key !== "__proto__");
    return keys.map((key) =>
      problemAt(
        file,
        at([...issue.path, key], "key"),
        "unknown-field",
        `unknown field "${key}"`,
        didYouMean(key, known, `known here: ${known.join(", ")}`),
      ),
    );
  }
  const value = valueAt(content, issue.path);
  if (typeof value === "number" && !Number.isFinite(value)) return []; // the syntax check says so already
  const code = codeOf(issue, value);
  return [problemAt(file, at(issue.path), code, messageOf(code, issue, value), hintOf(code, issue, value))];
}

function codeOf(issue: Issue, value: unknown): ProblemCode {
  const field = issue.path.at(-1);
  if (field === "evidence" && (issue.code === "too_small" || value === undefined)) return "provenance";
  switch (issue.code) {
    case "invalid_type":
      return value === undefined || (value === null && issue.path.length > 0) ? "required" : "type";
    case "invalid_value":
      if (field === "format") return "version";
      return value === undefined ? "required" : "enum";
    case "too_small":
      return issue.origin === "string" || issue.origin === "array" ? "empty" : "range";
    case "too_big":
      if (issue.origin === "string") return "length";
      return issue.origin === "array" ? "limit" : "range";
    case "custom":
      return issue.params?.["code"] === "empty" ? "empty" : "format";
    default:
      return "format";
  }
}

function messageOf(code: ProblemCode, issue: Issue, value: unknown): string {
  const last = issue.path.at(-1);
  const field = last === undefined ? "the file" : typeof last === "number" ? `entry ${last + 1}` : String(last);
  if (code === "provenance" && value === undefined) return "evidence is missing";
  if (code === "required") return value === null ? `${field} is null, and must be known` : `${field} is missing`;
  if (code === "enum") return `${field} "${String(value)}" is none of the words allowed`;
  if (code === "version") return `the data is of format ${String(value)}, this program reads format 1`;
  if (issue.code === "invalid_type") return `${field} must be ${named[issue.expected] ?? issue.expected}, not ${nameOf(value)}`;
  return `${field}: ${issue.message}`;
}

const named: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an entry with fields",
  record: "an entry with fields",
};

function nameOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : (named[typeof value] ?? typeof value);
}

const hints: Partial<Record<ProblemCode, string>> = {
  required: "add it, from a source",
  type: "text that looks like a number, a date or true needs quotes",
  empty: "fill it, or leave the field out",
  length: "shorten it",
  limit: "shorten the list",
  range: "correct the number",
  provenance: "list at least one source with its confidence",
  version: "use the atlas that wrote it, or a newer one",
  format: "see data/README.md for how ids, dates and addresses are written",
};

function hintOf(code: ProblemCode, issue: Issue, value: unknown): string {
  if (issue.code !== "invalid_value" || code === "version") return hints[code] ?? "see data/README.md";
  const values = issue.values.map(String);
  const all = `write one of ${values.join(", ")}`;
  return typeof value === "string" ? didYouMean(value, values, all) : all;
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  let value = content;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

const JsonSchema = z.looseObject({
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
});

const schemas = new Map<DataFileKind, unknown>();

/** The fields the schema knows at a path, read from its JSON Schema. */
function knownFields(kind: DataFileKind, path: readonly PropertyKey[]): string[] {
  const whole = schemas.get(kind) ?? z.toJSONSchema(dataFiles[kind]);
  schemas.set(kind, whole);
  let schema = JsonSchema.parse(whole);
  for (const step of path) {
    const next = typeof step === "number" ? schema.items : schema.properties?.[String(step)];
    const { data } = JsonSchema.safeParse(next);
    if (!data) return [];
    schema = data;
  }
  return Object.keys(schema.properties ?? {});
}
