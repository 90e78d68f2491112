import type { z } from "zod";
import { because, type Reason } from "../schema/problemReason.ts";

type Issue = z.core.$ZodIssue;

/** What is wrong with the parameters of a request, each by its name. */
export const inputReasons = (issues: readonly Issue[]): readonly Reason[] =>
  issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({ ...because("not-known-here"), parameter: [...issue.path, key].join(".") }))
      : [{ ...reasonOf(issue), ...(issue.path.length > 0 ? { parameter: issue.path.join(".") } : {}) }],
  );

function reasonOf(issue: Issue): Reason {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? because("missing") : typeReason(issue.expected);
    case "invalid_value":
      return because("one-of", { values: issue.values.map(String).join(", ") });
    case "too_big":
      return bigReason(issue.origin, Number(issue.maximum));
    case "too_small":
      return smallReason(issue.origin, Number(issue.minimum));
    default:
      return because("wrong-form");
  }
}

function typeReason(expected: string): Reason {
  switch (expected) {
    case "number":
      return because("give-number");
    case "int":
      return because("give-integer");
    case "string":
      return because("give-text");
    case "boolean":
      return because("give-boolean");
    case "array":
      return because("give-list");
    default:
      return because("give-object");
  }
}

function bigReason(origin: string, most: number): Reason {
  if (origin === "string") return because("too-many-characters", { most });
  return origin === "array" ? because("too-many-values", { most }) : because("at-most", { most });
}

function smallReason(origin: string, least: number): Reason {
  if (origin === "string") return because("too-few-characters", { least });
  return origin === "array" ? because("too-few-values", { least }) : because("at-least", { least });
}
