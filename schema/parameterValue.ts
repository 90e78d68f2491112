import { EntityId, PartialDate } from "./evidence.ts";
import { because, type Reason } from "./problemReason.ts";
import type { QueryParameter } from "./savedQuery.ts";

export type ParsedValue = { readonly ok: true; readonly value: string | number | null } | { readonly ok: false; readonly reason: Reason };

/** Reads the value of a parameter from a text that is not empty, as an address, a command line or a form gives it. */
export function parseValue(parameter: QueryParameter, text: string): ParsedValue {
  if (parameter.kind === "text") return { ok: true, value: text };
  const wrong: ParsedValue = { ok: false, reason: misfit(parameter, text) };
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
