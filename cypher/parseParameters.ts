import { EntityId, PartialDate } from "../schema/evidence.ts";
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

type Parsed = { readonly ok: true; readonly value: string | number | null } | { readonly ok: false; readonly reason: Reason };

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

function parseOne(parameter: QueryParameter, given: string | readonly string[] | undefined): Parsed {
  if (typeof given === "object" && given.length > 1) return { ok: false, reason: because("more-than-once") };
  const text = (typeof given === "object" ? given[0] : given)?.trim();
  if (text) return parseText(parameter, text);
  if (parameter.default !== undefined) return { ok: true, value: parameter.default };
  return parameter.optional ? { ok: true, value: null } : { ok: false, reason: missing(parameter) };
}

function parseText(parameter: QueryParameter, text: string): Parsed {
  if (parameter.kind === "text") return { ok: true, value: text };
  const wrong: Parsed = { ok: false, reason: misfit(parameter, text) };
  switch (parameter.kind) {
    case "entity":
      return EntityId.safeParse(text).success ? { ok: true, value: text } : wrong;
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

/** Why a text is no value of a parameter; any text fits one of kind `text`. */
function misfit(parameter: Exclude<QueryParameter, { kind: "text" }>, given: string): Reason {
  switch (parameter.kind) {
    case "entity":
      return because("not-an-id", { given, kinds: parameter.of });
    case "date":
      return because("not-a-date", { given });
    case "enum":
      return because("not-a-choice", { given, values: Object.keys(parameter.values).join(", ") });
    case "integer": {
      const { min, max } = parameter;
      if (min !== undefined && max !== undefined) return because("not-an-integer-between", { given, min, max });
      if (min !== undefined) return because("not-an-integer-from", { given, min });
      return max === undefined ? because("not-an-integer", { given }) : because("not-an-integer-to", { given, max });
    }
  }
}
