import { cancelled, type Engine, EngineError } from "../engine.ts";
import { answerOf, explaining, type Reply, type Request, toAnswer, toCall, toPlan } from "./grafeoCalls.ts";
import { within } from "./within.ts";

/** The embedded engine: the port, and the whole graph as bytes, from which another can be opened. */
export interface EmbeddedEngine extends Engine {
  /** Settles when the engine is up; a snapshot that cannot be read rejects here. */
  ready(): Promise<void>;
  snapshot(): Promise<Uint8Array>;
}

/** A thread that answers one request after another, as its host sees it: a Node worker thread or a Web Worker. */
export interface Thread {
  /** Rejects where the thread ends instead of answering. */
  ask(request: Request): Promise<Reply>;
  terminate(): Promise<void>;
}

const defaultReadMs = 5_000;
const writeMs = 120_000;
const startMs = 30_000;
/** The engine looks at the clock now and then; what has not stopped by itself this long after its deadline is ended. */
const graceMs = 500;

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
  const ask = async (request: Request, deadlineMs: number, signal?: AbortSignal): Promise<Reply> => {
    if (signal?.aborted === true) throw cancelled();
    if (closed) throw new EngineError("database-away", "the embedded engine is closed");
    thread ??= startThread();
    try {
      const late = new EngineError("deadline-exceeded", `took longer than ${deadlineMs} ms`);
      const limitMs = deadlineMs + graceMs;
      const reply = await within(thread.ask(request), limitMs, async () => (signal?.aborted === true ? cancelled() : late), signal);
      if (!reply.ok && reply.trapped) await drop();
      return reply;
    } catch (error) {
      await drop();
      throw error;
    }
  };
  const start = async () => {
    if (thread) return;
    const reply = await ask({ kind: "open", snapshot: saved }, startMs);
    if (reply.ok) return;
    await drop();
    throw new EngineError("database-away", `the snapshot cannot be opened: ${reply.message}`);
  };
  /** One at a time: the engine has one thread, and a deadline counts neither the wait nor the start. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = queue.then(start).then(work);
    queue = result.catch(() => undefined);
    return result;
  };
  const run = (request: Request, deadlineMs: number, signal?: AbortSignal) =>
    inTurn(async () => answerOf(await ask(request, deadlineMs, signal)));

  return {
    ready: () => inTurn(async () => undefined),
    read: async (statement, { deadlineMs = defaultReadMs, maxRows = Number.POSITIVE_INFINITY, signal, explain = false } = {}) => {
      const call = toCall(explain ? explaining(statement) : statement);
      const answer = toAnswer(await run({ kind: "read", call, maxRows, deadlineMs }, deadlineMs, signal));
      return explain ? toPlan(answer) : answer;
    },
    write: async (statements) => {
      if (statements.length > 0) await run({ kind: "write", calls: statements.map(toCall), deadlineMs: writeMs }, writeMs);
    },
    snapshot: () =>
      inTurn(async () => {
        const reply = await ask({ kind: "snapshot" }, writeMs);
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
