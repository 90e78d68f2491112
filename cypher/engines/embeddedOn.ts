import { type Engine, EngineError } from "../engine.ts";
import { answerOf, type Patience, type Reply, type Request, readingBy, toCall } from "./grafeoCalls.ts";
import { askThread, openThread, type Thread } from "./thread.ts";

/** The embedded engine: the port, and the whole graph as bytes, from which another can be opened. */
export interface EmbeddedEngine extends Engine {
  snapshot(): Promise<Uint8Array>;
}

const writeMs = 120_000;

/**
 * An engine on threads of its host's making, empty or from a snapshot's bytes. Requests run one after the other. What
 * is cancelled or does not end at its deadline ends with its thread; a fresh one starts from the snapshot given or last taken.
 */
export function openEmbeddedOn(startThread: () => Thread, given?: Uint8Array): EmbeddedEngine {
  let saved = given;
  let thread: Thread | undefined;
  let closed = false;
  let queue: Promise<unknown> = Promise.resolve();

  const drop = async () => {
    const old = thread;
    thread = undefined;
    await old?.terminate();
  };
  const assertOpen = () => {
    if (closed) throw new EngineError("database-away", "the embedded engine is closed");
  };
  const ask = async (request: Request, patience: Patience): Promise<Reply> => {
    assertOpen();
    thread ??= await openThread(startThread, saved);
    // Closed while it started.
    if (closed) await drop();
    assertOpen();
    return askThread(thread, request, patience, () => void drop());
  };
  /** One at a time: the engine has one thread, and a deadline counts neither the wait nor the start. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = queue.then(work);
    queue = result.catch(() => undefined);
    return result;
  };
  const run = (request: Request, patience: Patience) => inTurn(async () => answerOf(await ask(request, patience)));

  return {
    read: readingBy(run),
    write: async (statements) => {
      if (statements.length > 0) await run({ kind: "write", calls: statements.map(toCall), deadlineMs: writeMs }, { deadlineMs: writeMs });
    },
    snapshot: () =>
      inTurn(async () => {
        const reply = await ask({ kind: "snapshot" }, { deadlineMs: writeMs });
        if (!reply.ok || !reply.snapshot) throw new EngineError("bad-query", reply.ok ? "no snapshot came back" : reply.message);
        saved = reply.snapshot;
        return reply.snapshot;
      }),
    close: async () => {
      closed = true;
      await drop();
    },
  };
}
