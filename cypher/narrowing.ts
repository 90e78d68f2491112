import { isNarrowed, type Scope } from "../schema/scope.ts";
import { type Engine, EngineError, type Statement } from "./engine.ts";
import { diffGraph, emptyGraph, graphHash, planWrites, readGraph, schemaStatements } from "./graph.ts";
import { narrowGraph } from "./narrowGraph.ts";
import { readCounting } from "./readCounting.ts";
import type { Read, Release } from "./store.ts";

/** Opens an embedded engine that holds what these statements write. */
export type OpenFilled = (statements: readonly Statement[]) => Promise<Pick<Engine, "read" | "close">>;

/** The release as a scope narrows it, for statements that say nothing of what counts. */
export interface Narrowing {
  /** Runs `work` on what counts of the release that `read` reads. Throws `EngineError`. */
  within<Result>(scope: Scope, release: Release, read: Read, work: (read: Read) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

interface Held {
  readonly key: string;
  readonly engine: ReturnType<OpenFilled>;
  uses: number;
}

/** Each holds a graph of its own in memory; a reader seldom goes to and fro between more. */
const mostHeld = 3;

/**
 * Narrows releases, whatever engine they are in: each stop of the switches is a graph of its own in an embedded engine,
 * made at its first use and kept while it is among the last few used.
 */
export function makeNarrowing(open: OpenFilled): Narrowing {
  // In the order of their last use.
  const held: Held[] = [];

  const end = ({ engine }: Held) =>
    engine.then(
      ({ close }) => close(),
      () => undefined,
    );
  const forget = (one: Held): void => {
    if (held.includes(one)) held.splice(held.indexOf(one), 1);
  };
  const take = (key: string, make: () => ReturnType<OpenFilled>): Held => {
    const one = held.find((each) => each.key === key) ?? { key, engine: make(), uses: 0 };
    forget(one);
    held.push(one);
    const [oldest] = held;
    if (oldest && held.length > mostHeld) {
      forget(oldest);
      // One that is in use is ended by its last user.
      if (oldest.uses === 0) void end(oldest);
    }
    return one;
  };

  return {
    within: async (scope, release, read, work) => {
      if (!isNarrowed(scope)) return work(read);
      const key = JSON.stringify([release.hash, release.loadedAt, scope.evidence, scope.largeOnly, scope.noPlaceholders]);
      const one = take(key, () => narrow(scope, release, read, open));
      one.uses += 1;
      try {
        const engine = await one.engine;
        return await work((statement, limits) => engine.read(statement, limits));
      } catch (error) {
        // What could not be made, or broke down, is made anew at the next use; what only took too long is whole.
        if (!(error instanceof EngineError) || broken.has(error.code)) forget(one);
        throw error;
      } finally {
        one.uses -= 1;
        if (one.uses === 0 && !held.includes(one)) await end(one);
      }
    },
    close: async () => {
      await Promise.all(held.splice(0).map(end));
    },
  };
}

const broken: ReadonlySet<string> = new Set<EngineError["code"]>(["database-away", "too-much-memory", "busy"]);

async function narrow(scope: Scope, release: Release, read: Read, open: OpenFilled): ReturnType<OpenFilled> {
  const graph = await readGraph({ read });
  // It will be asked again under this release's name, and so must be whole.
  if (graphHash(graph) !== release.hash) throw new EngineError("busy", "a release is being published");
  const narrowed = narrowGraph(graph, await readCounting(read, scope));
  return open([...schemaStatements.embedded, ...planWrites(diffGraph(emptyGraph, narrowed))]);
}
