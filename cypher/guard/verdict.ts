import { type Reason, reasonText } from "../../schema/problemReason.ts";
/** What the guard says of a text. `text` is what an engine may run: escapes decoded, comments blanked. */
export type Verdict = { readonly kind: "read"; readonly text: string } | Refused;

export interface Refused {
  readonly kind: "refused";
  readonly code: "write-refused" | "bad-query" | "not-portable";
  /** Both from 1, in code points of the canonical text. */
  readonly line: number;
  readonly column: number;
  /** One sentence: what is refused, and what to write instead where there is such a thing. */
  readonly what: string;
  /** The same for any language. */
  readonly reason: Reason;
}

/** A stretch of the canonical text, by UTF-16 offsets, and what to write in its place. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Thrown inside the guard alone; `guardCypher` makes a verdict of it. */
export class Refusal extends Error {
  readonly code: Refused["code"];
  readonly offset: number;
  readonly reason: Reason;
  /** What makes the portable form of the text, or the word that was meant; none where a person has to think. */
  readonly edits: readonly Edit[];

  constructor(code: Refused["code"], offset: number, reason: Reason, edits: readonly Edit[] = []) {
    super(reasonText("en", reason));
    this.code = code;
    this.offset = offset;
    this.reason = reason;
    this.edits = edits;
  }
}
