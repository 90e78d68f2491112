import type { Answer, Limits, Statement } from "./engine.ts";

/** What is known of a loaded release; `id` is its date and the beginning of its hash, `elapsedMs` how long loading it took. */
export interface Release {
  readonly id: string;
  readonly hash: string;
  readonly loadedAt: string;
  readonly nodes: number;
  readonly relationships: number;
  readonly elapsedMs: number;
}

/** Runs one reading statement inside a view. Throws `EngineError`. */
export type Read = (statement: Statement, limits?: Limits) => Promise<Answer>;

/**
 * Readers' door to the loaded dataset. A release that is published while a view is open is seen by the next view,
 * never by half of this one.
 */
export interface Store {
  readonly engine: "embedded" | "neo4j";
  /** Runs `work` on one release. Throws `EngineError`; `not-loaded` where no release is, `busy` while one is being published. */
  view<Result>(work: (read: Read, release: Release) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}
