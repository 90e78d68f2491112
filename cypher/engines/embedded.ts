import { Worker } from "node:worker_threads";
import { type Engine, EngineError } from "../engine.ts";
import { type EmbeddedEngine, openEmbeddedOn, type Thread } from "./embeddedOn.ts";
import type { Reply, Request } from "./grafeoCalls.ts";

/** Opens Grafeo in a worker thread of Node, empty or from a snapshot's bytes. */
export function openEmbedded(snapshot?: Uint8Array): EmbeddedEngine {
  return openEmbeddedOn(startThread, snapshot);
}

function startThread(): Thread {
  const worker = new Worker(new URL("./embeddedWorker.mjs", import.meta.url));
  return {
    ask: (request) => replyOf(worker, request),
    terminate: async () => {
      await worker.terminate();
    },
  };
}

function replyOf(worker: Worker, request: Request): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const onMessage = (reply: Reply) => settle(() => resolve(reply));
    const onError = (error: unknown) => settle(() => reject(new EngineError("too-much-memory", String(error))));
    const onExit = () => settle(() => reject(new EngineError("database-away", "the engine's worker ended")));
    // Only our own: the worker listens to itself, and goes deaf if all are removed.
    const settle = (act: () => void) => {
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      act();
    };
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage(request);
  });
}

/** Readers of one snapshot, each in a worker of its own, so that a slow query holds up one of them only. */
export type EmbeddedReaders = Pick<Engine, "read" | "close">;

/** Opens `count` readers; the first is up when this resolves, the others start at need. */
export async function openEmbeddedReaders(snapshot: Uint8Array, count = 2): Promise<EmbeddedReaders> {
  const engines = Array.from({ length: count }, () => openEmbedded(snapshot));
  const idle = [...engines];
  const waiting: ((engine: EmbeddedEngine) => void)[] = [];
  const take = (): Promise<EmbeddedEngine> => {
    const engine = idle.pop();
    return engine ? Promise.resolve(engine) : new Promise((resolve) => waiting.push(resolve));
  };
  const give = (engine: EmbeddedEngine) => {
    const next = waiting.shift();
    if (next) next(engine);
    else idle.push(engine);
  };
  const close = async () => {
    await Promise.all(engines.map((engine) => engine.close()));
  };
  try {
    await idle.at(-1)?.ready();
  } catch (error) {
    await close();
    throw error;
  }
  return {
    read: async (statement, limits) => {
      const engine = await take();
      try {
        return await engine.read(statement, limits);
      } finally {
        give(engine);
      }
    },
    close,
  };
}
