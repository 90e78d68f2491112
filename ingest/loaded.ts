import type { Graph, GraphChange } from "../cypher/graph.ts";
import type { Release } from "../cypher/store.ts";

/** What a load did: the release and how many nodes and relationships were made, changed and removed. */
export interface Loaded {
  readonly release: Release;
  readonly changes: Changes;
}
export interface Changes {
  readonly created: number;
  readonly updated: number;
  readonly deleted: number;
}

/** How far a load is; rows are nodes and relationships. */
export interface Progress {
  readonly stage: "reading" | "writing" | "verifying";
  readonly done: number;
  readonly total: number;
}
export interface LoadOptions {
  readonly batchSize?: number;
  readonly onProgress?: (progress: Progress) => void;
  /** Load into a database that holds other data and no release of ours. */
  readonly intoNonEmpty?: boolean;
}

/** How many rows a graph is: nodes and relationships. */
export const sizeOf = ({ nodes, relationships }: Graph) => nodes.length + relationships.length;

/** How many nodes and relationships a change makes, alters and removes. */
export const changesOf = ({ create, update, delete: gone }: GraphChange): Changes => ({
  created: sizeOf(create),
  updated: sizeOf(update),
  deleted: sizeOf(gone),
});
/** A fault of ours or of the engine, never of the data. */
export const notAsPlanned = () => new Error("the graph read back is not the graph planned; it is not published as a release");
