import { EntityId, PartialDate } from "../schema/evidence.ts";
import type { QueryParameter } from "../schema/savedQuery.ts";
import type { SavedQuery } from "./savedQuery.ts";

/** Typed values by parameter; an optional one that is not given is null. */
export type ParameterValues = Readonly<Record<string, string | number | null>>;

/** What is wrong with one parameter, and what to give. */
export interface ParameterError {
  readonly parameter: string;
  readonly message: string;
}

export type ParsedParameters =
  | { readonly ok: true; readonly values: ParameterValues }
  | { readonly ok: false; readonly errors: readonly ParameterError[] };

type Parsed = { readonly ok: true; readonly value: string | number | null } | { readonly ok: false; readonly message: string };

/**
 * Reads the parameters of a saved query from text, as an address or a command line gives them: all errors at once.
 * An empty text is a parameter that is not given. Whether an entity of this id is held is for the caller to see.
 */
export function parseParameters(
  { header }: SavedQuery,
  given: Readonly<Record<string, string | readonly string[] | undefined>>,
): ParsedParameters {
  const names = Object.keys(header.parameters);
  const unknown = Object.keys(given)
    .filter((name) => !names.includes(name))
    .map((name) => ({
      parameter: name,
      message: names.length > 0 ? `unknown parameter; this query takes ${names.join(", ")}` : "unknown parameter; this query takes none",
    }));
  const read = Object.entries(header.parameters).map(([name, parameter]) => ({ name, parsed: parseOne(parameter, given[name]) }));
  const wrong = read.flatMap(({ name, parsed }) => (parsed.ok ? [] : [{ parameter: name, message: parsed.message }]));
  if (unknown.length + wrong.length > 0) return { ok: false, errors: [...unknown, ...wrong] };
  return { ok: true, values: Object.fromEntries(read.flatMap(({ name, parsed }) => (parsed.ok ? [[name, parsed.value]] : []))) };
}

function parseOne(parameter: QueryParameter, given: string | readonly string[] | undefined): Parsed {
  if (typeof given === "object" && given.length > 1) return { ok: false, message: "given more than once" };
  const text = (typeof given === "object" ? given[0] : given)?.trim();
  if (text) return parseText(parameter, text);
  if (parameter.default !== undefined) return { ok: true, value: parameter.default };
  return parameter.optional ? { ok: true, value: null } : { ok: false, message: `missing; give ${expected(parameter)}` };
}

function parseText(parameter: QueryParameter, text: string): Parsed {
  const wrong: Parsed = { ok: false, message: `"${text}" is not ${expected(parameter)}` };
  switch (parameter.kind) {
    case "entity":
      return EntityId.safeParse(text).success ? { ok: true, value: text } : wrong;
    case "text":
      return { ok: true, value: text };
    case "date":
      return PartialDate.safeParse(text).success ? { ok: true, value: text } : wrong;
    case "enum":
      return Object.hasOwn(parameter.values, text) ? { ok: true, value: text } : wrong;
    case "integer": {
      const value = Number(text);
      const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = parameter;
      return /^-?\d+$/.test(text) && value >= min && value <= max ? { ok: true, value } : wrong;
    }
  }
}

function expected(parameter: QueryParameter): string {
  switch (parameter.kind) {
    case "entity":
      return `the id of a ${parameter.of.join(" or ")}`;
    case "text":
      return "a text";
    case "date":
      return "a date: YYYY, YYYY-MM or YYYY-MM-DD";
    case "enum":
      return `one of ${Object.keys(parameter.values).join(", ")}`;
    case "integer":
      return `a whole number${parameter.min === undefined ? "" : ` from ${parameter.min}`}${parameter.max === undefined ? "" : ` to ${parameter.max}`}`;
  }
}
