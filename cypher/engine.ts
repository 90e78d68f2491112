/** Text and values travel apart, so a value can never become Cypher. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * A value as every adapter gives it back. Integers are numbers when safe and decimal strings otherwise;
 * engine-internal ids never appear.
 */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };

/**
 * One row by column name. A node is a `NodeValue`, a relationship a `RelationshipValue`, a path has both: its `nodes` in
 * order and the `relationships` between them.
 */
export type Row = Readonly<Record<string, Value>>;

/** A node: labels sorted by code point, properties by key. */
export type NodeValue = {
  readonly labels: readonly string[];
  readonly properties: { readonly [key: string]: Value };
};

/** A relationship, its ends named by their nodes' own `id` property where the adapter knows it, else null. */
export type RelationshipValue = {
  readonly type: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly properties: { readonly [key: string]: Value };
};

/** What a read may cost at most. */
export interface Limits {
  readonly deadlineMs?: number;
  readonly maxRows?: number;
}

/** A result: `truncated` is true when rows beyond `maxRows` were left out. */
export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly truncated: boolean;
}

/** Why an engine does not answer, each one of the problem codes of the API. */
export const engineCodes = [
  "bad-query",
  "write-refused",
  "deadline-exceeded",
  "too-much-memory",
  "database-away",
  "not-loaded",
  "busy",
] as const;

/** What an engine throws where it does not answer. */
export class EngineError extends Error {
  readonly code: (typeof engineCodes)[number];

  constructor(code: EngineError["code"], message: string) {
    super(message);
    this.name = "EngineError";
    this.code = code;
  }
}

/** The one door to a graph database. An adapter decides how, a caller never asks which. */
export interface Engine {
  /** Runs one reading statement. Throws `EngineError`. */
  read(statement: Statement, limits?: Limits): Promise<Answer>;
  /** Runs all statements in order; Neo4j in one transaction. Throws `EngineError`. */
  write(statements: readonly Statement[]): Promise<void>;
  /** Frees the engine; further calls reject with `database-away`. */
  close(): Promise<void>;
}
