import type { Reason } from "./problemReason.ts";
/** A stretch of Cypher, by UTF-16 offsets, that is refused or hardly meant, and what to do about it. */
export interface CypherMark {
  readonly from: number;
  readonly to: number;
  readonly code: "write-refused" | "bad-query" | "not-portable" | "unknown-property";
  /** Why, as one sentence without its full stop. */
  readonly reason: Reason;
  /** The word that was probably meant in this place. */
  readonly meant?: string;
  /** The whole text in a form that both engines answer alike. */
  readonly form?: string;
}

/** The words that may stand in a query, for whoever writes one. */
export interface CypherWords {
  readonly labels: readonly string[];
  readonly types: readonly string[];
  readonly properties: readonly string[];
  /** The properties of relationships, by type. */
  readonly ofType: Readonly<Record<string, readonly string[]>>;
  readonly functions: readonly string[];
  readonly procedures: readonly string[];
}
