import type { Hit } from "../schema/api.ts";
import type { Refusal } from "./scope.ts";

/** One part of a reading, as a reader may change it: what was said and what it was taken for. */
interface Chip {
  readonly said: string;
  readonly parameter: string;
  readonly value: string | number;
  readonly corrected: boolean;
}

/** A name that several entities bear. */
export interface Choice {
  readonly said: string;
  readonly parameter: string;
  readonly ids: readonly string[];
}

interface Common {
  /** The source a question restricts itself to. */
  readonly source: string | null;
}
export interface ReadQuestion extends Common {
  readonly outcome: "readable";
  readonly query: string;
  readonly parameters: Readonly<Record<string, string | number>>;
  readonly chips: readonly Chip[];
  readonly pattern: string;
  readonly mode: "list" | "count" | "yes-no";
  /** Only so many of the first rows are asked for. */
  readonly top: number | null;
  /** *Large* models are asked for, or what has to do with them: the others do not count. */
  readonly large: boolean;
  /** The column that holds what "how many" counts; null where each row is one. */
  readonly counted: string | null;
}
export interface AmbiguousQuestion extends Common {
  readonly outcome: "ambiguous";
  readonly query: string;
  readonly parameters: Readonly<Record<string, string | number>>;
  readonly choices: readonly Choice[];
  readonly chips: readonly Chip[];
  readonly pattern: string;
  readonly mode: ReadQuestion["mode"];
  readonly top: number | null;
  readonly large: boolean;
  readonly counted: string | null;
}
export interface UnknownQuestion extends Common {
  readonly outcome: "unknown";
  readonly why: "name-not-held" | "not-held" | "not-understood" | "place" | "price" | "average";
  readonly said: string;
  readonly nearest: readonly Hit[];
  readonly entities: readonly string[];
}
export interface OutOfScope extends Common {
  readonly outcome: "out-of-scope";
  readonly why: Refusal | "other-topic" | "empty" | "too-long";
}

/** A question read, before any data is looked at. The same text gives the same reading. */
export type Reading = ReadQuestion | AmbiguousQuestion | UnknownQuestion | OutOfScope;
