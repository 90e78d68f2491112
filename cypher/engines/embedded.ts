import { Worker } from "node:worker_threads";
import { EngineError, type Statement } from "../engine.ts";
import type { Circuit } from "./circuit.ts";
import { type EmbeddedEngine, openEmbeddedOn } from "./embeddedOn.ts";
import { Reply, type Request } from "./grafeoCalls.ts";
import { type EmbeddedReaders, openReadersOn } from "./readersOn.ts";
import type { Thread } from "./thread.ts";

/** Opens Grafeo in a worker thread of Node, empty or from a snapshot's bytes. */
export function openEmbedded(snapshot?: Uint8Array): EmbeddedEngine {
  return openEmbeddedOn(startThread, snapshot);
}

/** Opens Grafeo in a worker thread of Node with what these statements write. */
export async function openEmbeddedWith(statements: readonly Statement[]): Promise<EmbeddedEngine> {
  const engine = openEmbedded();
  try {
    await engine.write(statements);
    // From which a fresh thread starts where a statement had to be stopped.
    await engine.snapshot();
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/** Opens readers of a snapshot, each in a worker thread of Node. */
export function openEmbeddedReaders(snapshot: Uint8Array, circuit?: Circuit): Promise<EmbeddedReaders> {
  return openReadersOn(startThread, snapshot, circuit);
}

/** Starts a worker thread of Node that has no graph yet. */
export function startThread(): Thread {
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
    const onMessage = (message: unknown) =>
      settle(() => {
        const reply = Reply.safeParse(message);
        if (reply.success) resolve(reply.data);
        else reject(new EngineError("database-away", "the engine's worker gave no answer"));
      });
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
