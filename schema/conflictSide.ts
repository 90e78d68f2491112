/** What tells one side of a disagreement from another: what is said, not who says it. */
interface Said {
  readonly kind?: unknown;
  readonly subject: string;
  readonly predicate: string;
  readonly object?: string | undefined;
  readonly operator?: unknown;
  readonly value?: unknown;
  readonly valueMin?: unknown;
  readonly valueMax?: unknown;
  readonly unit?: unknown;
  readonly wording?: unknown;
}

/**
 * Equal for claims that say the same. A figure belongs to its subject; a spelling or a mark is the same of whomever it is
 * said. Null for a claim that says what a figure is about, not what it is: it stands beside the sides, never as one.
 */
export function sideOf({ kind, subject, predicate, object, operator, value, valueMin, valueMax, unit, wording }: Said): string | null {
  if (predicate === "ABOUT") return null;
  const about = kind === "attribute" ? null : subject;
  return JSON.stringify([about, predicate, object, operator, value, valueMin, valueMax, unit, wording]);
}
