import { cancelled, EngineError } from "../engine.ts";
import type { Patience, Reply, Request } from "./grafeoCalls.ts";
import { within } from "./within.ts";

/** A thread that answers one request after another, as its host sees it: a Node worker thread or a Web Worker. */
export interface Thread {
  /** Rejects where the thread ends instead of answering. */
  ask(request: Request): Promise<Reply>;
  terminate(): Promise<void>;
}

const startMs = 30_000;
/** The engine looks at the clock now and then; what has not stopped by itself this long after its deadline is ended. */
const graceMs = 500;

/** Asks a thread; after a rejection or a trap it is of no more use, and `drop` is called. */
export async function askThread(thread: Thread, request: Request, { deadlineMs, signal }: Patience, drop: () => void): Promise<Reply> {
  if (signal?.aborted === true) throw cancelled();
  try {
    const late = new EngineError("deadline-exceeded", `took longer than ${deadlineMs} ms`);
    const limitMs = deadlineMs + graceMs;
    const reply = await within(thread.ask(request), limitMs, async () => (signal?.aborted === true ? cancelled() : late), signal);
    if (!reply.ok && reply.trapped) drop();
    return reply;
  } catch (error) {
    drop();
    throw error;
  }
}

/** Starts a thread and gives it its graph, empty or from a snapshot's bytes. Throws `EngineError`. */
export async function openThread(start: () => Thread, snapshot: Uint8Array | undefined): Promise<Thread> {
  const thread = start();
  try {
    const reply = await askThread(thread, { kind: "open", snapshot }, { deadlineMs: startMs }, () => undefined);
    if (!reply.ok) throw new EngineError("database-away", `the snapshot cannot be opened: ${reply.message}`);
    return thread;
  } catch (error) {
    void thread.terminate();
    throw error;
  }
}
