import type { z } from "zod";

type Issue = z.core.$ZodIssue;

/**
 * The content without the fields that are wrong, so that what is right of it is checked against the other files in the same run.
 * Null where an entry of a list is at fault: taking it out would move the places of those after it.
 */
export function withoutFaults(content: unknown, issues: readonly Issue[]): unknown {
  const copy: unknown = structuredClone(content);
  for (const issue of issues) {
    const holder = holderOf(copy, issue);
    const field = issue.path.at(-1);
    if (!holder || Array.isArray(holder)) return null;
    if (issue.code === "unrecognized_keys") for (const key of issue.keys) Reflect.deleteProperty(holder, key);
    else if (field !== undefined) Reflect.deleteProperty(holder, field);
  }
  return copy;
}

function holderOf(content: unknown, { code, path }: Issue): object | null {
  let value = content;
  for (const step of code === "unrecognized_keys" ? path : path.slice(0, -1)) {
    if (typeof value !== "object" || value === null) return null;
    value = Reflect.get(value, step);
  }
  return typeof value === "object" ? value : null;
}
