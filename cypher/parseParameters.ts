import { type ParsedValue, parseValue } from "../schema/parameterValue.ts";
import { because, type Reason } from "../schema/problemReason.ts";
import type { QueryParameter } from "../schema/savedQuery.ts";
import type { SavedQuery } from "./savedQuery.ts";

/** Typed values by parameter; an optional one that is not given is null. */
export type ParameterValues = Readonly<Record<string, string | number | null>>;

/** What is wrong with one parameter, and what to give. */
export type ParameterError = Reason & { readonly parameter: string };

export type ParsedParameters =
  | { readonly ok: true; readonly values: ParameterValues }
  | { readonly ok: false; readonly errors: readonly ParameterError[] };

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
    .map((parameter) => ({
      ...(names.length > 0 ? because("unknown-parameter", { names: names.join(", ") }) : because("no-parameters")),
      parameter,
    }));
  const read = Object.entries(header.parameters).map(([name, parameter]) => ({
    name,
    parameter,
    parsed: parseOne(parameter, given[name]),
  }));
  const wrong = read.flatMap(({ name, parameter, parsed }) => (parsed.ok ? [] : [wrongValue(name, parameter, parsed.reason)]));
  if (unknown.length + wrong.length > 0) return { ok: false, errors: [...unknown, ...wrong] };
  return { ok: true, values: Object.fromEntries(read.flatMap(({ name, parsed }) => (parsed.ok ? [[name, parsed.value]] : []))) };
}

function parseOne(parameter: QueryParameter, given: string | readonly string[] | undefined): ParsedValue {
  if (typeof given === "object" && given.length > 1) return { ok: false, reason: because("more-than-once") };
  const text = (typeof given === "object" ? given[0] : given)?.trim();
  if (text) return parseValue(parameter, text);
  if (parameter.default !== undefined) return { ok: true, value: parameter.default };
  return parameter.optional ? { ok: true, value: null } : { ok: false, reason: missing(parameter) };
}

/** What is wrong with the value of a parameter that a header describes. */
export const wrongValue = (parameter: string, { label }: QueryParameter, reason: Reason): ParameterError => ({
  ...reason,
  parameter,
  label,
});

function missing(parameter: QueryParameter): Reason {
  switch (parameter.kind) {
    case "entity":
      return because("missing-entity", { kinds: parameter.of });
    case "text":
      return because("missing-text");
    case "date":
      return because("missing-date");
    case "enum":
      return because("missing-choice", { values: Object.keys(parameter.values).join(", ") });
    case "integer":
      return because("missing-integer");
  }
}
